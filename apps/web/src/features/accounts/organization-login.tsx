import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { userTypeWords } from '../../lib/words.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { AccountMark } from './account-mark.tsx';
import type { AccountDialogKind } from './account-search.ts';
import classes from './organization-logins.module.css';

const OrganizationLogin_account = graphql(`
  fragment OrganizationLogin_account on Account {
    id
    displayName
    userType
    email
    accountType
    accountStatus
    subscriptionStatus
    viewerCanChangeSubscription
  }
`);

interface OrganizationLoginProps {
  account: FragmentType<typeof OrganizationLogin_account>;
  onChoose: (dialog: AccountDialogKind) => void;
}

/** One person of an organization; the name opens the page where the login is edited. */
export function OrganizationLogin({ account: from, onChoose }: OrganizationLoginProps) {
  const account = useMaskedFragment(OrganizationLogin_account, from);
  const { t, i18n } = useLingui();
  const name = account.displayName;
  const isCancelled = account.subscriptionStatus === 'CANCELLED';
  return (
    <li className={classes.item}>
      <span className={classes.person}>
        <TextLink isStrong to="/staff/$staffId" params={{ staffId: account.id }}>
          {name}
        </TextLink>
        <span className={classes.meta}>
          {[i18n._(userTypeWords[account.userType]), account.email].filter(Boolean).join(' · ')}
        </span>
      </span>
      <AccountMark {...account} />
      {account.viewerCanChangeSubscription ? (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={isCancelled ? t`Reinstate… ${name}` : t`Cancel login… ${name}`}
          onClick={() => onChoose(isCancelled ? 'reinstate' : 'cancel')}
        >
          {isCancelled ? <Trans>Reinstate…</Trans> : <Trans>Cancel login…</Trans>}
        </Button>
      ) : null}
    </li>
  );
}
