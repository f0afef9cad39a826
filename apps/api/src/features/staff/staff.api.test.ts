import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query } from '../../../test/operations.ts';
import type { Account } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const listed = async (ask: Caller, filter: object = {}): Promise<string[]> => {
  const { staff } = await query(
    ask,
    'query ($filter: StaffFilter) { staff(filter: $filter) { totalCount nodes { id } } }',
    { filter },
  );
  expect(staff.totalCount).toBe(staff.nodes.length);
  return staff.nodes.map(({ id }: { id: string }) => id).sort();
};
const ids = (...people: Account[]) => people.map(({ id }) => id).sort();

async function withStaff() {
  const world = await aWorld(server);
  const { seed, sponsor, employer, provider, occupation } = world;
  const sponsorPerson = await seed.aStaffMember('sponsor', sponsor);
  const administrator = await seed.aStaffMember('administrator', employer);
  const supervisor = await seed.aStaffMember('supervisor', employer, {
    given_name: 'Zoë',
    family_name: 'Müller',
    email: `zm@acme-${crypto.randomUUID()}.example`,
  });
  const mentor = await seed.aStaffMember('mentor', employer, { occupations: [occupation] });
  const instructor = await seed.aStaffMember('provider', provider);
  const gone = await seed.aStaffMember('supervisor', employer, { account_status: 'deactivated' });
  await world.aPerson();
  return { ...world, sponsorPerson, administrator, supervisor, mentor, instructor, gone };
}

describe('[US-UT-02] the list of staff', () => {
  test('has every kind of staff and no participant', async () => {
    const { ask, viewer, sponsorPerson, administrator, supervisor, mentor, instructor, gone } = await withStaff();

    expect(await listed(ask)).toEqual(ids(viewer, sponsorPerson, administrator, supervisor, mentor, instructor, gone));
  });

  test('is narrowed by user type, account status, organization and words', async () => {
    const { ask, employer, administrator, supervisor, mentor, gone } = await withStaff();

    const lists = await Promise.all(
      [
        { userTypes: ['MENTOR', 'ADMINISTRATOR'] },
        { accountStatuses: ['DEACTIVATED'] },
        { organizationIds: [employer] },
        { text: 'muller ZM@acme' },
        { userTypes: ['SUPERVISOR'], accountStatuses: ['ACTIVE'], organizationIds: [employer] },
        { userTypes: [] },
      ].map((filter) => listed(ask, filter)),
    );

    expect(lists).toEqual([
      ids(administrator, mentor),
      ids(gone),
      ids(administrator, supervisor, mentor, gone),
      ids(supervisor),
      ids(supervisor),
      [],
    ]);
  });

  test('[US-ORG-05] of an administrator has the own employer only', async () => {
    const { administrator, supervisor, mentor, gone } = await withStaff();

    expect(await listed(await server.as(administrator))).toEqual(ids(administrator, supervisor, mentor, gone));
  });

  test('[US-ORG-04] of a sponsor has nobody of a sibling sponsor', async () => {
    const { seed, sponsorPerson, administrator, supervisor, mentor, gone, instructor } = await withStaff();
    const sibling = await seed.anOrganization('sponsor');
    await seed.aStaffMember('sponsor', sibling);
    await seed.aStaffMember('administrator', await seed.anEmployer({ sponsors: [sibling] }));

    expect(await listed(await server.as(sponsorPerson))).toEqual(
      ids(sponsorPerson, administrator, supervisor, mentor, gone, instructor),
    );
  });

  test.each(['supervisor', 'mentor', 'instructor'] as const)('is refused to a %s', async (role) => {
    const world = await withStaff();

    const answer = await (await server.as(world[role]))('{ staff { totalCount } }');

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('goes by name, page by page without gap or double', async () => {
    const { ask, seed, employer } = await withStaff();
    for (const sort_name of ['b, b', 'b, b', 'a, z', 'c, a'])
      await seed.aStaffMember('supervisor', employer, { sort_name });
    const all = (await query(ask, '{ staff { nodes { id } } }')).staff.nodes.map(({ id }: { id: string }) => id);
    const found: string[] = [];

    for (let after: string | null = null, more = true; more;) {
      const { staff } = await query(
        ask,
        'query ($after: String) { staff(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      found.push(...staff.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = staff.pageInfo);
    }

    expect(found).toEqual(all);
    expect(found).toHaveLength(11);
  });
});

test('[US-UT-07] a mentor is shown with occupations and organization', async () => {
  const { ask, mentor, occupation, employer } = await withStaff();

  const { staffMember } = await query(
    ask,
    'query ($id: ID!) { staffMember(id: $id) { displayName userType accountType occupations { id } organization { id } } }',
    { id: mentor.id },
  );

  expect(staffMember).toMatchObject({
    userType: 'MENTOR',
    accountType: 'AUTHENTICATED',
    occupations: [{ id: occupation }],
    organization: { id: employer },
  });
});

test('a participant is no staff member', async () => {
  const { ask, aPerson } = await withStaff();
  const person = await aPerson();

  expect(
    (await query(ask, 'query ($id: ID!) { staffMember(id: $id) { id } }', { id: person.id })).staffMember,
  ).toBeNull();
});

describe('the database holds that', () => {
  test.each(['supervisor', 'mentor', 'administrator'] as const)(
    '[US-UT-09] a %s belongs to exactly one employer',
    async (userType) => {
      const { seed, provider, employer } = await withStaff();
      const facts = { user_type: userType, given_name: 'A', family_name: 'B', sort_name: 'b', name_key: 'b' };

      await expect(seed.insert('accounts', { ...facts, organization_id: provider })).rejects.toThrow(
        'fk_accounts_organization',
      );
      await expect(seed.insert('accounts', facts)).rejects.toThrow('chk_accounts_organization');
      await expect(seed.insert('accounts', { ...facts, organization_id: employer })).resolves.toBeDefined();
    },
  );

  test('[US-UT-05] no account exists without a user type', async () => {
    const { seed } = await withStaff();

    await expect(
      seed.insert('accounts', { given_name: 'A', family_name: 'B', sort_name: 'b', name_key: 'b' }),
    ).rejects.toThrow('"user_type"');
  });

  test('[US-UT-01] a user type is one of staff, participants and applicants', async () => {
    const { seed } = await withStaff();

    await expect(
      seed.insert('accounts', { user_type: 'guest', given_name: 'A', family_name: 'B', sort_name: 'b', name_key: 'b' }),
    ).rejects.toThrow('chk_accounts');
  });

  test('[US-UT-02] staff have an organization of their kind', async () => {
    const { seed, sponsor } = await withStaff();

    await expect(
      seed.insert('accounts', {
        user_type: 'regulator',
        organization_id: sponsor,
        given_name: 'A',
        family_name: 'B',
        sort_name: 'b',
        name_key: 'b',
      }),
    ).rejects.toThrow('fk_accounts_organization');
  });

  test('[US-ACC-06] a participant is enrolled with an employer and in an occupation', async () => {
    const { seed, employer, provider, occupation } = await withStaff();
    const participant = await seed.insert('accounts', {
      user_type: 'learner',
      given_name: 'A',
      family_name: 'B',
      sort_name: 'b',
      name_key: 'b',
    });

    await expect(seed.insert('enrollments', { participant_id: participant, employer_id: employer })).rejects.toThrow(
      '"occupation_id"',
    );
    await expect(
      seed.insert('enrollments', { participant_id: participant, occupation_id: occupation }),
    ).rejects.toThrow('"employer_id"');
    await expect(
      seed.insert('enrollments', { participant_id: participant, occupation_id: occupation, employer_id: provider }),
    ).rejects.toThrow('fk_enrollments_employer');
  });

  test('[US-COH-02] a participant has one current enrollment, so one cohort', async () => {
    const { seed, employer, occupation, aPerson } = await withStaff();
    const person = await aPerson();

    await expect(
      seed.insert('enrollments', { participant_id: person.id, employer_id: employer, occupation_id: occupation }),
    ).rejects.toThrow('uq_enrollments_current');
  });

  test('[US-STA-01] a program status is one of four', async () => {
    const { aPerson } = await withStaff();

    await expect(aPerson({ enrollment: { program_status: 'paused' } })).rejects.toThrow(
      'chk_enrollments_program_status',
    );
  });

  test('[US-ORG-01] a tenant is of type regulator, sponsor or employer', async () => {
    await expect(aWorld(server, { contract: 'provider' as never })).rejects.toThrow('chk_tenants_contract_type');
  });
});
