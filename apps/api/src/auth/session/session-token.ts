import { hash, randomBytes } from 'node:crypto';

/** A new session token: 256 random bits, which only the browser keeps. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A fast hash is enough, because there is nothing to guess in 256 random bits. */
export function hashSessionToken(token: string): string {
  return hash('sha256', token, 'hex');
}
