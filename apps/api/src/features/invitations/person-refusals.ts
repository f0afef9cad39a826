import {
  duplicateNameKey,
  isParticipantType,
  isRoleConflict,
  maySendInvitation,
  refuse,
  type Refusal,
} from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { freeSeats } from '../participants/index.ts';
import { refusalOfAddress, seeAddresses, type SeenAddress } from './address-check.ts';
import type { ReadPerson } from './read-people.ts';

/** One person with the reason why nothing can be done for it; null: it can. */
export interface JudgedPerson {
  readonly person: ReadPerson;
  readonly refusal: Refusal | null;
  readonly address: SeenAddress | null;
}

/**
 * Judges each person of a request by what is there already: whose address it is, whether a seat is left, whether one person
 * would be staff and participant in one occupation. Holds the addresses until the transaction ends.
 */
export async function judgePeople(
  services: RequestServices,
  people: readonly ReadPerson[],
  { sendsMail }: { sendsMail: boolean },
): Promise<JudgedPerson[]> {
  const keys = people.flatMap(({ email }) => email?.key ?? []);
  await services.addresses.holdTurns(keys);
  const look = await seeAddresses(services, keys);
  const conflicts = await namesInConflict(services, people);
  let seats = people.some(({ userType }) => isParticipantType(userType)) ? await freeSeats(services) : null;
  let byTenant = sendsMail ? await services.addresses.sentByTenant(services.now()) : 0;
  const before = new Set<string>();
  return people.map((person) => {
    const address = person.email ? look(person.email.key) : null;
    const refusal =
      refusalOf(person, address, before) ??
      (conflicts(person) ? refuse('role_conflict', 'userType') : null) ??
      (sendsMail && !maySendInvitation({ toAddress: address?.sentToday ?? 0, byTenant })
        ? refuse('too_many_invitations', 'email')
        : null) ??
      (isParticipantType(person.userType) && seats !== null && seats <= 0 ? refuse('no_free_seat') : null);
    if (person.email) before.add(person.email.key);
    if (refusal === null) {
      byTenant += 1;
      if (seats !== null && isParticipantType(person.userType)) seats -= 1;
    }
    return { person, refusal, address };
  });
}

function refusalOf({ email }: ReadPerson, address: SeenAddress | null, before: ReadonlySet<string>): Refusal | null {
  if (!email || !address) return null;
  return before.has(email.key) ? refuse('address_repeated', 'email') : refusalOfAddress(address);
}

/** Says of a person whether somebody of the same name stands on the other side of one of its occupations (US-MNG-10). */
async function namesInConflict(
  services: RequestServices,
  people: readonly ReadPerson[],
): Promise<(person: ReadPerson) => boolean> {
  const nameOf = ({ givenName, familyName }: ReadPerson): string => duplicateNameKey(givenName ?? '', familyName ?? '');
  const asked = people.filter(
    ({ givenName, familyName, confirmsRoleConflict, occupationIds }) =>
      givenName && familyName && !confirmsRoleConflict && occupationIds.length > 0,
  );
  const roles = asked.length === 0 ? [] : await services.addresses.rolesByName(asked.map(nameOf));
  return (person) =>
    asked.includes(person) && roles.some((role) => role.nameKey === nameOf(person) && isRoleConflict(role, person));
}
