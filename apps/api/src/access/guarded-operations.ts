// The only place that may import type-graphql's own root decorators; a lint rule says so.
import { Extensions, Mutation as RawMutation, Query as RawQuery, UseMiddleware } from 'type-graphql';
import { runMutation } from '../graphql/run-mutation.ts';
import { enforceAccess, refuseForeignPage } from './enforce-access.ts';
import type { OperationPolicy } from './operation-policy.ts';

interface OperationOptions {
  readonly description: string;
  readonly nullable?: boolean;
  /** Estimated cost of the field itself, or of a list from its arguments and the cost of one child. */
  readonly complexity?: number | ((options: { args: Record<string, unknown>; childComplexity: number }) => number);
}

type ReturnType = () => unknown;

/** A query field. The policy comes first and can't be left out. */
export function Query(policy: OperationPolicy, returns: ReturnType, options: OperationOptions): MethodDecorator {
  return combine(
    RawQuery(returns as never, options as never),
    Extensions({ access: policy }),
    UseMiddleware(enforceAccess(policy)),
  );
}

/** A mutation field: guarded like a query, and run in one transaction that commits unless the result is a UserError. */
export function Mutation(policy: OperationPolicy, returns: ReturnType, options: OperationOptions): MethodDecorator {
  return combine(
    RawMutation(returns as never, options as never),
    Extensions({ access: policy }),
    UseMiddleware(enforceAccess(policy), runMutation),
  );
}

/**
 * A mutation that needs no sign-in: a link or a limit says what it may touch. It opens its transaction by itself, for no
 * tenant is known before; a page of somebody else can't have a browser send it.
 */
export function PublicMutation(returns: ReturnType, options: OperationOptions): MethodDecorator {
  return combine(
    RawMutation(returns as never, options as never),
    Extensions({ access: 'anyone' }),
    UseMiddleware(refuseForeignPage),
  );
}

function combine(...decorators: readonly MethodDecorator[]): MethodDecorator {
  return (target, key, descriptor) => {
    for (const decorator of decorators) decorator(target, key, descriptor);
  };
}
