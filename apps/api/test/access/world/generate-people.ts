import { PARTICIPANT_TYPES, type StaffType } from '@guildhall/domain';
import type { Random } from '../../../src/demo/randomness/random.ts';
import type { Participant, Tenant, Training } from './model.ts';

interface Surroundings extends Pick<Tenant, 'organizations' | 'occupations' | 'cohorts' | 'groups' | 'staff'> {
  readonly random: Random;
  readonly newId: () => string;
}

const PEOPLE = 30;
const GIVEN_NAMES = ['Amber', 'Birch', 'Cedrik', 'Zoë'] as const;

/** Participants of a tenant, spread over all that it has. */
export function makePeople(around: Surroundings): Participant[] {
  return Array.from({ length: PEOPLE }, (_, index) => makePerson(around, index));
}

function makePerson(around: Surroundings, index: number): Participant {
  const { random, newId, groups, staff } = around;
  return {
    id: newId(),
    userType: PARTICIPANT_TYPES[index % 4]!,
    givenName: random.pick(GIVEN_NAMES),
    // Some share the whole name and birth date: the cursor must tell them apart, the search for duplicates must not.
    familyName: random.pick(['Young', 'Ågren', 'de la Cruz', 'young', `Old ${index}`]),
    dateOfBirth: `2001-01-0${random.int(1, 3)}`,
    programStatus: random.pick(['active', 'active', 'completed', 'suspended'] as const),
    startDate: `2025-0${random.int(1, 9)}-15`,
    current: makeTraining(around),
    former: Array.from({ length: random.pick([0, 0, 1, 2]) }, () => makeTraining(around)),
    supervisorIds: random.sample(staffOf(around, 'supervisor', 'provider'), random.pick([0, 1, 1, 2, 3])),
    memberOf: random.sample(groups, random.pick([0, 1, 1, 2])).map(({ id }) => id),
    caseOwnerId: random.chance(0.3) ? random.pick(staff).id : null,
    isDeleted: index % 14 === 13,
    signsIn: index % 10 === 0,
  };
}

function makeTraining(around: Surroundings): Training {
  const { random, organizations, occupations, cohorts } = around;
  const occupation = random.pick(occupations);
  const isAssigned = occupation.providerIds.length > 0 && random.chance(0.4);
  return {
    employerId: random.pick(organizations.filter(({ kind }) => kind === 'employer')).id,
    occupationId: occupation.id,
    providerId: isAssigned ? random.pick(occupation.providerIds) : null,
    cohortId: random.chance(0.4) ? random.pick(cohorts).id : null,
    referrerId: random.chance(0.3) ? random.pick(staffOf(around, 'referrer')) : null,
  };
}

const staffOf = ({ staff }: Surroundings, ...userTypes: StaffType[]): string[] =>
  staff.filter(({ userType }) => userTypes.includes(userType)).map(({ id }) => id);
