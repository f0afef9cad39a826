import { tooManyAttempts } from '../../../errors/operation-error.ts';
import type { RequestContext } from '../../../request-context.ts';

/**
 * Lets a supervisor look for somebody as long as few looks were in vain: what is known of a person can't be tried one after
 * the other (US-ASG-06).
 *
 * @param hasFound whether the answer names anybody; such a look does not count
 * @throws OperationError TOO_MANY_ATTEMPTS
 */
export async function limitClaims<T>(
  { services, signIn }: RequestContext,
  look: () => Promise<T>,
  hasFound: (answer: T) => boolean,
): Promise<T> {
  const { accountId } = services.viewer;
  const admission = await signIn.countClaim(accountId);
  if (!admission.isAdmitted) throw tooManyAttempts(admission.retryAfterSeconds);
  const answer = await look();
  if (hasFound(answer)) await signIn.takeBackClaim(accountId);
  return answer;
}
