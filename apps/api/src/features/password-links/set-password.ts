import { canEnter, checkPassword, type Outcome } from '@guildhall/domain';
import { accountsOfLogin, addLogin, replacePassword, TooBusy } from '../../auth/index.ts';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { InvalidInput, isUserError } from '../../errors/user-errors.type.ts';
import { hashOfGivenToken } from '../../security/link-tokens.ts';
import type { Visitor } from '../../visitor.ts';
import { Busy, DeadLink, refuseUnknownLink, SignedUp, type TooManyAttempts } from '../sign-up/index.ts';
import {
  accountsOfAddress,
  findLink,
  loginOfName,
  managedAccount,
  PasswordLinksRepository,
  type AddressAccount,
  type PasswordLinkRow,
} from './password-links.repository.ts';

/** A usable link with whom it is for. */
export interface OpenPasswordLink {
  readonly link: PasswordLinkRow;
  /** What the person signs in with. */
  readonly signInName: string;
  /** Managed accounts that become authenticated by it. */
  readonly managed: readonly AddressAccount[];
  /** The account that letters are posted for. */
  readonly home: AddressAccount;
}

/** Finds the link of a token, or says why it is dead. Made-up tokens count against the network. */
export async function findOpenLink(
  visitor: Visitor,
  token: string,
): Promise<OpenPasswordLink | DeadLink | TooManyAttempts> {
  const hash = hashOfGivenToken(token);
  const link = hash && (await findLink(visitor.auth.pool, hash));
  if (!link) return refuseUnknownLink(visitor);
  return deadLink(link, visitor.now()) ?? (await subjectOf(visitor, link)) ?? DeadLink.because('revoked');
}

function deadLink({ usedAt, expiresAt }: PasswordLinkRow, now: Date): DeadLink | null {
  if (usedAt !== null) return DeadLink.because('used');
  return now >= expiresAt ? DeadLink.because('expired') : null;
}

/** Null when nobody is left whom the link could let in. */
async function subjectOf(visitor: Visitor, link: PasswordLinkRow): Promise<OpenPasswordLink | null> {
  const signInName = link.signInName ?? link.emailKey ?? '';
  const ofLogin = link.loginId === null ? [] : await accountsOfLogin(visitor.auth.pool, link.loginId);
  const opened = ofLogin
    .filter(({ accountStatus }) => canEnter(accountStatus))
    .map((account) => ({ ...account, loginId: link.loginId }));
  const managed = (await managedOf(visitor, link)).filter(({ loginId }) => loginId === null);
  const [home] = [...opened, ...managed];
  return home ? { link, signInName, managed, home } : null;
}

async function managedOf(
  visitor: Visitor,
  { emailKey, accountId, accountTenantId, loginId }: PasswordLinkRow,
): Promise<AddressAccount[]> {
  if (emailKey !== null) return accountsOfAddress(visitor.auth.pool, emailKey);
  if (accountId === null || accountTenantId === null || loginId !== null) return [];
  const work = visitor.workIn(accountTenantId, accountId);
  try {
    const account = await managedAccount(work, accountTenantId, accountId);
    return account ? [account] : [];
  } finally {
    await work.end();
  }
}

/**
 * Sets the password that a link is for. It works once; every session of the login ends, managed accounts of the address
 * become authenticated, and the person is signed in and told by mail (US-AUTH-01, US-CNV-06).
 */
export async function setPassword(
  visitor: Visitor,
  { token, password: raw }: { token: string; password: string },
): Promise<SignedUp | InvalidInput | DeadLink | TooManyAttempts | Busy> {
  const open = await findOpenLink(visitor, token);
  if (isUserError(open)) return open;
  const password = checkNewPassword(visitor, raw, open);
  if (!password.ok) return InvalidInput.of(password.refusals);
  const passwordHash = await hashed(visitor, password.value);
  if (passwordHash === null) return Busy.create();
  const work = visitor.workIn(open.home.tenantId, open.home.accountId);
  const dead = await work.write(
    () => store(visitor, work, open, passwordHash),
    (result) => result === null,
  );
  return dead ?? SignedUp.of(await visitor.enter(open.signInName, raw));
}

function checkNewPassword(
  visitor: Visitor,
  raw: string,
  { signInName, home, managed }: OpenPasswordLink,
): Outcome<string> {
  const words = ['Guildhall', signInName, home.displayName, ...managed.map(({ displayName }) => displayName)];
  return checkPassword(raw, { words, isCommon: visitor.isCommonPassword });
}

async function hashed(visitor: Visitor, password: string): Promise<string | null> {
  try {
    return await visitor.auth.passwords.hash(password);
  } catch (error) {
    if (error instanceof TooBusy) return null;
    throw error;
  }
}

async function store(
  visitor: Visitor,
  work: UnitOfWork,
  { link, signInName, managed, home }: OpenPasswordLink,
  passwordHash: string,
): Promise<DeadLink | null> {
  const links = new PasswordLinksRepository(work);
  const held = await links.findForUpdate(link.id);
  const now = visitor.now();
  const dead = held ? deadLink(held, now) : DeadLink.because('unknown');
  if (dead) return dead;
  const manager = await work.manager();
  const isMailbox = link.emailKey !== null;
  const created =
    link.loginId ??
    (await addLogin(manager, {
      emailKey: signInName,
      name: home.displayName || signInName,
      passwordHash,
      isVerified: isMailbox,
    }));
  const loginId = created ?? (await loginOfName(visitor.auth.pool, signInName))?.id;
  if (!loginId) return DeadLink.because('revoked');
  await replacePassword(manager, loginId, passwordHash);
  await links.openAccounts(managed, loginId, now);
  await links.use(link, loginId, now);
  if (isMailbox)
    await visitor.mailOf(work, home.tenantId).post({
      kind: 'password_changed',
      to: { email: signInName, name: home.displayName, accountId: home.accountId },
      facts: { happenedAt: now.toISOString() },
    });
  return null;
}
