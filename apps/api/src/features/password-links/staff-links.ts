import {
  canGrantUserType,
  isNoMailName,
  isParticipantType,
  linkPath,
  PASSWORD_LINK_MINUTES,
  PASSWORD_LINKS_PER_HOUR,
  refuse,
  signInNameOf,
} from '@guildhall/domain';
import { randomInt } from 'node:crypto';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { LinkShown, type ConvertibleRow } from '../invitations/index.ts';
import { PasswordLinksRepository } from './password-links.repository.ts';
import { PasswordResetSent } from './password-links.type.ts';

/**
 * Sends the person of an authenticated account the letter with which a password is set anew. Staff start it; they neither
 * choose nor see the password (US-AUTH-03).
 */
export async function sendPasswordReset(
  services: RequestServices,
  accountId: string,
): Promise<PasswordResetSent | InvalidInput | NotFound> {
  const account = await findAccount(services, accountId);
  if (!account) return NotFound.create();
  const links = new PasswordLinksRepository(services.work);
  const login = account.loginId && (await links.loginById(account.loginId));
  if (!login) return InvalidInput.of([refuse('account_managed')]);
  if (account.accountStatus !== 'active') return InvalidInput.of([refuse('account_deactivated')]);
  if (isNoMailName(login.email)) return InvalidInput.of([refuse('account_without_email')]);
  const made = await makeLink(services, account, { purpose: 'reset', emailKey: login.email, signInName: null });
  if (made instanceof InvalidInput) return made;
  await services.mail.post({
    kind: 'password_reset',
    to: { email: login.email, name: login.name, accountId: account.id },
    link: { purpose: 'password', id: made.id, generation: 1 },
    facts: { expiresAt: made.expiresAt.toISOString() },
  });
  return PasswordResetSent.to(account.id);
}

/**
 * Makes a link for somebody without an e-mail address, to print or to show. With it the person sets a password and signs in
 * under a name that is no mailbox; the audit names who handed it over (US-AUTH-04).
 */
export async function createHandoverLink(
  services: RequestServices,
  accountId: string,
): Promise<LinkShown | InvalidInput | NotFound> {
  const account = await findAccount(services, accountId);
  if (!account || !isParticipantType(account.userType)) return NotFound.create();
  if (account.accountStatus !== 'active') return InvalidInput.of([refuse('account_deactivated')]);
  if (account.emailKey !== null) return InvalidInput.of([refuse('account_with_email')]);
  const links = new PasswordLinksRepository(services.work);
  const login = account.loginId ? await links.loginById(account.loginId) : null;
  if (login && !isNoMailName(login.email)) return InvalidInput.of([refuse('account_with_email')]);
  const signInName = login?.email ?? (await freeName(links, account));
  const made = await makeLink(services, account, { purpose: 'handover', emailKey: null, signInName });
  if (made instanceof InvalidInput) return made;
  await links.noteInvited(services.viewer.tenantId, account.id, services.now());
  await services.invitations.recordShown(account.id, 'password_links');
  const token = services.links.tokenOf({ purpose: 'password', id: made.id, generation: 1 });
  const url = `${services.publicUrl}${linkPath('password', token)}`;
  return Object.assign(new LinkShown(), { url, expiresAt: made.expiresAt, signInName });
}

/** An account within reach that is not above the viewer's level. */
async function findAccount(services: RequestServices, id: string): Promise<ConvertibleRow | null> {
  const [row] = await services.convertibleAccounts.findManyForUpdate([id], services.now());
  return row && canGrantUserType(services.viewer.userType, row.userType) ? row : null;
}

async function makeLink(
  services: RequestServices,
  { id: accountId, loginId }: ConvertibleRow,
  link: { purpose: 'reset' | 'handover'; emailKey: string | null; signInName: string | null },
): Promise<{ id: string; expiresAt: Date } | InvalidInput> {
  const links = new PasswordLinksRepository(services.work);
  const createdAt = services.now();
  const hourAgo = new Date(createdAt.getTime() - 3_600_000);
  if ((await links.countSince(loginId, accountId, hourAgo)) >= PASSWORD_LINKS_PER_HOUR)
    return InvalidInput.of([refuse('too_many_links')]);
  const [id = ''] = await services.invitations.newIds(1);
  const expiresAt = new Date(createdAt.getTime() + PASSWORD_LINK_MINUTES * 60_000);
  await links.create({
    ...link,
    id,
    loginId,
    accountId,
    accountTenantId: services.viewer.tenantId,
    tokenHash: services.links.hashOf({ purpose: 'password', id, generation: 1 }),
    createdBy: services.viewer.accountId,
    createdAt,
    expiresAt,
  });
  return { id, expiresAt };
}

async function freeName(links: PasswordLinksRepository, { givenName, familyName }: ConvertibleRow): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    // More digits after some tries: a thousand people may have one name.
    const digits = String(randomInt(1000, attempt < 10 ? 10_000 : 10_000_000));
    const name = signInNameOf(givenName, familyName, digits);
    if (await links.isNameFree(name)) return name;
  }
  throw new Error('No sign-in name is free.');
}
