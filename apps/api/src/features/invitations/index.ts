export { NewAccountsRepository } from './new-accounts.repository.ts';
export { LinkShown } from './invitation-results.type.ts';
export { inviteManaged } from './convert-accounts.ts';
export { sendAgain } from './change-invitations.ts';
export type { InvitationRow } from './invitations.repository.ts';
export type { ConvertibleRow } from './convertible-accounts.repository.ts';
export { hasConflictingLogin, type RoleRow } from './roles.ts';
