import { checkReason, checkStatusMove, isStale } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { ChangeAccountStatusInput } from './account-changes.inputs.ts';
import { actorOf, lifeContext, targetOf } from './account-facts.ts';
import { AccountSaved } from './account.type.ts';

/** Deactivates, reactivates, archives or brings back from the archive. The program status stays what it is. */
export async function changeAccountStatus(
  services: RequestServices,
  input: ChangeAccountStatusInput,
): Promise<AccountSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.accounts.findForUpdate(input.accountId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Account', row.id);
  const refusal = checkStatusMove(actorOf(services), targetOf(row), input.status, await lifeContext(services, row));
  if (refusal) return InvalidInput.of([refusal]);
  const reason = input.reason?.trim() ? checkReason(input.reason) : null;
  if (reason && !reason.ok) return InvalidInput.of(reason.refusals);

  await services.accounts.update(row, { accountStatus: input.status }, reason?.value ?? null);
  if (input.status !== 'active') await services.accounts.endSessions(row.id);
  return AccountSaved.of(row.id);
}
