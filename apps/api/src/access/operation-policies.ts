import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { OperationPolicy } from './operation-policy.ts';

/** Every root field with its policy; undefined where it has none. */
export function operationPolicies(schema: GraphQLSchema): Map<string, OperationPolicy | undefined> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.values<GraphQLField<unknown, unknown>>(root?.getFields() ?? {}));
  return new Map(fields.map((field) => [field.name, field.extensions.access as OperationPolicy | undefined]));
}

/** @throws when a root field has no policy: such a server must not start */
export function assertEveryOperationIsGuarded(schema: GraphQLSchema): void {
  const open = [...operationPolicies(schema)].filter(([, policy]) => policy === undefined).map(([name]) => name);
  if (open.length > 0) throw new Error(`Give a policy to: ${open.join(', ')}. See access/guarded-operations.ts.`);
}
