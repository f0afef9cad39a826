import { Button, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { correlationIdOf } from '../lib/errors.ts';
import classes from './empty-state.module.css';

interface ErrorStateProps {
  title: ReactNode;
  error?: unknown;
  onRetry?: () => void;
  /** 1 where this stands for the whole page. */
  headingLevel?: 1 | 2;
}

export function ErrorState({ title, error, onRetry, headingLevel = 2 }: ErrorStateProps) {
  const correlationId = correlationIdOf(error);
  return (
    <Stack align="center" gap="xs" className={classes.root} role="alert">
      <Title order={headingLevel} size="h4">
        {title}
      </Title>
      <Text size="sm" c="dimmed" maw={460}>
        <Trans>Check your connection and try again. If it keeps happening, tell your administrator.</Trans>
      </Text>
      {correlationId ? (
        <Text size="xs" c="dimmed">
          <Trans>Reference: {correlationId}</Trans>
        </Text>
      ) : null}
      {onRetry ? (
        <Button variant="default" className={classes.action} onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      ) : null}
    </Stack>
  );
}
