import type { ActingViewer } from './acting-viewer.ts';
import type { Scope } from './participant-scope.ts';

/** Which imports (alias `i`) the viewer sees: the own ones. Whom their lines are about is seen through the participants' scope. */
export function importScope(viewer: ActingViewer): Scope {
  return { sql: 'i.actor_id = :scopeAccountId', parameters: { scopeAccountId: viewer.accountId } };
}
