import { CONTRACT_TYPES, runsTenant } from '@guildhall/domain';
import type { ActingViewer } from './acting-viewer.ts';
import type { Scope } from './participant-scope.ts';

/** Which mails (tenant alias `t`) the viewer sees: all of a tenant that the viewer runs, `runsTenant` of the domain. */
export function mailScope(viewer: ActingViewer): Scope {
  const contracts = CONTRACT_TYPES.filter((contract) => runsTenant(viewer.userType, contract));
  return {
    sql: viewer.isActive ? 't.contract_type = ANY(:scopeContracts)' : 'false',
    parameters: { scopeContracts: contracts },
  };
}
