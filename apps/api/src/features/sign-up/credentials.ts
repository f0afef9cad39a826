import { checkPassword, refuse } from '@guildhall/domain';
import { addLogin, provePassword, TooBusy } from '../../auth/index.ts';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { Visitor } from '../../visitor.ts';
import { Busy, TooManyAttempts } from './sign-up-results.type.ts';

/** How a person is going to sign in: with a login that is there, or with one that is made now. */
export type Credentials =
  | { readonly kind: 'known'; readonly emailKey: string; readonly loginId: string }
  | { readonly kind: 'new'; readonly emailKey: string; readonly passwordHash: string };

/** Proves the password of a login that is there. */
export async function provenLogin(
  visitor: Visitor,
  emailKey: string,
  password: string,
): Promise<Credentials | InvalidInput | TooManyAttempts | Busy> {
  const proof = await provePassword(visitor.auth, { emailKey, password, clientAddress: visitor.caller.address });
  switch (proof.kind) {
    case 'proven':
      return { kind: 'known', emailKey, loginId: proof.loginId };
    case 'wrong':
      return InvalidInput.of([refuse('password_wrong', 'password')]);
    case 'too_many_attempts':
      return TooManyAttempts.after(proof.retryAfterSeconds);
    case 'busy':
      return Busy.create();
  }
}

/**
 * Checks and hashes the password of a new login.
 *
 * @param words what the password must not be made of: names and addresses of the person, the tenant and the product
 */
export async function newCredentials(
  visitor: Visitor,
  emailKey: string,
  password: string,
  words: readonly string[],
): Promise<Credentials | InvalidInput | Busy> {
  const checked = checkPassword(password, { words: ['Guildhall', ...words], isCommon: visitor.isCommonPassword });
  if (!checked.ok) return InvalidInput.of(checked.refusals);
  try {
    return { kind: 'new', emailKey, passwordHash: await visitor.auth.passwords.hash(checked.value) };
  } catch (error) {
    if (error instanceof TooBusy) return Busy.create();
    throw error;
  }
}

/** The id of the login; null where somebody has taken its name since. */
export async function openLogin(
  work: UnitOfWork,
  credentials: Credentials,
  { name, isVerified }: { readonly name: string; readonly isVerified: boolean },
): Promise<string | null> {
  if (credentials.kind === 'known') return credentials.loginId;
  const { emailKey, passwordHash } = credentials;
  return addLogin(await work.manager(), { emailKey, name, passwordHash, isVerified });
}
