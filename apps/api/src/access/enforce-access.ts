import { mayUse } from '@guildhall/domain';
import type { MiddlewareFn } from 'type-graphql';
import { forbidden, unauthenticated } from '../errors/operation-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { OperationPolicy } from './operation-policy.ts';

/**
 * Refuses a root field before its resolver runs: without a viewer, or when the viewer's user type lacks
 * the policy, or the viewer may only read.
 *
 * @param policy what the operation asks for; 'anyone' alone needs no sign-in
 */
export function enforceAccess(policy: OperationPolicy): MiddlewareFn<RequestContext> {
  return async ({ context }, next) => {
    if (policy === 'anyone') return next();
    if (!context.viewer) throw unauthenticated();
    if (!context.viewer.isActive || !mayUse(context.viewer, policy)) throw forbidden();
    return next();
  };
}

/** Refuses what a page of somebody else made a browser send: such a page may not use up links or sign anybody in. */
export const refuseForeignPage: MiddlewareFn<RequestContext> = async ({ context }, next) => {
  if (!context.visitor.caller.isFromOwnPage) throw forbidden();
  return next();
};
