import type { MiddlewareFn } from 'type-graphql';
import { invalidInputOf } from '../errors/constraint-problems.ts';
import { unauthenticated } from '../errors/operation-error.ts';
import { isUserError } from '../errors/user-errors.type.ts';
import type { RequestContext } from '../request-context.ts';
import { claimKey, rememberAnswer } from './idempotency.ts';

/**
 * Runs a mutation field in one transaction: committed for a success, rolled back for a UserError or an exception.
 * A constraint that the database judged becomes the UserError it stands for.
 */
export const runMutation: MiddlewareFn<RequestContext> = async ({ context, args, info }, next) => {
  const work = context.work;
  if (!work) throw unauthenticated();
  try {
    return await work.write(
      async () => {
        const claim = await claimKey(context, info.fieldName, args);
        if (claim?.answer) return claim.answer;
        const result: unknown = await next();
        if (claim && !isUserError(result)) await rememberAnswer(work, claim, result);
        return result;
      },
      (result) => !isUserError(result),
    );
  } catch (error) {
    const known = invalidInputOf(error);
    if (known) return known;
    throw error;
  } finally {
    // What the loaders kept was read before the write.
    context.loaders.forget();
  }
};
