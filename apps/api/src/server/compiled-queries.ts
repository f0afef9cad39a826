import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
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
 * Says who is asking before an operation runs, and runs queries that come again and again as compiled functions, for the
 * viewer whom the session stood for last time. Whatever goes wrong in one, another viewer included, is run anew by graphql-js,
 * which alone words errors; a query changes nothing, so that costs time only. The log says so at debug level.
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
          const isQuery = (operation as typeof operation | undefined)?.operation === 'query';
          const query = isQuery ? queryOf(document, operationName) : null;
          if (query) {
            const result = await answerOf(query, contextValue, request.variables ?? {});
            if (result) return result;
            log.debug({ operationName }, 'A compiled query is run anew.');
          }
          await contextValue.lookUpViewer();
          return null;
        },
      };
    },
  };
}

/** Null when anything went wrong, or somebody else is asking than the last time. */
async function answerOf(
  compiled: CompiledQuery,
  context: RequestContext,
  variables: Record<string, unknown>,
): Promise<GraphQLResponse | null> {
  const isRight = context.guessViewer();
  if (isRight === null) await context.lookUpViewer();
  const result = (await compiled.query(undefined, context, variables)) as ExecutionResult;
  if (result.errors || (await isRight) === false) return null;
  const http = { status: undefined, headers: new HeaderMap() };
  return { http, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
}
