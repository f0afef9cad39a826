import type { Policy } from '@guildhall/domain';

/** A policy of the closed list, or 'anyone' for what the pages before sign-in need; a test lists those operations. */
export type OperationPolicy = Policy | 'anyone';
