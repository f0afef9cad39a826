import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './participant-cells.module.css';
import type { ParticipantRowData } from './participant-row.tsx';

export function PersonLink({ row }: { row: ParticipantRowData }) {
  return (
    <Link
      to="/participants/$participantId"
      params={{ participantId: row.id }}
      className={classes.name}
      tabIndex={-1}
      preload={false}
    >
      {row.displayName}
    </Link>
  );
}

/** Program status and account status of the row contradict each other. */
export function ContradictionMark() {
  const { t } = useLingui();
  const label = t`Contradicts the program status`;
  return (
    <span role="img" aria-label={label} title={label} className={classes.contradiction}>
      !
    </span>
  );
}

export function CellText({ children, isDimmed = false }: { children: string | null | undefined; isDimmed?: boolean }) {
  return (
    <span className={classes.text} data-dimmed={isDimmed || undefined} title={children ?? undefined}>
      {children}
    </span>
  );
}
