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

/**
 * What leaves the house of an error: ours as it is, a malformed request without the values that it held, and everything
 * else as INTERNAL with an id under which the log has the details.
 *
 * @param report writes the details of an unexpected error to the log and gives its correlation id
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => string): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { path, locations } = formatted;
  if (original instanceof OperationError) {
    return { message: original.message, path, locations, extensions: { ...original.extensions } };
  }
  const code = String(formatted.extensions?.code ?? '');
  if (REQUEST_CODES.has(code) && original instanceof GraphQLError) {
    return { message: withoutValues(formatted.message), locations, extensions: { code } };
  }
  const correlationId = report(original);
  return {
    message: `Something went wrong on our side. Report it with the number ${correlationId}.`,
    path,
    extensions: { code: 'INTERNAL', correlationId },
  };
}

/** Values stand in quotes of any kind or after "found" and "invalid value"; names of the schema are no values. */
function withoutValues(message: string): string {
  return message
    .replace(/got invalid value [\s\S]*? at "/, 'got an invalid value at "')
    .replace(/got invalid value [\s\S]*?;/, 'got an invalid value;')
    .replace(/(cannot represent [\w\s-]*?value): [\s\S]*$/i, '$1.')
    .replace(/, found [\s\S]*$/, ', found something else.')
    .replace(/Value "[\s\S]*?" does not exist/, 'The value does not exist')
    .replace(/^Syntax Error: (Unexpected|Expected)[\s\S]*$/, 'Syntax Error: the operation can not be read.');
}
