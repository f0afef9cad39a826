export type { InvitationRow } from './invitations.repository.ts';
export { LinkShown } from './invitation-results.type.ts';
export type { ConvertibleRow } from './convertible-accounts.repository.ts';
