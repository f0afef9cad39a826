import { ActionIcon } from '@mantine/core';
import { isStaffType, type UserType } from '@guildhall/domain';
import { useLingui } from '@lingui/react/macro';
import { IconPencil, IconUserCheck, IconUserX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './account-cells.module.css';
import type { AccountRowData } from './account-row.tsx';
import type { AccountDialogKind } from './account-search.ts';

/** The form in which a record is edited: staff and participants have one each. */
function editFormOf({ id, userType }: AccountRowData) {
  return isStaffType(userType.toLowerCase() as UserType)
    ? ({ to: '/staff/$staffId', params: { staffId: id }, search: { dialog: 'edit' } } as const)
    : ({ to: '/participants/$participantId', params: { participantId: id }, search: { edit: 'general' } } as const);
}

/** The pencil of a row. In a grid the cell has the focus, and Enter follows it. */
export function EditLink({ account }: { account: AccountRowData }) {
  const { t } = useLingui();
  const name = account.displayName;
  if (account.restorableUntil) return null;
  return (
    <Link
      {...editFormOf(account)}
      className={classes.pencil}
      tabIndex={-1}
      preload={false}
      data-cell-action
      aria-label={t`Edit ${name}`}
    >
      <IconPencil size={16} aria-hidden="true" />
    </Link>
  );
}

interface SubscriptionActionProps {
  account: AccountRowData;
  onChoose: (dialog: AccountDialogKind, account: { id: string }) => void;
}

/** Cancels somebody, or brings a cancelled one back; both ask first. */
export function SubscriptionAction({ account, onChoose }: SubscriptionActionProps) {
  const { t } = useLingui();
  const name = account.displayName;
  if (!account.viewerCanChangeSubscription || account.restorableUntil) return null;
  const isCancelled = account.subscriptionStatus === 'CANCELLED';
  const Icon = isCancelled ? IconUserCheck : IconUserX;
  return (
    <ActionIcon
      variant="subtle"
      size={26}
      color={isCancelled ? 'hall' : 'red.9'}
      tabIndex={-1}
      data-cell-action
      className={isCancelled ? undefined : classes.destructive}
      aria-label={isCancelled ? t`Reinstate user ${name}` : t`Cancel user ${name}`}
      onClick={() => onChoose(isCancelled ? 'reinstate' : 'cancel', account)}
    >
      <Icon size={16} aria-hidden="true" />
    </ActionIcon>
  );
}
