import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { LIMITS, tooCostly } from './limits.ts';
import { operationCost } from './operation-cost.ts';

interface Weighed {
  /** A digest: what people typed is not kept. */
  readonly variables: string;
  readonly cost: number;
}

/** Refuses operations that cost too much, and ends the database work of every request. */
export function requestPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  // The same operation mostly comes with the same variables, and weighing it costs a tenth of answering it.
  const weighed = new WeakMap<DocumentNode, Weighed>();
  const costOf = (document: DocumentNode, variables: Record<string, unknown>, operationName: string | null): number => {
    const key = createHash('sha256')
      .update(JSON.stringify([operationName, variables]))
      .digest('base64');
    const last = weighed.get(document);
    if (last?.variables === key) return last.cost;
    const cost = operationCost(schema, document, variables, operationName);
    weighed.set(document, { variables: key, cost });
    return cost;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          const cost = costOf(document, request.variables ?? {}, operationName);
          if (cost > LIMITS.cost) throw tooCostly();
        },
        async willSendResponse({ contextValue }) {
          await contextValue.work?.end();
        },
      };
    },
  };
}
