import { holdsPolicy } from './policy.ts';
import { isStaffType } from './user-type.ts';
import { reachesTenant } from './viewer.ts';
import type { Viewer } from './viewer.ts';

/** What decides who sees a participant; everything about training is of the current enrollment. */
export interface ParticipantFacts {
  readonly tenantId: string;
  readonly accountId: string;
  readonly employerId: string;
  readonly employerSponsorIds: readonly string[];
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly occupationProviderIds: readonly string[];
  readonly supervisorIds: readonly string[];
  /** The account of the referrer, not its organization. */
  readonly referrerId: string | null;
  /** The groups the participant is a member of itself, without their ancestors. */
  readonly groupIds: readonly string[];
  /** Somebody in the archive is seen by those who manage accounts, and nobody else. */
  readonly isArchived?: boolean;
}

/**
 * True when the viewer sees the participant: the one rule that every read of participants follows. The user type
 * says whom; groups then narrow it for staff (US-UT-06 to US-UT-08, US-UT-10, US-ORG-04, US-ORG-05, US-ASG-09, UK-
 * GROUP-05, UK-LIFE-06; design, section 5).
 */
export function canSee(viewer: Viewer, participant: ParticipantFacts): boolean {
  return (
    reachesTenant(viewer, participant.tenantId) &&
    (!participant.isArchived || holdsPolicy(viewer.userType, 'accounts:update')) &&
    isSeenByUserType(viewer, participant) &&
    isWithinGroups(viewer, participant)
  );
}

function isSeenByUserType(viewer: Viewer, participant: ParticipantFacts): boolean {
  const isOwnEmployer = participant.employerId === viewer.organizationId;
  switch (viewer.userType) {
    case 'regulator':
      return true;
    case 'sponsor':
      return isOwnEmployer || participant.employerSponsorIds.includes(viewer.organizationId);
    case 'administrator':
      return isOwnEmployer;
    case 'supervisor':
      return isSupervisedBy(viewer, participant);
    case 'mentor':
      return isOwnEmployer && viewer.occupationIds.includes(participant.occupationId);
    case 'provider':
      return effectiveProvider(participant) === viewer.organizationId || isSupervisedBy(viewer, participant);
    case 'referrer':
      return participant.referrerId === viewer.accountId;
    case 'apprentice':
    case 'youth_apprentice':
    case 'pre_apprentice':
    case 'learner':
      return participant.accountId === viewer.accountId;
    case 'applicant':
      return false;
  }
}

function isSupervisedBy(viewer: Viewer, participant: ParticipantFacts): boolean {
  return participant.supervisorIds.includes(viewer.accountId);
}

// Participants only ever see themselves, whatever groups they are in.
function isWithinGroups(viewer: Viewer, participant: ParticipantFacts): boolean {
  const { groupIds } = viewer;
  if (groupIds === null || !isStaffType(viewer.userType)) return true;
  return participant.groupIds.some((id) => groupIds.includes(id));
}

/**
 * Gives the provider that instructs a participant: the assigned one, else the only one of the occupation, else
 * null (US-ASG-07, US-ASG-08).
 */
export function effectiveProvider(
  facts: Pick<ParticipantFacts, 'providerId' | 'occupationProviderIds'>,
): string | null {
  if (facts.providerId !== null) return facts.providerId;
  const [only, ...others] = facts.occupationProviderIds;
  return only !== undefined && others.length === 0 ? only : null;
}
