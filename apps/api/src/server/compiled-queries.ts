import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Logger } from 'pino';
import type { RequestContext } from '../request-context.ts';

/** Compiling costs more than executing once; what the web app asks comes again and again. */
const COMPILED_AT_USE = 3;

interface Known {
  uses: number;
  query: CompiledQuery | null;
}

/**
 * Runs queries that come again and again as compiled functions. Whatever goes wrong in one is run anew by graphql-js, which
 * alone words errors; a query changes nothing, so that costs time only. The log says so at debug level.
 */
export function compiledQueries(schema: GraphQLSchema, log: Logger): ApolloServerPlugin<RequestContext> {
  // Apollo keeps a bounded number of documents; what was compiled from one goes with it.
  const byDocument = new WeakMap<DocumentNode, Map<string | null, Known>>();

  const queryOf = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    const byName = byDocument.get(document) ?? new Map<string | null, Known>();
    byDocument.set(document, byName);
    const known = byName.get(operationName) ?? { uses: 0, query: null };
    byName.set(operationName, known);
    known.uses += 1;
    if (known.uses === COMPILED_AT_USE) {
      const compiled = compileQuery(schema, document, operationName ?? undefined);
      if (isCompiledQuery(compiled)) known.query = compiled;
    }
    return known.query;
  };

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, request, contextValue }) {
          // An operation that the document doesn't have is graphql-js's to refuse, whatever the types say.
          if ((operation as typeof operation | undefined)?.operation !== 'query') return null;
          const query = queryOf(document, operationName);
          if (!query) return null;
          const result = (await query.query(undefined, contextValue, request.variables ?? {})) as ExecutionResult;
          if (!result.errors) {
            const http = { status: undefined, headers: new HeaderMap() };
            return { http, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
          }
          log.debug({ operationName }, 'A compiled query is run anew.');
          await contextValue.startAnew();
          return null;
        },
      };
    },
  };
}
