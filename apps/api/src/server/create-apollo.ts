import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../request-context.ts';
import { formatError } from './format-error.ts';
import { depthLimit, floodLimit, LIMITS } from './limits.ts';
import { compiledQueries } from './compiled-queries.ts';
import { requestPlugin } from './request-plugin.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Whether the schema may be explored: introspection, and suggestions in errors. */
  readonly isExplorable: boolean;
}

/** The GraphQL server without a port. */
export function createApollo({ schema, log, isExplorable }: ApolloOptions): ApolloServer<RequestContext> {
  const report = (error: unknown): string => {
    const correlationId = randomUUID();
    log.error({ correlationId, err: withoutParameters(error) }, 'An operation failed.');
    return correlationId;
  };
  return new ApolloServer<RequestContext>({
    schema,
    introspection: isExplorable,
    hideSchemaDetailsFromClientErrors: !isExplorable,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    validationRules: [depthLimit, floodLimit],
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, { report, isExplorable }),
    // The cache control plugin would wrap every field; nothing here may be cached by anybody.
    plugins: [
      requestPlugin(schema),
      compiledQueries(schema, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

/** A database error carries the statement's parameters, which hold what people typed. */
function withoutParameters(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: 'Something that is no error was thrown.' };
  const { code, constraint, table } = (error as { driverError?: Record<string, unknown> }).driverError ?? {};
  return {
    name: error.name,
    message: code === undefined ? error.message : 'The database refused a statement.',
    stack: frames(error),
    code,
    constraint,
    table,
  };
}

const frames = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
