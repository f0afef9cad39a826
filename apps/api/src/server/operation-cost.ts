import { createRequire } from 'node:module';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type * as complexity from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';

// Its ES module build brings a second copy of graphql, which does not know our schema; its CommonJS build shares ours.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof complexity;

/** A list of less than one row is refused later; until then it must not make up for the others. */
const emptyListEstimator: ComplexityEstimator = ({ args, childComplexity }) =>
  typeof args['first'] === 'number' && args['first'] < 1 ? childComplexity + 1 : undefined;

/**
 * How many fields an operation touches, lists counted with the size that was asked for.
 *
 * @throws GraphQLError BAD_USER_INPUT for variables and arguments of a wrong type: what can't be read can't be weighed
 */
export function operationCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number {
  const estimators = [emptyListEstimator, fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
  try {
    return getComplexity({
      schema,
      query,
      variables,
      estimators,
      ...(operationName === null ? {} : { operationName }),
    });
  } catch (error) {
    const { message, nodes, originalError = null } = error as GraphQLError;
    // Without a place in the operation it is about its size: fragments in fragments multiply.
    if (!nodes) return Number.POSITIVE_INFINITY;
    throw new GraphQLError(message, {
      nodes,
      originalError,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
