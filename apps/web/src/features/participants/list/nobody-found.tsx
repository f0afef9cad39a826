import { Button, Group } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { IconUserSearch, IconUsers } from '@tabler/icons-react';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { AddParticipantButton } from './add-participant-button.tsx';
import type { StatusCounts } from './filters/filter-summary.tsx';
import classes from './nobody-found.module.css';

interface NobodyFoundProps {
  isNarrowed: boolean;
  counts: StatusCounts;
  canCreate: boolean;
  onShowEverybody: () => void;
}

/** Why the list is empty: there is nobody yet, nobody is active, or the filters leave nobody. */
export function NobodyFound({ isNarrowed, counts, canCreate, onShowEverybody }: NobodyFoundProps) {
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (isNarrowed) {
    return (
      <div className={classes.root} role="status">
        <EmptyState
          icon={<IconUserSearch size={36} stroke={1.3} />}
          title={<Trans>Nobody matches these filters</Trans>}
          description={<Trans>Take a filter away, or look for fewer words.</Trans>}
          action={
            <Button variant="default" onClick={onShowEverybody}>
              <Trans>Clear filters</Trans>
            </Button>
          }
        />
      </div>
    );
  }
  return (
    <div className={classes.root} role="status">
      <EmptyState
        icon={<IconUsers size={36} stroke={1.3} />}
        title={others > 0 ? <Trans>Nobody is active here</Trans> : <Trans>Nobody is here yet</Trans>}
        description={
          others > 0 ? (
            <Plural
              value={others}
              one="# person has another program status."
              other="# people have another program status."
            />
          ) : (
            <Trans>Participants appear here as soon as they are added and you may see them.</Trans>
          )
        }
        action={
          <Group gap="xs" justify="center">
            {others > 0 ? (
              <Button variant="default" onClick={onShowEverybody}>
                <Trans>Show every status</Trans>
              </Button>
            ) : null}
            {canCreate ? <AddParticipantButton /> : null}
          </Group>
        }
      />
    </div>
  );
}
