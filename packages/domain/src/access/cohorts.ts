import { canEditOwned, canReadOwned } from './ownership.ts';
import type { OwnedFacts } from './ownership.ts';
import { reachesTenant } from './viewer.ts';
import type { Viewer } from './viewer.ts';

export interface CohortFacts extends OwnedFacts {
  readonly supervisorId: string | null;
}

/** True when the viewer sees the cohort: by its owner, and a supervisor those it supervises (US-COH-01, US-COH-03). */
export function canSeeCohort(viewer: Viewer, cohort: CohortFacts): boolean {
  if (viewer.userType === 'supervisor') {
    return reachesTenant(viewer, cohort.tenantId) && cohort.supervisorId === viewer.accountId;
  }
  return canReadOwned(viewer, cohort);
}

/** True when the viewer may edit the cohort and its members: by its owner only (US-COH-01, US-COH-05). */
export function canEditCohort(viewer: Viewer, cohort: CohortFacts): boolean {
  return canEditOwned(viewer, cohort);
}
