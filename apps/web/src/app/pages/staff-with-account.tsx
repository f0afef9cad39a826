import { AccountPanel } from '../../features/accounts/account-panel.tsx';
import { StaffPage } from '../../features/staff/staff-page.tsx';

/** A staff member's record together with the account. */
export function StaffWithAccount() {
  return <StaffPage account={(id) => <AccountPanel accountId={id} />} />;
}
