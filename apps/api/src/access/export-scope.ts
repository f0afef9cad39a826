import { CONTRACT_TYPES, runsTenant } from '@guildhall/domain';
import type { ActingViewer } from './acting-viewer.ts';
import type { Scope } from './participant-scope.ts';

/** Which exported files (audit alias `x`, tenant alias `t`) the viewer sees: the own ones; all of a tenant that the viewer runs. */
export function exportScope(viewer: ActingViewer): Scope {
  const contracts = CONTRACT_TYPES.filter((contract) => runsTenant(viewer.userType, contract));
  return {
    sql: viewer.isActive ? '(t.contract_type = ANY(:scopeContracts) OR x.actor_id = :scopeAccountId)' : 'false',
    parameters: { scopeContracts: contracts, scopeAccountId: viewer.accountId },
  };
}
