// One tenant with an organization of every kind that most tests need, and somebody signed in.
import type { StaffType } from '@guildhall/domain';
import { Seed, type Account } from './seed.ts';
import type { Caller, TestServer } from './test-server.ts';

type TenantOptions = Parameters<typeof Seed.aTenant>[1];

export interface World {
  readonly seed: Seed;
  readonly sponsor: string;
  readonly employer: string;
  readonly provider: string;
  /** Owned by the sponsor, instructed by the provider alone. */
  readonly occupation: string;
  /** Of the regulator, so that it sees and may do everything in the tenant. */
  readonly viewer: Account;
  readonly ask: Caller;
  /** Signs in as new staff of an organization. */
  readonly as: (userType: StaffType, organization: string, values?: Record<string, unknown>) => Promise<Caller>;
  /** A participant of the employer in the occupation. */
  readonly aPerson: (options?: Partial<Parameters<Seed['aParticipant']>[0]>) => Promise<Account>;
  /** What the database holds, as the app role sees it in this tenant. */
  readonly rows: <T = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<T[]>;
}

/** Sets up a tenant of its own. */
export async function aWorld(server: TestServer, options?: TenantOptions): Promise<World> {
  const seed = await Seed.aTenant(server.database, options);
  const regulator = await seed.anOrganization('regulator');
  const sponsor = await seed.anOrganization('sponsor');
  const employer = await seed.anEmployer({ sponsors: [sponsor] });
  const provider = await seed.anOrganization('provider');
  const occupation = await seed.anOccupation({ owner: sponsor, providers: [provider] });
  const viewer = await seed.aStaffMember('regulator', regulator, { given_name: 'Vera', family_name: 'Viewer' });
  return {
    seed,
    sponsor,
    employer,
    provider,
    occupation,
    viewer,
    ask: await server.as(viewer),
    as: async (userType, organization, values) => server.as(await seed.aStaffMember(userType, organization, values)),
    aPerson: (person = {}) => seed.aParticipant({ employer, occupation, ...person }),
    rows: async <T>(sql: string, values: unknown[] = []) => {
      const { rows } = await server.database.inTenant(seed.tenantId, (client) => client.query(sql, values));
      return rows as T[];
    },
  };
}

/** A new participant with nothing but what is required. */
export function aNewcomer(
  { employer, occupation }: Pick<World, 'employer' | 'occupation'>,
  values: object = {},
): Record<string, unknown> {
  return {
    userType: 'APPRENTICE',
    givenName: 'Noor',
    familyName: 'Newcomer',
    employerId: employer,
    occupationId: occupation,
    ...values,
  };
}
