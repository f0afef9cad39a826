import '../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay, formatMoment } from '../../lib/dates.ts';
import { subscriptionStatusWords } from '../../lib/words.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import classes from './account-cells.module.css';
import { AccountDialog } from './account-dialog.tsx';
import { AccountMark } from './account-mark.tsx';
import type { AccountDialogKind } from './account-search.ts';

const AccountFacts_account = graphql(`
  fragment AccountFacts_account on Account {
    id
    accountType
    accountStatus
    subscriptionStatus
    subscriptionStartsOn
    subscriptionEndsOn
    lastSignInAt
    createdAt
    viewerCanConvert
    viewerCanDeactivate
    viewerCanReactivate
    viewerCanArchive
    viewerCanUnarchive
    viewerCanDelete
    viewerCanChangeSubscription
  }
`);

/** Access and subscription of one person, and what this viewer may do about them. */
export function AccountFacts({ account: from }: { account: FragmentType<typeof AccountFacts_account> }) {
  const account = useMaskedFragment(AccountFacts_account, from);
  const { t, i18n } = useLingui();
  const [dialog, setDialog] = useState<AccountDialogKind | null>(null);
  const isCancelled = account.subscriptionStatus === 'CANCELLED';
  const button = (kind: AccountDialogKind) => ({
    size: 'xs',
    variant: 'default',
    onClick: () => setDialog(kind),
  });
  return (
    <>
      <RecordSection title={<Trans>Account</Trans>}>
        <FactList>
          <Fact label={t`Account`}>
            <AccountMark {...account} />
          </Fact>
          <Fact label={t`Created`}>{formatMoment(i18n.locale, account.createdAt)}</Fact>
          <Fact label={t`Last sign-in`}>{formatMoment(i18n.locale, account.lastSignInAt)}</Fact>
        </FactList>
        <Group gap="xs" mt="sm">
          {account.viewerCanConvert ? (
            <Button {...button('convert')}>
              <Trans>Convert to authenticated…</Trans>
            </Button>
          ) : null}
          {account.viewerCanDeactivate ? (
            <Button {...button('deactivate')}>
              <Trans>Deactivate…</Trans>
            </Button>
          ) : null}
          {account.viewerCanReactivate ? (
            <Button {...button('reactivate')}>
              <Trans>Reactivate…</Trans>
            </Button>
          ) : null}
          {account.viewerCanArchive ? (
            <Button {...button('archive')}>
              <Trans>Archive…</Trans>
            </Button>
          ) : null}
          {account.viewerCanUnarchive ? (
            <Button {...button('unarchive')}>
              <Trans>Bring back from the archive…</Trans>
            </Button>
          ) : null}
          {account.viewerCanDelete ? (
            <Button {...button('delete')} className={classes.destructive}>
              <Trans>Delete…</Trans>
            </Button>
          ) : null}
        </Group>
      </RecordSection>
      <RecordSection title={<Trans>Subscription</Trans>}>
        <FactList>
          <Fact label={t`Subscription status`}>{i18n._(subscriptionStatusWords[account.subscriptionStatus])}</Fact>
          <Fact label={t`Start date`}>{formatDay(i18n.locale, account.subscriptionStartsOn)}</Fact>
          <Fact label={t`End date`}>{formatDay(i18n.locale, account.subscriptionEndsOn) || t`No end`}</Fact>
        </FactList>
        {account.viewerCanChangeSubscription ? (
          <Group gap="xs" mt="sm">
            <Button {...button('dates')}>
              <Trans>Change dates…</Trans>
            </Button>
            <Button {...button(isCancelled ? 'reinstate' : 'cancel')}>
              {isCancelled ? <Trans>Reinstate user…</Trans> : <Trans>Cancel user…</Trans>}
            </Button>
          </Group>
        ) : null}
      </RecordSection>
      {dialog ? <AccountDialog kind={dialog} accountId={account.id} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
