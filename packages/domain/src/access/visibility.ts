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
}

/**
 * True when the viewer sees the participant: the one rule that every read of participants follows (US-UT-06 to US-
 * UT-08, US-ORG-04, US-ORG-05, US-ASG-09).
 */
export function canSee(viewer: Viewer, participant: ParticipantFacts): boolean {
  if (!reachesTenant(viewer, participant.tenantId)) return false;
  const isOwnEmployer = participant.employerId === viewer.organizationId;
  switch (viewer.userType) {
    case 'regulator':
      return true;
    case 'sponsor':
      return isOwnEmployer || participant.employerSponsorIds.includes(viewer.organizationId);
    case 'administrator':
      return isOwnEmployer;
    case 'supervisor':
      return participant.supervisorIds.includes(viewer.accountId);
    case 'mentor':
      return isOwnEmployer && viewer.occupationIds.includes(participant.occupationId);
    case 'provider':
      return effectiveProvider(participant) === viewer.organizationId;
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
