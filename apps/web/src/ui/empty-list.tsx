import { Button, Paper } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import { focusPageTitle } from './focus-page-title.ts';

interface EmptyListProps {
  /** A search or a filter leaves nothing; without it there is nothing yet. */
  isNarrowed: boolean;
  onClear: () => void;
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

/** Why a list is empty, and what to do about it. */
export function EmptyList({ isNarrowed, onClear, title, description, action, icon }: EmptyListProps) {
  return (
    <Paper radius="md" bg="var(--gh-surface)" bd="1px solid var(--gh-line)" role="status">
      {isNarrowed ? (
        <EmptyState
          icon={<IconSearch size={36} stroke={1.3} />}
          title={<Trans>Nothing matches</Trans>}
          description={<Trans>Look for fewer words, or take the filter away.</Trans>}
          action={
            <Button
              variant="default"
              onClick={() => {
                focusPageTitle();
                onClear();
              }}
            >
              <Trans>Show everything</Trans>
            </Button>
          }
        />
      ) : (
        <EmptyState icon={icon} title={title} description={description} action={action} />
      )}
    </Paper>
  );
}
