import { ActionIcon } from '@mantine/core';
import { statusInconsistencyOf, type AccountStatus as Account, type ProgramStatus as Program } from '@guildhall/domain';
import { useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { newMutationId } from '../../lib/mutation-id.ts';
import { problemText } from '../../lib/problems.ts';
import { notifyDone, notifyFailed } from '../../ui/notify.ts';
import type { AccountRowData } from './account-row.tsx';
import { useChangeAccountStatus } from './use-change-account-status.ts';

/** The status with which the account follows the program again; null where both agree, or the viewer may not change it. */
function mendOf(account: AccountRowData): 'ACTIVE' | 'DEACTIVATED' | null {
  if (account.programStatus === null || account.restorableUntil) return null;
  const inconsistency = statusInconsistencyOf({
    programStatus: account.programStatus.toLowerCase() as Program,
    accountStatus: account.accountStatus.toLowerCase() as Account,
  });
  if (inconsistency === 'account_open_after_program') return account.viewerCanDeactivate ? 'DEACTIVATED' : null;
  if (inconsistency === null) return null;
  if (account.accountStatus === 'ARCHIVED') return account.viewerCanUnarchive ? 'DEACTIVATED' : null;
  return account.viewerCanReactivate ? 'ACTIVE' : null;
}

/** Program status and account status contradict each other: one click lets the account follow the program (US-STA-15). */
export function ContradictionMark({ account }: { account: AccountRowData }) {
  const { t, i18n } = useLingui();
  const { changeAccountStatus, isBusy } = useChangeAccountStatus();
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const status = mendOf(account);
  if (status === null) return null;
  const { id: accountId, version, displayName: name } = account;
  const labels = {
    ACTIVE: t`The program of ${name} is active, the account is not: reactivate the account`,
    DEACTIVATED: t`The program of ${name} is not active, the account is: deactivate the account`,
    UNARCHIVED: t`The program of ${name} is active, the account is archived: bring it back from the archive`,
  };
  const label = labels[account.accountStatus === 'ARCHIVED' ? 'UNARCHIVED' : status];

  async function mend(to: 'ACTIVE' | 'DEACTIVATED') {
    const result = await changeAccountStatus({ clientMutationId, accountId, version, status: to, reason: null });
    if (result) setClientMutationId(newMutationId());
    if (result?.__typename === 'AccountSaved') return notifyDone(t`${name}: the account is changed.`);
    if (result?.__typename === 'InvalidInput')
      return notifyFailed(result.problems.map((problem) => problemText(i18n, problem)).join(' '));
    notifyFailed(t`The account could not be changed. Reload the page and try again.`);
  }

  return (
    <ActionIcon
      variant="subtle"
      size={26}
      color="brass"
      tabIndex={-1}
      data-cell-action
      aria-label={label}
      title={label}
      loading={isBusy}
      onClick={() => void mend(status)}
    >
      <IconAlertTriangle size={16} aria-hidden="true" />
    </ActionIcon>
  );
}
