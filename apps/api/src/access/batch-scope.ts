import type { ActingViewer } from './acting-viewer.ts';
import type { Scope } from './participant-scope.ts';

/** Which batches (alias `b`) the viewer sees: the own ones. Their people are seen through the participants' own scope. */
export function batchScope(viewer: ActingViewer): Scope {
  return { sql: 'b.actor_id = :scopeAccountId', parameters: { scopeAccountId: viewer.accountId } };
}
