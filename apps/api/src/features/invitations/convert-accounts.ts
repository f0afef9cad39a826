import { convertAccount, CONVERSIONS_MAX, invitationExpiry, refuse, type ConversionDecision } from '@guildhall/domain';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { ConvertibleRow } from './convertible-accounts.repository.ts';
import { AccountsConverted, type ConvertedAccount } from './invitation-results.type.ts';
import type { ConvertAccountsInput } from './invitations.inputs.ts';
import { problemOf } from './invite-users.ts';
import { postInvitations } from './post-invitations.ts';

/**
 * Sends managed accounts the letter with which they become authenticated. Each account is answered on its own; one that is
 * authenticated or invited already is left alone, so that a second call does nothing (US-CNV-01 to US-CNV-09).
 */
export async function convertAccounts(
  services: RequestServices,
  { accountIds, confirmsRoleConflict }: ConvertAccountsInput,
): Promise<AccountsConverted | InvalidInput> {
  const ids = [...new Set(accountIds.map((id) => id.toLowerCase()))];
  if (ids.length > CONVERSIONS_MAX) return InvalidInput.of([refuse('too_many', 'accountIds')]);
  const now = services.now();
  const found = await services.convertibleAccounts.findManyForUpdate(ids, now);
  const rows = confirmsRoleConflict ? found.map((row) => ({ ...row, hasRoleConflict: false })) : found;
  const judged = ids
    .flatMap((id) => rows.find((row) => row.id === id) ?? [])
    .map((row): [ConvertibleRow, ConversionDecision] => [row, convertAccount(row, services.viewer.userType)]);
  await inviteManaged(
    services,
    judged.flatMap(([row, { outcome }]) => (outcome === 'converted' ? [row] : [])),
    now,
    confirmsRoleConflict ?? false,
  );
  return AccountsConverted.of(
    judged.map(([{ id }, { outcome, reason }]): ConvertedAccount => ({
      accountId: id,
      outcome,
      problem: reason && problemOf(reason),
    })),
  );
}

/** Sends each of these accounts the letter with which it becomes authenticated. */
export async function inviteManaged(
  services: RequestServices,
  rows: readonly ConvertibleRow[],
  now: Date,
  confirmsRoleConflict = false,
): Promise<void> {
  if (rows.length === 0) return;
  const [{ invitationHours }, ids] = await Promise.all([
    services.tenantSettings.current(),
    services.invitations.newIds(rows.length),
  ]);
  const expiresAt = invitationExpiry(now, invitationHours);
  await services.convertibleAccounts.noteInvited(
    rows.map(({ id }) => id),
    now,
  );
  await services.invitations.revoke(
    rows.flatMap(({ expiredInvitationId }) => expiredInvitationId ?? []),
    now,
  );
  const invitations = rows.map((row, index) => ({
    id: ids[index] ?? '',
    accountId: row.id,
    email: row.email ?? '',
    emailKey: row.emailKey ?? '',
    givenName: row.givenName,
    familyName: row.familyName,
    userType: row.userType,
    organizationId: row.organizationId,
    occupationIds: [...row.occupationIds],
    expiresAt,
    confirmsRoleConflict,
  }));
  await postInvitations(services, invitations, now);
}
