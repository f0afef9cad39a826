import type { Visitor } from '../../visitor.ts';
import { DeadLink, TooManyAttempts } from './sign-up-results.type.ts';

/** Counts a try against the network that it comes from; null while more are allowed. */
export function countAttempt(visitor: Visitor): TooManyAttempts | null {
  const admission = visitor.auth.linkAttempts.count(visitor.caller.address, visitor.now());
  return admission.isAdmitted ? null : TooManyAttempts.after(admission.retryAfterSeconds);
}

/** What a token gets that opens nothing. */
export function refuseUnknownLink(visitor: Visitor): DeadLink | TooManyAttempts {
  return countAttempt(visitor) ?? DeadLink.because('unknown');
}
