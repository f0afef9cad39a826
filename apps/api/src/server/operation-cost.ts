import { createRequire } from 'node:module';
import type { DocumentNode, GraphQLSchema } from 'graphql';

// Its ES module build brings a second copy of graphql, which does not know our schema; its CommonJS build shares ours.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** How many fields an operation touches, lists counted with the size that was asked for. */
export function operationCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number {
  const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
  return getComplexity({ schema, query, variables, estimators, ...(operationName === null ? {} : { operationName }) });
}
