import { PROGRAM_STATUSES } from '@guildhall/domain';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProgramStatus } from '../../graphql/generated/graphql.ts';
import { programStatusWords } from '../../lib/words.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { programStatusTones } from '../../ui/status-tones.ts';
import classes from './status-tiles.module.css';

interface StatusTilesProps {
  counts: readonly { status: ProgramStatus; count: number }[];
}

/** How many are in which status; each number leads to those people. */
export function StatusTiles({ counts }: StatusTilesProps) {
  const { t, i18n } = useLingui();
  return (
    <ul className={classes.tiles} aria-label={t`Participants by program status`}>
      {PROGRAM_STATUSES.map((status) => {
        const key = status.toUpperCase() as Uppercase<typeof status>;
        const count = counts.find((each) => each.status === key)?.count ?? 0;
        return (
          <li key={status}>
            <Link to="/participants" search={{ status: [status] }} className={classes.tile}>
              <span className={classes.count}>{count.toLocaleString(i18n.locale)}</span>
              <StatusBadge tone={programStatusTones[key]}>{i18n._(programStatusWords[key])}</StatusBadge>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
