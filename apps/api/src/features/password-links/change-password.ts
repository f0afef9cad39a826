import { checkPassword, refuse, RECENT_SIGN_IN_MINUTES } from '@guildhall/domain';
import { provePassword, replacePassword, TooBusy } from '../../auth/index.ts';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { Visitor } from '../../visitor.ts';
import { Busy, TooManyAttempts } from '../sign-up/index.ts';
import { PasswordLinksRepository } from './password-links.repository.ts';
import { PasswordChanged } from './password-links.type.ts';

/**
 * Changes the viewer's password: by the current one, and not long after a sign-in, so that an unattended screen is not enough.
 * Every other session of the login ends (US-AUTH-02).
 */
export async function changePassword(
  services: RequestServices,
  visitor: Visitor,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<PasswordChanged | InvalidInput | TooManyAttempts | Busy> {
  const { viewer, work } = services;
  const login = await new PasswordLinksRepository(work).loginById(viewer.loginId);
  if (!login) throw new Error('The viewer has no login.');
  if (!(await isRecent(visitor, services))) return InvalidInput.of([refuse('sign_in_not_recent')]);
  const words = ['Guildhall', login.email, login.name, (await services.tenants.current()).name];
  const password = checkPassword(newPassword, { words, isCommon: visitor.isCommonPassword }, 'newPassword');
  if (!password.ok) return InvalidInput.of(password.refusals);
  const proof = await provePassword(visitor.auth, {
    emailKey: login.email,
    password: currentPassword,
    clientAddress: visitor.caller.address,
  });
  if (proof.kind === 'too_many_attempts') return TooManyAttempts.after(proof.retryAfterSeconds);
  if (proof.kind === 'busy') return Busy.create();
  if (proof.kind === 'wrong') return InvalidInput.of([refuse('password_wrong', 'currentPassword')]);
  try {
    const hash = await visitor.auth.passwords.hash(password.value);
    await replacePassword(await work.manager(), viewer.loginId, hash, viewer.sessionId);
  } catch (error) {
    if (error instanceof TooBusy) return Busy.create();
    throw error;
  }
  await tell(services, login);
  return PasswordChanged.create();
}

async function isRecent({ auth }: Visitor, { viewer }: RequestServices): Promise<boolean> {
  const { rows } = await auth.pool.query<{ createdAt: Date }>(
    'SELECT created_at AS "createdAt" FROM login_sessions WHERE id = $1',
    [viewer.sessionId],
  );
  const since = rows[0]?.createdAt.getTime() ?? 0;
  return auth.now().getTime() - since < RECENT_SIGN_IN_MINUTES * 60_000;
}

async function tell(services: RequestServices, { email, name }: { email: string; name: string }): Promise<void> {
  await services.mail.post({
    kind: 'password_changed',
    to: { email, name, accountId: services.viewer.accountId },
    facts: { happenedAt: services.now().toISOString() },
  });
}
