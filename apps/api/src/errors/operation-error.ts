import { GraphQLError } from 'graphql';

/** What leaves the house when an operation fails; everything else becomes INTERNAL. */
export type OperationErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'IDEMPOTENCY_KEY_REUSED';

/** An error meant for the caller: its message says what to do and never contains what was typed. */
export class OperationError extends GraphQLError {
  constructor(code: OperationErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

export const unauthenticated = (): OperationError => new OperationError('UNAUTHENTICATED', 'Sign in first.');

/** Not allowed and not there look the same: nothing tells whether the operation would have found something. */
export const forbidden = (): OperationError =>
  new OperationError('FORBIDDEN', 'Your user type does not allow this operation.');
