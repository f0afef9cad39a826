// One tenant with every role and, around each of them, every relation that a record can have to them.
import { randomUUID } from 'node:crypto';
import type { OrganizationKind } from '@guildhall/domain';
import type { Account, Seed } from '../seed.ts';

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

export const ORGANIZATIONS = {
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
export const OWNERS = [
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
  /** Of the employer, its sister and the stranger. */
  /** To the employer, its sister and the stranger, with the token that opens each. */
  readonly invitations: Readonly<Record<'employer' | 'sister' | 'stranger', Subject & { readonly token: string }>>;
  readonly publicLinks: Readonly<Record<'employer' | 'sister' | 'stranger', Subject & { readonly token: string }>>;
  /** Of each role, of somebody else, and one that is shared with all staff. */
  readonly listViews: Readonly<Record<Role | 'others' | 'shared', Subject & { readonly ownerId: string }>>;
  /** A dead letter. */
  readonly mail: Subject;
  /** A preview of the regulator, with one person. */
  readonly batch: Subject;
  /** A file of the regulator that was read, with one line. */
  readonly importOfFile: Subject;
  /** Another person of each organization. */
  readonly staff: Readonly<Record<OrganizationName, Subject>>;
  readonly people: Readonly<
    Record<
      'own' | 'colleague' | 'assigned' | 'sister' | 'sameOccupation' | 'soleProvider' | 'stranger' | 'deleted',
      Subject
    >
  >;
}

export const aWord = (): string => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;

/** Something that does not exist. */
export const aStranger = (): Subject => ({
  id: randomUUID(),
  word: aWord(),
  email: `${aWord()}@example.org`,
  nationalId: '123-45-6789',
});
