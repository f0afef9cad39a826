import type { UserType } from './user-type.ts';

/** The account on whose behalf something is read or changed. */
export interface Viewer {
  readonly tenantId: string;
  readonly accountId: string;
  readonly userType: UserType;
  readonly organizationId: string;
  /** The occupations of a mentor; empty for every other user type. */
  readonly occupationIds: readonly string[];
  /**
   * For an administrator the sponsors its employer partners with, for a sponsor its partner employers; otherwise
   * empty.
   */
  readonly partnerIds: readonly string[];
  /** The groups that limit staff to their participants, descendants included; null when nothing limits them. */
  readonly groupIds: readonly string[] | null;
  readonly isActive: boolean;
}

/**
 * True when the viewer can reach anything at all of a tenant: it is the viewer's own and the account is active
 * (design, section 5).
 */
export function reachesTenant(viewer: Viewer, tenantId: string): boolean {
  return viewer.isActive && viewer.tenantId === tenantId;
}
