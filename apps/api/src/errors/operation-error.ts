import { GraphQLError } from 'graphql';

/** What leaves the house when an operation fails; everything else becomes INTERNAL. */
export type OperationErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'IDEMPOTENCY_KEY_REUSED' | 'TOO_MANY_ATTEMPTS';

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

/** Says when the next attempt may be made, and nothing of what this one would have found. */
export const tooManyAttempts = (retryAfterSeconds: number): OperationError =>
  new OperationError('TOO_MANY_ATTEMPTS', 'Wait before you try again.', { retryAfterSeconds });
