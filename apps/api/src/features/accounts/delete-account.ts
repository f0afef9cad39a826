import { checkDeletion, checkRestoration, isStale, refuse } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { DeleteAccountInput, RestoreAccountInput } from './account-changes.inputs.ts';
import { actorOf, lifeContext, targetOf } from './account-facts.ts';
import { AccountDeleted, AccountSaved } from './account.type.ts';

/** Takes an account out of every list. It can be brought back for 30 days; then it is purged. */
export async function deleteAccount(
  services: RequestServices,
  input: DeleteAccountInput,
): Promise<AccountDeleted | InvalidInput | VersionConflict | NotFound> {
  const row = await services.accounts.findForUpdate(input.accountId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Account', row.id);
  const context = await lifeContext(services, row);
  const refusal = checkDeletion(actorOf(services), targetOf(row), input.typedName, context);
  if (refusal) return InvalidInput.of([refusal]);

  await services.accounts.endSessions(row.id);
  const deletedBy = services.viewer.accountId;
  await services.accounts.update(row, { deletedAt: services.now(), deletedBy }, null);
  return Object.assign(new AccountDeleted(), { accountId: row.id });
}

/** Brings a deleted account back as it was, when its seat and its address are free. */
export async function restoreAccount(
  services: RequestServices,
  input: RestoreAccountInput,
): Promise<AccountSaved | InvalidInput | NotFound> {
  const row = await services.accounts.findDeletedForUpdate(input.accountId, services.now());
  if (!row) return NotFound.create();
  const refusal = checkRestoration(actorOf(services), targetOf(row), await lifeContext(services, row));
  if (refusal) return InvalidInput.of([refusal]);
  // The unique address would refuse it as well; this says it of the account as a whole.
  const isTaken = row.emailKey !== null && (await services.participants.isEmailTaken(row.emailKey));
  if (isTaken) return InvalidInput.of([refuse('email_taken')]);

  await services.accounts.update(row, { deletedAt: null, deletedBy: null }, null);
  return AccountSaved.of(row.id);
}
