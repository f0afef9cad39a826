import type { Auth } from '../create-auth.ts';
import type { Admission } from './admission.ts';
import { countAddressAttempt } from './address-attempts.ts';

/** How many letters with a link one address gets in a quarter of an hour. */
const LIMIT = 5;

/**
 * Counts that somebody asked for a link by mail and says whether it may go on: per network and per address, whether or not
 * anybody has the address. Counted apart from attempts to sign in, so that asking locks nobody out.
 */
export async function countLinkAttempt(auth: Auth, emailKey: string, clientAddress: string): Promise<Admission> {
  const now = auth.now();
  const ofNetwork = auth.linkAttempts.count(clientAddress, now);
  return ofNetwork.isAdmitted ? countAddressAttempt(auth.pool, `link ${emailKey}`, now, LIMIT) : ofNetwork;
}
