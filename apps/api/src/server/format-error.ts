import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { OperationError } from '../errors/operation-error.ts';

/** Codes that the GraphQL library gives to a request that is wrong in form. Their messages may quote the request. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export interface ErrorOptions {
  /** Writes the details of an unexpected error to the log and gives its correlation id. */
  readonly report: (error: unknown) => string;
  /** Whether a wrong name may be answered with the right one. */
  readonly isExplorable: boolean;
}

/**
 * What leaves the house of an error: ours as it is, a malformed request without the values that it held, and everything
 * else as INTERNAL with an id under which the log has the details.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  options: ErrorOptions,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { path, locations } = formatted;
  if (original instanceof OperationError) {
    return { message: original.message, path, locations, extensions: { ...original.extensions } };
  }
  const { originalError: cause } = error as Partial<GraphQLError>;
  // Under the code that the library gives to whatever a validation rule reports, a rule of ours has a code of its own.
  const ownCode = cause instanceof GraphQLError ? cause.extensions.code : undefined;
  const given = ownCode ?? formatted.extensions?.code;
  const code = typeof given === 'string' ? given : '';
  if (REQUEST_CODES.has(code) && original instanceof GraphQLError) {
    const message = withoutValues(formatted.message, cause?.message);
    return { message: options.isExplorable ? message : withoutSuggestions(message), locations, extensions: { code } };
  }
  const correlationId = options.report(original);
  return {
    message: `Something went wrong on our side. Report it with the number ${correlationId}.`,
    path,
    extensions: { code: 'INTERNAL', correlationId },
  };
}

/**
 * Values stand in quotes of any kind or after "found" and "invalid value"; names of the schema are no values.
 *
 * @param reason what is wrong with a variable; stands at the end of its message
 */
function withoutValues(message: string, reason: string | undefined): string {
  return aboutVariable(message, reason)
    .replace(/(cannot represent [\w\s-]*?value): [\s\S]*$/i, '$1.')
    .replace(/, found [\s\S]*$/, ', found something else.')
    .replace(/Value "[\s\S]*" does not exist in/, 'The value does not exist in')
    .replace(/^(Argument "\w+") has invalid value [\s\S]*$/, '$1 has an invalid value.')
    .replace(/^Unknown operation named "[\s\S]*"/, 'Unknown operation')
    .replace(/^Syntax Error: Document contains more[\s\S]*$/, 'Ask for less at once: the operation is too long.')
    .replace(/^Syntax Error: (Unexpected|Expected)[\s\S]*$/, 'Syntax Error: the operation can not be read.');
}

/** Takes the value out between which variable it is and what is wrong; it may hold anything, even such words. */
function aboutVariable(message: string, reason: string | undefined): string {
  if (!reason || !message.endsWith(`; ${reason}`)) return message;
  const place = /^(Variable "\$\w+") got invalid value [\s\S]*?( at "[\w.[\]]+")?$/.exec(
    message.slice(0, -reason.length - 2),
  );
  return place ? `${place[1]} got an invalid value${place[2] ?? ''}; ${reason}` : message;
}

const withoutSuggestions = (message: string): string => message.replace(/ Did you mean [\s\S]*\?/, '');
