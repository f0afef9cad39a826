import { creatableOrganizationKinds } from '../access/contract.ts';
import { canEditOrganization } from '../access/organizations.ts';
import type { OrganizationFacts } from '../access/organizations.ts';
import type { Viewer } from '../access/viewer.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** What hangs on an organization and would be left without it. */
export interface OrganizationUse {
  readonly activePeople: number;
  readonly activeEnrollments: number;
  readonly occupations: number;
}

/** True when the viewer may archive and bring back the organization: one it may edit, of a kind it may create (US-PRT-08). */
export function canArchiveOrganization(viewer: Viewer, organization: OrganizationFacts): boolean {
  const mayCreate = creatableOrganizationKinds(viewer.userType).includes(organization.kind);
  return mayCreate && organization.id !== viewer.organizationId && canEditOrganization(viewer, organization);
}

/** Says why an organization can't be archived, or null: nobody active and nothing that is used may hang on it (US-PRT-08). */
export function checkOrganizationArchive(use: OrganizationUse): Refusal | null {
  return use.activePeople + use.activeEnrollments + use.occupations > 0 ? refuse('organization_in_use') : null;
}
