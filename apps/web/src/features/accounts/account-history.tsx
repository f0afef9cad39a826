import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AccountChangeKind } from '../../graphql/generated/graphql.ts';
import type { MessageDescriptor } from '@lingui/core';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay, formatMoment } from '../../lib/dates.ts';
import { RecordSection } from '../../ui/record-section.tsx';
import classes from './account-history.module.css';

const AccountHistory_account = graphql(`
  fragment AccountHistory_account on Account {
    id
    changes {
      id
      kind
      reason
      startsOn
      endsOn
      changedBy
      changedAt
    }
  }
`);

const changeWords: Readonly<Record<AccountChangeKind, MessageDescriptor>> = {
  DEACTIVATED: msg`Deactivated`,
  REACTIVATED: msg`Reactivated`,
  ARCHIVED: msg`Archived`,
  UNARCHIVED: msg`Brought back from the archive`,
  DELETED: msg`Deleted`,
  RESTORED: msg`Brought back after deletion`,
  INVITED: msg`Invited`,
  ACTIVATED: msg`Activated: the person has a login`,
  DATES_CHANGED: msg`Subscription dates changed`,
  CANCELLED: msg`Subscription cancelled`,
  REINSTATED: msg`Subscription reinstated`,
};

/** What happened to the account, newest first: what, why, by whom and when. */
export function AccountHistory({ account: from }: { account: FragmentType<typeof AccountHistory_account> }) {
  const { changes } = useMaskedFragment(AccountHistory_account, from);
  const { i18n } = useLingui();
  return (
    <RecordSection title={<Trans>Changes of the account</Trans>}>
      {changes.length === 0 ? (
        <Text size="sm" c="dimmed">
          <Trans>Nothing has changed since it was created.</Trans>
        </Text>
      ) : (
        <ol className={classes.list}>
          {changes.map((change) => (
            <li key={change.id}>
              <strong>{i18n._(changeWords[change.kind])}</strong>
              {change.kind === 'DATES_CHANGED' ? (
                <>
                  : {formatDay(i18n.locale, change.startsOn) || '…'} – {formatDay(i18n.locale, change.endsOn) || '…'}
                </>
              ) : null}
              {change.reason ? <span className={classes.reason}>{change.reason}</span> : null}
              <span className={classes.meta}>
                {[change.changedBy, formatMoment(i18n.locale, change.changedAt)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </RecordSection>
  );
}
