import type { Auth } from '../create-auth.ts';
import type { Admission } from './admission.ts';
import { countAddressAttempt, takeBackAddressAttempt } from './address-attempts.ts';

/** How often a supervisor may look for somebody in vain in a quarter of an hour: enough for typing errors, too few to guess. */
const LIMIT = 10;

/**
 * Counts that somebody looks for a person by what they know, and says whether they may. Counted before it is answered, so
 * that parallel looks can't exceed the limit.
 */
export function countClaimAttempt(auth: Auth, accountId: string): Promise<Admission> {
  return countAddressAttempt(auth.pool, keyOf(accountId), auth.now(), LIMIT);
}

/** Takes it back: somebody was found, so nothing was guessed. */
export function takeBackClaimAttempt(auth: Auth, accountId: string): Promise<void> {
  return takeBackAddressAttempt(auth.pool, keyOf(accountId));
}

const keyOf = (accountId: string): string => `claim ${accountId}`;
