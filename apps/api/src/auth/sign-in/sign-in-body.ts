import { parseEmailAddress } from '@guildhall/domain';
import { isPasswordTooLong } from '../password/password-hasher.ts';

export interface Credentials {
  readonly emailKey: string;
  readonly password: string;
}

/** Reads an address and a password from a request's body; null when one is missing, malformed or too long. */
export function readCredentials(body: unknown): Credentials | null {
  const { email, password } = (body ?? {}) as { email?: unknown; password?: unknown };
  if (typeof email !== 'string' || typeof password !== 'string') return null;
  const parsed = parseEmailAddress(email);
  if (!parsed.ok || password === '' || isPasswordTooLong(password)) return null;
  return { emailKey: parsed.value.key, password };
}
