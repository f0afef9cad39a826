import { CONTRACT_TYPES, runsTenant } from '@guildhall/domain';
import type { ActingViewer } from './acting-viewer.ts';
import type { Scope } from './participant-scope.ts';

/** Which saved views (alias `v`, tenant alias `t`) the viewer sees: `canSeeListView` of the domain, as SQL. */
export function listViewScope(viewer: ActingViewer): Scope {
  const contracts = CONTRACT_TYPES.filter((contract) => runsTenant(viewer.userType, contract));
  const own = `v.shared_with = '{}' AND v.owner_id = :scopeAccountId`;
  const shared = `v.shared_with <> '{}' AND (:scopeUserType = ANY(v.shared_with) OR t.contract_type = ANY(:scopeContracts))`;
  return {
    sql: viewer.isActive ? `(${own} OR ${shared})` : 'false',
    parameters: { scopeAccountId: viewer.accountId, scopeUserType: viewer.userType, scopeContracts: contracts },
  };
}
