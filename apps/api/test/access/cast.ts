// One tenant with every role and, around each of them, every relation that a record can have to them.
import { randomUUID } from 'node:crypto';
import type { OrganizationKind, StaffType } from '@guildhall/domain';
import { Seed, type Account } from '../seed.ts';
import type { TestServer } from '../test-server.ts';

export const ROLES = [
  'regulator',
  'sponsor',
  'administrator',
  'supervisor',
  'mentor',
  'provider',
  'referrer',
  'apprentice',
] as const;
export type Role = (typeof ROLES)[number];

/** A record that an operation is about: by its id, or by what a list finds it under. */
export interface Subject {
  readonly id: string;
  /** A word that stands in its name or title alone. */
  readonly word: string;
  readonly email?: string;
  readonly nationalId?: string;
  /** The employer of a participant. */
  readonly employer?: OrganizationName;
}

const ORGANIZATIONS = {
  regulator: 'regulator',
  sponsor: 'sponsor',
  sibling: 'sponsor',
  employer: 'employer',
  /** Partners with the same sponsor. */
  sister: 'employer',
  /** Partners with the sibling sponsor. */
  stranger: 'employer',
  provider: 'provider',
  otherProvider: 'provider',
  referrer: 'referrer',
  otherReferrer: 'referrer',
} as const satisfies Record<string, OrganizationKind>;
export type OrganizationName = keyof typeof ORGANIZATIONS;
const OWNERS = [
  'regulator',
  'sponsor',
  'sibling',
  'employer',
  'sister',
  'stranger',
] as const satisfies readonly OrganizationName[];
export type OwnerName = (typeof OWNERS)[number];

/** Where the account of each role belongs. */
export const HOME_OF: Readonly<Record<Role, OrganizationName>> = {
  regulator: 'regulator',
  sponsor: 'sponsor',
  administrator: 'employer',
  supervisor: 'employer',
  mentor: 'employer',
  provider: 'provider',
  referrer: 'referrer',
  apprentice: 'employer',
};

export interface Cast {
  readonly seed: Seed;
  readonly accounts: Readonly<Record<Role, Account & Subject>>;
  readonly organizations: Readonly<Record<OrganizationName, Subject>>;
  /** One owned by each, and two that the providers and the mentor are tied to. */
  readonly occupations: Readonly<Record<OwnerName | 'mentored' | 'sole', Subject>>;
  readonly cohorts: Readonly<Record<Exclude<OwnerName, 'regulator'> | 'supervised', Subject>>;
  /** Another person of each organization. */
  readonly staff: Readonly<Record<OrganizationName, Subject>>;
  readonly people: Readonly<
    Record<
      'own' | 'colleague' | 'assigned' | 'sister' | 'sameOccupation' | 'soleProvider' | 'stranger' | 'deleted',
      Subject
    >
  >;
}

let serial = 1000;
const aWord = (): string => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;

/** Something that does not exist. */
export const aStranger = (): Subject => ({
  id: randomUUID(),
  word: aWord(),
  email: `${aWord()}@example.org`,
  nationalId: '123-45-6789',
});

async function each<K extends string, T>(keys: readonly K[], make: (key: K) => Promise<T>): Promise<Record<K, T>> {
  const made: [K, T][] = [];
  for (const key of keys) made.push([key, await make(key)]);
  return Object.fromEntries(made) as Record<K, T>;
}

/** A tenant in which everybody of `ROLES` can sign in. */
export async function aCast(server: TestServer): Promise<Cast> {
  const seed = await Seed.aTenant(server.database);
  const organizations = await each(Object.keys(ORGANIZATIONS) as OrganizationName[], async (name) => {
    const word = aWord();
    return { word, id: await seed.anOrganization(ORGANIZATIONS[name], { name: `${name} ${word}` }) };
  });
  const of = (name: OrganizationName): string => organizations[name].id;
  for (const [sponsor, employer] of [
    ['sponsor', 'employer'],
    ['sponsor', 'sister'],
    ['sibling', 'stranger'],
  ] as const) {
    await seed.insert('partnerships', { sponsor_id: of(sponsor), employer_id: of(employer) });
  }
  const occupations = await each([...OWNERS, 'mentored', 'sole'], async (name) => {
    const word = aWord();
    const providers = name === 'sole' ? [of('provider')] : [of('provider'), of('otherProvider')];
    const owner = of(name === 'mentored' || name === 'sole' ? 'sponsor' : name);
    return { word, id: await seed.anOccupation({ owner, providers, title: `${name} ${word}` }) };
  });
  const aMember = async (type: StaffType, organization: OrganizationName): Promise<Account & Subject> => {
    const word = aWord();
    const mentored = type === 'mentor' ? { occupations: [occupations.mentored.id] } : {};
    return { word, ...(await seed.aStaffMember(type, of(organization), { family_name: word, ...mentored })) };
  };
  const members = await each(ROLES.slice(0, -1) as StaffType[], (role) => aMember(role, HOME_OF[role]));
  const typeAt = (kind: OrganizationKind): StaffType => (kind === 'employer' ? 'supervisor' : kind);
  const staff = await each(Object.keys(ORGANIZATIONS) as OrganizationName[], (name) =>
    aMember(typeAt(ORGANIZATIONS[name]), name),
  );
  const cohorts = await each(['sponsor', 'sibling', 'employer', 'sister', 'stranger', 'supervised'], async (name) => {
    const word = aWord();
    const owner = of(name === 'supervised' ? 'employer' : name);
    const supervised = name === 'supervised' ? { supervisor_id: members.supervisor.id } : {};
    return { word, id: await seed.aCohort({ owner, title: `${name} ${word}`, ...supervised }) };
  });

  const aPerson = async (
    employer: OrganizationName,
    occupation: string,
    more: { supervisors?: string[]; enrollment?: object; account?: object; canSignIn?: boolean } = {},
  ) => {
    const word = aWord();
    const account = { family_name: word, date_of_birth: '2001-02-03', ...more.account };
    const person = await seed.aParticipant({
      employer: of(employer),
      occupation,
      ...more,
      account,
      enrollment: { ...more.enrollment },
    });
    const nationalId = `219-09-${(serial += 1)}`;
    const sealed = server.server.parts.vault.seal('ssn', nationalId, {
      tenantId: seed.tenantId,
      participantId: person.id,
    });
    const { kind, ciphertext, blindIndex, masked } = sealed;
    await seed.insert('national_ids', { participant_id: person.id, kind, ciphertext, blind_index: blindIndex, masked });
    await seed.insert('demographics', { participant_id: person.id, sex: 'female', disability: 'yes' });
    return { word, employer, nationalId, ...person };
  };
  const plain = occupations.regulator.id;
  const { supervisor, referrer } = members;
  const people = {
    own: await aPerson('employer', plain, { canSignIn: true }),
    colleague: await aPerson('employer', plain),
    assigned: await aPerson('employer', occupations.mentored.id, {
      supervisors: [supervisor.id],
      enrollment: { provider_id: of('provider'), referrer_id: referrer.id },
    }),
    sister: await aPerson('sister', plain),
    sameOccupation: await aPerson('stranger', occupations.mentored.id, {
      enrollment: { provider_id: of('otherProvider') },
    }),
    soleProvider: await aPerson('stranger', occupations.sole.id),
    stranger: await aPerson('stranger', plain),
    deleted: await aPerson('employer', plain, { supervisors: [supervisor.id], account: { deleted_at: new Date() } }),
  };
  const accounts = { ...members, apprentice: people.own } as Record<Role, Account & Subject>;
  return { seed, accounts, organizations, occupations, cohorts, staff, people };
}
