import { checkMentor, refuse, type Refusal, type SupervisedFacts } from '@guildhall/domain';
import { asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';

/** Who and what stands around a participant; undefined = left alone by an edit. */
export interface ChosenPeople {
  readonly caseOwnerId?: string | null | undefined;
  readonly mentorId?: string | null | undefined;
  readonly referrerId?: string | null | undefined;
  readonly employerAddressId?: string | null | undefined;
}

/** Checks what was chosen anew: staff within reach who are active and may be it, and an address of the employer. */
export async function refusalsOfPeople(
  services: RequestServices,
  { caseOwnerId, mentorId, referrerId, employerAddressId }: ChosenPeople,
  place: SupervisedFacts,
): Promise<Refusal[]> {
  const ids = [caseOwnerId, mentorId, referrerId].filter((id) => typeof id === 'string');
  const [staff, addresses] = await Promise.all([
    ids.length > 0 ? services.staff.findManyWithGroups(ids) : [],
    employerAddressId ? services.organizations.addressesOf(asUuids([place.employerId])) : [],
  ]);
  const active = (id: string) => staff.find((row) => row.id === id && row.accountStatus === 'active');
  const mentor = staff.find(({ id }) => id === mentorId);
  const refusals = [
    caseOwnerId && !active(caseOwnerId) ? refuse('unknown_choice', 'caseOwnerId') : null,
    mentorId ? (mentor ? checkMentor(mentor, place) : refuse('unknown_choice', 'mentorId')) : null,
    referrerId && active(referrerId)?.userType !== 'referrer' ? refuse('unknown_choice', 'referrerId') : null,
    employerAddressId && !addresses.some(({ id }) => id === employerAddressId)
      ? refuse('unknown_choice', 'employerAddressId')
      : null,
  ];
  return refusals.filter((refusal) => refusal !== null);
}
