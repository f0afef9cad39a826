import type { AccountStatus } from '../accounts/account-status.ts';
import { maySendMessage } from '../mail/messages.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

export interface MessageReader {
  readonly accountStatus: AccountStatus;
  readonly email: string | null;
  /** Messages to the person within the last 24 hours. */
  readonly sentToday: number;
}

/**
 * Says why somebody gets no message, or null. Whoever is deactivated can be written to: that is when there is something to
 * say (UK-GRID-33).
 *
 * @param byTenant messages of the tenant within the last 24 hours, with those that this batch has sent
 */
export function checkMessageReader(
  { accountStatus, email, sentToday }: MessageReader,
  byTenant: number,
): Refusal | null {
  if (accountStatus === 'archived') return refuse('account_archived');
  if (email === null) return refuse('account_without_email');
  return maySendMessage({ toPerson: sentToday, byTenant }) ? null : refuse('too_many_messages');
}
