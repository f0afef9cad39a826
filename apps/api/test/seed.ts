// A small vocabulary to set tests up with. Every record gets unique names, so tests share a database without noticing.
import { randomUUID } from 'node:crypto';
import {
  duplicateNameKey,
  emailKey,
  nameSortKey,
  type ContractType,
  type OrganizationKind,
  type ParticipantType,
  type StaffType,
} from '@guildhall/domain';
import { createLogin, PasswordHasher } from '../src/auth/index.ts';
import type { TestDatabase } from './test-database.ts';

export const PASSWORD = 'correct horse battery staple';
/** Cheap on purpose: what these tests ask is not how dear a hash is. */
export const quickHasher = new PasswordHasher({ memoryKiB: 64, passes: 1, lanes: 1 });
const passwordHash = quickHasher.hash(PASSWORD);

type Values = Record<string, unknown>;
export interface Ids {
  readonly id: string;
}
export interface Account extends Ids {
  readonly tenantId: string;
  readonly email: string;
}

let counter = 0;
const unique = (word: string): string => `${word} ${(counter += 1)}-${randomUUID().slice(0, 8)}`;

/** Records of one tenant. */
export class Seed {
  private constructor(
    private readonly database: TestDatabase,
    readonly tenantId: string,
  ) {}

  /** A tenant of its own. */
  static async aTenant(
    database: TestDatabase,
    options: { contract?: ContractType; vocabulary?: 'us' | 'uk'; seatLimit?: number; hasRecruitment?: boolean } = {},
  ): Promise<Seed> {
    const seed = new Seed(database, randomUUID());
    const { contract = 'regulator', vocabulary = 'us', seatLimit = null, hasRecruitment = false } = options;
    await database.inTenant(seed.tenantId, (client) =>
      client.query(
        'INSERT INTO tenants (id, name, contract_type, vocabulary, seat_limit, has_recruitment) VALUES ($1, $2, $3, $4, $5, $6)',
        [seed.tenantId, unique('Tenant'), contract, vocabulary, seatLimit, hasRecruitment],
      ),
    );
    return seed;
  }

  /** Inserts one row of the tenant and gives its id. */
  async insert(table: string, values: Values): Promise<string> {
    const id = (values.id as string | undefined) ?? randomUUID();
    const row = { tenant_id: this.tenantId, ...values, id };
    const columns = Object.keys(row);
    const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
    await this.database.inTenant(this.tenantId, (client) =>
      client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, Object.values(row)),
    );
    return id;
  }

  /** Changes one row of the tenant. */
  async change(table: string, id: string, values: Values): Promise<void> {
    const set = Object.keys(values).map((column, index) => `${column} = $${index + 2}`);
    await this.database.inTenant(this.tenantId, (client) =>
      client.query(`UPDATE ${table} SET ${set.join(', ')} WHERE id = $1`, [id, ...Object.values(values)]),
    );
  }

  async anOrganization(kind: OrganizationKind, values: Values = {}): Promise<string> {
    return this.insert('organizations', {
      kind,
      name: unique(kind),
      code: unique(kind.slice(0, 3).toUpperCase()),
      ...values,
    });
  }

  /** An employer, partnered with the given sponsors. */
  async anEmployer({ sponsors = [], ...values }: Values & { sponsors?: readonly string[] } = {}): Promise<string> {
    const id = await this.anOrganization('employer', values);
    for (const sponsor of sponsors) await this.insert('partnerships', { sponsor_id: sponsor, employer_id: id });
    return id;
  }

  /** An occupation of the owner with the given providers. */
  async anOccupation({
    owner,
    providers = [],
    ...values
  }: Values & { owner: string; providers?: readonly string[] }): Promise<string> {
    const id = await this.insert('occupations', {
      owner_id: owner,
      title: unique('Occupation'),
      code: unique('OCC'),
      training_approach: 'hybrid',
      ...values,
    });
    for (const provider of providers)
      await this.insert('occupation_providers', { occupation_id: id, provider_id: provider });
    return id;
  }

  async aCohort({ owner, ...values }: Values & { owner: string }): Promise<string> {
    return this.insert('cohorts', { owner_id: owner, title: unique('Cohort'), ...values });
  }

  /** A staff account that can sign in; a mentor with its occupations. */
  async aStaffMember(
    userType: StaffType,
    organization: string,
    { occupations = [], ...values }: Values & { occupations?: readonly string[] } = {},
  ): Promise<Account> {
    const account = await this.anAccount(userType, { organization_id: organization, ...values });
    for (const occupation of occupations)
      await this.insert('mentor_occupations', { account_id: account.id, occupation_id: occupation });
    return account;
  }

  /** A participant with the current enrollment and direct supervisors; signs in when `canSignIn`. */
  async aParticipant(options: {
    employer: string;
    occupation: string;
    type?: ParticipantType;
    supervisors?: readonly string[];
    account?: Values;
    enrollment?: Values;
    canSignIn?: boolean;
  }): Promise<Account> {
    const {
      employer,
      occupation,
      type = 'apprentice',
      supervisors = [],
      account = {},
      enrollment = {},
      canSignIn = false,
    } = options;
    const person = await this.anAccount(type, account, canSignIn);
    await this.insert('enrollments', {
      participant_id: person.id,
      employer_id: employer,
      occupation_id: occupation,
      ...enrollment,
    });
    for (const supervisor of supervisors) await this.supervise(person.id, supervisor);
    return person;
  }

  async supervise(participant: string, supervisor: string, source: 'direct' | 'cohort' = 'direct'): Promise<void> {
    await this.insert('supervisions', { participant_id: participant, supervisor_id: supervisor, source });
  }

  private async anAccount(userType: string, values: Values, canSignIn = true): Promise<Account> {
    const given = (values.given_name as string | undefined) ?? 'Robin';
    const family = (values.family_name as string | undefined) ?? unique('Person');
    const email = (values.email as string | undefined) ?? `${randomUUID()}@example.org`;
    const loginId = canSignIn
      ? await createLogin(this.database.pool, { email, name: `${given} ${family}`, passwordHash: await passwordHash })
      : null;
    const id = await this.insert('accounts', {
      user_type: userType,
      login_id: loginId,
      given_name: given,
      family_name: family,
      email,
      email_key: emailKey(email),
      sort_name: nameSortKey(family, given),
      name_key: duplicateNameKey(given, family),
      ...values,
    });
    return { id, tenantId: this.tenantId, email };
  }
}
