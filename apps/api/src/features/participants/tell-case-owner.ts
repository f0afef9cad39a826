import type { RequestServices } from '../../request-services.ts';
import type { ParticipantRow } from './participant-row.ts';

/** Whom somebody has become the case owner of. */
export interface GivenPeople {
  readonly count: number;
  /** The first of them. */
  readonly firstName: string;
  /** Who was in charge before. */
  readonly formerOwners: readonly string[];
}

/**
 * Writes to a case owner who was given people by somebody else (UK-CASE-04). Whoever has no address or no login hears nothing.
 *
 * @param occasion what makes it the same letter again, where it must not be sent twice
 */
export async function tellCaseOwner(
  services: RequestServices,
  ownerId: string,
  { count, firstName, formerOwners }: GivenPeople,
  occasion?: string,
): Promise<void> {
  if (ownerId === services.viewer.accountId) return;
  const [owner] = await services.staff.references([ownerId]);
  if (!owner?.email || owner.accountType !== 'authenticated' || owner.accountStatus !== 'active') return;
  const { displayName: inviterName } = await services.staff.self();
  await services.mail.post({
    kind: 'case_owner_assigned',
    to: { email: owner.email, name: `${owner.givenName} ${owner.familyName}`, accountId: owner.id },
    facts: {
      inviterName,
      ownerId,
      personName: firstName,
      morePeople: String(count - 1),
      ...(formerOwners.length > 0 ? { formerOwners: formerOwners.join(', ') } : {}),
    },
    ...(occasion === undefined ? {} : { occasion }),
  });
}

/** The same for one participant whose record was edited. */
export async function tellOwnerOfOne(
  services: RequestServices,
  { caseOwnerId, preferredName, givenName, familyName }: ParticipantRow,
  newOwnerId: string | null | undefined,
): Promise<void> {
  if (!newOwnerId || newOwnerId === caseOwnerId) return;
  const former = caseOwnerId ? await services.staff.references([caseOwnerId]) : [];
  await tellCaseOwner(services, newOwnerId, {
    count: 1,
    firstName: `${preferredName ?? givenName} ${familyName}`,
    formerOwners: former.map((one) => `${one.givenName} ${one.familyName}`),
  });
}
