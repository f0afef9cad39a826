import { canEnter, parseEmailAddress, PASSWORD_LINK_MINUTES } from '@guildhall/domain';
import { accountsOfLogin, countLinkAttempt } from '../../auth/index.ts';
import type { Visitor } from '../../visitor.ts';
import { TooManyAttempts } from '../sign-up/index.ts';
import {
  accountsOfAddress,
  loginOfName,
  newLinkId,
  PasswordLinksRepository,
  type PasswordLinkPurpose,
} from './password-links.repository.ts';
import { PasswordLinkRequested } from './password-links.type.ts';

/**
 * Answers somebody who asks for a link by mail. Every address gets the same answer in the same time: what follows for it
 * happens after the answer (US-CNV-07, security target S-15).
 */
export async function requestPasswordLink(
  visitor: Visitor,
  email: string,
): Promise<PasswordLinkRequested | TooManyAttempts> {
  const parsed = parseEmailAddress(email);
  const emailKey = parsed.ok ? parsed.value.key : '';
  const admission = await countLinkAttempt(visitor.auth, emailKey, visitor.caller.address);
  if (!admission.isAdmitted) return TooManyAttempts.after(admission.retryAfterSeconds);
  if (parsed.ok) visitor.auth.background.run(() => sendLink(visitor, emailKey));
  return PasswordLinkRequested.create();
}

interface Recipient {
  readonly purpose: PasswordLinkPurpose;
  readonly loginId: string | null;
  readonly tenantId: string;
  readonly accountId: string;
  /** As it is known here; what was typed may be spelled otherwise. */
  readonly email: string;
  readonly name: string;
}

/** Sends a login that has an active account a reset letter, otherwise a managed person a recovery letter; nobody else any. */
async function sendLink(visitor: Visitor, emailKey: string): Promise<void> {
  const recipient = (await findLogin(visitor, emailKey)) ?? (await findManaged(visitor, emailKey));
  if (!recipient) return;
  const { purpose, loginId, tenantId, accountId, email, name } = recipient;
  const createdAt = visitor.now();
  const expiresAt = new Date(createdAt.getTime() + PASSWORD_LINK_MINUTES * 60_000);
  const link = { purpose: 'password', id: await newLinkId(visitor.auth.pool), generation: 1 } as const;
  const work = visitor.workIn(tenantId, accountId);
  await work.write(
    async () => {
      const tokenHash = visitor.links.hashOf(link);
      await new PasswordLinksRepository(work).create({
        id: link.id,
        purpose,
        emailKey,
        loginId,
        tokenHash,
        createdAt,
        expiresAt,
      });
      await visitor.mailOf(work, tenantId).post({
        kind: purpose === 'reset' ? 'password_reset' : 'recovery',
        to: { email, name, accountId },
        link,
        facts: { expiresAt: expiresAt.toISOString() },
      });
    },
    () => true,
  );
}

async function findLogin({ auth }: Visitor, emailKey: string): Promise<Recipient | null> {
  const login = await loginOfName(auth.pool, emailKey);
  if (!login) return null;
  const account = (await accountsOfLogin(auth.pool, login.id)).find(({ accountStatus }) => canEnter(accountStatus));
  return account ? { ...account, purpose: 'reset', loginId: login.id, email: emailKey, name: login.name } : null;
}

async function findManaged({ auth }: Visitor, emailKey: string): Promise<Recipient | null> {
  const account = (await accountsOfAddress(auth.pool, emailKey)).find(({ loginId }) => loginId === null);
  return account
    ? { ...account, purpose: 'recovery', loginId: null, email: account.email ?? emailKey, name: account.displayName }
    : null;
}
