import type { Policy } from '@guildhall/domain';

/** A policy of the closed list, or 'anyone' for what the sign-in page needs. */
export type OperationPolicy = Policy | 'anyone';
