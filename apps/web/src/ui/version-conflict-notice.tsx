import { Alert, Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconGitMerge } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface VersionConflictNoticeProps {
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  /** The fields that differ, theirs beside mine, where the form can show them. */
  children?: ReactNode;
}

/** Somebody saved between opening and saving: nothing is overwritten until the person decides. */
export function VersionConflictNotice({ onTakeTheirs, onKeepMine, children }: VersionConflictNoticeProps) {
  return (
    <Alert
      color="brass"
      variant="light"
      role="alert"
      icon={<IconGitMerge aria-hidden="true" />}
      title={<Trans>Somebody else saved this in the meantime</Trans>}
    >
      <Text size="sm">
        <Trans>Your changes are not saved yet. Look at the newer values first, or save yours over them.</Trans>
      </Text>
      {children}
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          <Trans>Use the newer values</Trans>
        </Button>
        <Button size="xs" variant="default" onClick={onKeepMine}>
          <Trans>Keep my changes</Trans>
        </Button>
      </Group>
    </Alert>
  );
}
