/** How many invitations one address gets in a day at most, whoever sends them: more are a nuisance, not a reminder. */
export const INVITATION_MAILS_PER_ADDRESS = 5;
/** How many a tenant sends in a day at most. */
export const INVITATION_MAILS_PER_TENANT = 5000;
/** How many people one request invites or converts at most. */
export const INVITEES_MAX = 100;
export const CONVERSIONS_MAX = 500;

export interface SentToday {
  /** Invitations to this address within the last 24 hours. */
  readonly toAddress: number;
  /** Invitations of the tenant within the last 24 hours, with those that this request has sent already. */
  readonly byTenant: number;
}

/** True when one more invitation may go to the address (code style, checklist of invitations). */
export function maySendInvitation({ toAddress, byTenant }: SentToday): boolean {
  return toAddress < INVITATION_MAILS_PER_ADDRESS && byTenant < INVITATION_MAILS_PER_TENANT;
}
