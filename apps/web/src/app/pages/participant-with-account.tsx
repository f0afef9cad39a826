import { AccountPanel } from '../../features/accounts/account-panel.tsx';
import { ParticipantPage } from '../../features/participants/page/participant-page.tsx';

/** A participant's record together with the account. */
export function ParticipantWithAccount() {
  return <ParticipantPage account={(id) => <AccountPanel accountId={id} />} />;
}
