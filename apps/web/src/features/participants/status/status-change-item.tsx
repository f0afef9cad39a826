import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { StatusChangeItem_ChangeFragment } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay, formatMoment } from '../../../lib/dates.ts';
import { cancellationReasonWords } from '../../../lib/record-words.ts';
import { programStatusWords } from '../../../lib/words.ts';
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
    originalDate
    correctedAt
    correctedBy
  }
`);

interface StatusChangeItemProps {
  change: FragmentType<typeof StatusChangeItem_change>;
  /** What it is about, where there is more than one enrollment. */
  occupation: string | null;
  /** Left out where the viewer may not correct it. */
  onCorrect?: ((change: StatusChangeItem_ChangeFragment) => void) | undefined;
}

export function StatusChangeItem({ change: from, occupation, onCorrect }: StatusChangeItemProps) {
  const change = useMaskedFragment(StatusChangeItem_change, from);
  const { t, i18n } = useLingui();
  const { fromStatus, toStatus, reason, reasonText, expectedReturnDate } = change;
  const when = formatMoment(i18n.locale, change.changedAt);
  const who = change.changedBy ?? t`the system`;
  const day = formatDay(i18n.locale, change.effectiveDate);
  const back = formatDay(i18n.locale, expectedReturnDate);
  const before = fromStatus ? i18n._(programStatusWords[fromStatus]) : '';
  const status = i18n._(programStatusWords[toStatus]);

  return (
    <li className={classes.change}>
      <div className={classes.line}>
        <span className={classes.day}>{day}</span>
        <StatusBadge tone={programStatusTones[toStatus]}>{status}</StatusBadge>
        {fromStatus ? (
          <span className={classes.note}>
            <Trans>was: {before}</Trans>
          </span>
        ) : null}
        {occupation ? <span className={classes.note}>{occupation}</span> : null}
        {onCorrect ? (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t`Correct date: ${status}, ${day}`}
            onClick={() => onCorrect(change)}
          >
            <Trans>Correct date</Trans>
          </Button>
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
      {change.correctedAt ? <Correction change={change} /> : null}
    </li>
  );
}

function Correction({ change }: { change: StatusChangeItem_ChangeFragment }) {
  const { t, i18n } = useLingui();
  const when = formatMoment(i18n.locale, change.correctedAt);
  const who = change.correctedBy ?? t`the system`;
  const first = formatDay(i18n.locale, change.originalDate);
  return (
    <p className={classes.note}>
      <Trans>
        Corrected {when} by {who}; first recorded with {first}
      </Trans>
    </p>
  );
}
