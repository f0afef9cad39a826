import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { LIMITS, tooCostly } from './limits.ts';
import { operationCost } from './operation-cost.ts';

/** Refuses operations that cost too much, and ends the database work of every request. */
export function requestPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          const cost = operationCost(schema, document, request.variables ?? {}, operationName);
          if (cost > LIMITS.cost) throw tooCostly();
        },
        async willSendResponse({ contextValue }) {
          await contextValue.work?.end();
        },
      };
    },
  };
}
