import { Skeleton, VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import classes from './participant-list-skeleton.module.css';

/** As many rows as fit, so that nothing jumps when the people arrive. */
export function ParticipantListSkeleton({ isNarrow }: { isNarrow: boolean }) {
  return (
    <div className={classes.root} aria-busy="true">
      <VisuallyHidden role="status">
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      {Array.from({ length: isNarrow ? 6 : 14 }, (_, index) => (
        <div key={index} className={classes.row} style={{ height: isNarrow ? 84 : 40 }}>
          <Skeleton height={12} width={`${18 + ((index * 7) % 9)}%`} />
          <Skeleton height={12} width={`${12 + ((index * 5) % 8)}%`} />
          <Skeleton height={12} width={`${20 - ((index * 3) % 7)}%`} visibleFrom="sm" />
          <Skeleton height={12} width="9%" visibleFrom="sm" />
        </div>
      ))}
    </div>
  );
}
