import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay, formatMoment } from '../../../lib/dates.ts';
import { cancellationReasonWords, programStatusWords } from '../../../lib/words.ts';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { programStatusTones } from '../../../ui/status-tones.ts';
import classes from './status-tab.module.css';

const StatusChangeItem_change = graphql(`
  fragment StatusChangeItem_change on StatusChange {
    id
    fromStatus
    toStatus
    effectiveDate
    reason
    reasonText
    expectedReturnDate
    changedAt
    changedBy
  }
`);

export function StatusChangeItem({ change: from }: { change: FragmentType<typeof StatusChangeItem_change> }) {
  const change = useMaskedFragment(StatusChangeItem_change, from);
  const { t, i18n } = useLingui();
  const { fromStatus, toStatus, reason, reasonText, expectedReturnDate } = change;
  const when = formatMoment(i18n.locale, change.changedAt);
  const who = change.changedBy ?? t`the system`;
  const back = formatDay(i18n.locale, expectedReturnDate);
  const before = fromStatus ? i18n._(programStatusWords[fromStatus]) : '';

  return (
    <li className={classes.change}>
      <div className={classes.line}>
        <span className={classes.day}>{formatDay(i18n.locale, change.effectiveDate)}</span>
        <StatusBadge tone={programStatusTones[toStatus]}>{i18n._(programStatusWords[toStatus])}</StatusBadge>
        {fromStatus ? (
          <span className={classes.note}>
            <Trans>was: {before}</Trans>
          </span>
        ) : null}
      </div>
      {reason || reasonText ? (
        <p className={classes.detail}>
          {[reason ? i18n._(cancellationReasonWords[reason]) : null, reasonText].filter(Boolean).join(' – ')}
        </p>
      ) : null}
      {expectedReturnDate ? (
        <p className={classes.detail}>
          <Trans>Expected back on {back}</Trans>
        </p>
      ) : null}
      <p className={classes.note}>
        <Trans>
          Recorded {when} by {who}
        </Trans>
      </p>
    </li>
  );
}
