/** Who an address belongs to, as far as the viewer may know. */
export const ADDRESS_STATES = ['free', 'managed_account', 'open_invitation', 'account', 'taken'] as const;
export type AddressState = (typeof ADDRESS_STATES)[number];

export interface AddressFacts {
  /** The account of the tenant with this address; null when there is none. */
  readonly account: { readonly isVisible: boolean; readonly isManaged: boolean } | null;
  /** The invitation that is open for this address; null when there is none. */
  readonly invitation: { readonly isVisible: boolean } | null;
}

/**
 * Gives what an address stands for. A managed account with an open invitation is invited already; what the viewer does not
 * see is taken and nothing else, so that nobody learns by asking who is there (US-ACC-05, US-ACC-07).
 */
export function addressStateOf({ account, invitation }: AddressFacts): AddressState {
  if (account && !account.isVisible) return 'taken';
  if (account && !account.isManaged) return 'account';
  if (invitation) return invitation.isVisible ? 'open_invitation' : 'taken';
  return account ? 'managed_account' : 'free';
}
