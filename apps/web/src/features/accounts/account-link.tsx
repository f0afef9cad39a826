import { isStaffType, type UserType } from '@guildhall/domain';
import { Link } from '@tanstack/react-router';
import type { AccountRowData } from './account-row.tsx';
import classes from './account-cells.module.css';

/** Where the record of a person is: staff and participants have pages of their own. */
export function profileOf({ id, userType }: Pick<AccountRowData, 'id' | 'userType'>) {
  return isStaffType(userType.toLowerCase() as UserType)
    ? ({ to: '/staff/$staffId', params: { staffId: id } } as const)
    : ({ to: '/participants/$participantId', params: { participantId: id } } as const);
}

/** The name, which opens the record; of somebody deleted there is none. */
export function AccountLink({ account }: { account: AccountRowData }) {
  if (account.restorableUntil) return <span className={classes.text}>{account.displayName}</span>;
  return (
    <Link {...profileOf(account)} className={classes.name} tabIndex={-1} preload={false}>
      {account.displayName}
    </Link>
  );
}
