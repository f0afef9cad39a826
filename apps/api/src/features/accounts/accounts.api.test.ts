import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const FIELDS = `id displayName userType email accountType accountStatus subscriptionStatus lastSignInAt organization { id } programStatus`;
const listed = async (ask: Caller, filter: object = {}, sort?: object): Promise<Result[]> => {
  const { accounts } = await query(
    ask,
    `query ($filter: AccountFilter, $sort: AccountSort) { accounts(first: 100, filter: $filter, sort: $sort) { totalCount nodes { ${FIELDS} } } }`,
    { filter, sort },
  );
  expect(accounts.totalCount).toBe(accounts.nodes.length);
  return accounts.nodes;
};
const idsOf = (nodes: Result[]): string[] => nodes.map(({ id }) => id as string);

async function withPeople() {
  const world = await aWorld(server);
  const { seed, sponsor, employer } = world;
  const staff = await seed.aStaffMember('supervisor', employer, { given_name: 'Sam', family_name: 'Aaronson' });
  const sponsorPerson = await seed.aStaffMember('sponsor', sponsor, { given_name: 'Sue', family_name: 'Bell' });
  const managed = await world.aPerson({ account: { given_name: 'Mia', family_name: 'Clark' } });
  const active = await world.aPerson({ canSignIn: true, account: { given_name: 'Ann', family_name: 'Dean' } });
  const gone = await world.aPerson({ account: { family_name: 'Eck', account_status: 'deactivated' } });
  const archived = await world.aPerson({ account: { family_name: 'Frost', account_status: 'archived' } });
  return { ...world, staff, sponsorPerson, managed, active, gone, archived };
}

describe('[US-MNG-01] the list of accounts', () => {
  test('has staff and participants with type, organization, status and last sign-in', async () => {
    const { ask, staff, managed, employer } = await withPeople();

    const nodes = await listed(ask);

    expect(nodes.find(({ id }) => id === staff.id)).toMatchObject({
      displayName: 'Sam Aaronson',
      userType: 'SUPERVISOR',
      email: staff.email,
      organization: { id: employer },
      accountType: 'AUTHENTICATED',
      accountStatus: 'ACTIVE',
      lastSignInAt: null,
      programStatus: null,
    });
    expect(nodes.find(({ id }) => id === managed.id)).toMatchObject({
      userType: 'APPRENTICE',
      organization: { id: employer },
      accountType: 'MANAGED',
      subscriptionStatus: 'PROSPECT',
      programStatus: 'ACTIVE',
    });
  });

  test('is sorted by name, by last sign-in and by age', async () => {
    const { ask, viewer, staff, sponsorPerson, managed, active, gone } = await withPeople();
    await server.signIn(active);

    expect(idsOf(await listed(ask))).toEqual([staff, sponsorPerson, managed, active, gone, viewer].map(({ id }) => id));
    expect(idsOf(await listed(ask, {}, { key: 'LAST_SIGN_IN', direction: 'DESC' })).slice(0, 2)).toEqual([
      active.id,
      viewer.id,
    ]);
    expect(idsOf(await listed(ask, {}, { key: 'CREATED_AT', direction: 'DESC' }))[0]).toBe(gone.id);
  });

  test('goes on page by page without losing or repeating anybody', async () => {
    const { ask } = await withPeople();
    for (const key of ['NAME', 'LAST_SIGN_IN', 'CREATED_AT']) {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { accounts }: Result = await query(
          ask,
          `query ($after: String) { accounts(first: 2, after: $after, sort: { key: ${key}, direction: DESC }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        found.push(...idsOf(accounts.nodes));
        after = accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null;
      } while (after !== null);
      expect([found.length, new Set(found).size]).toEqual([6, 6]);
    }
  });

  test('is narrowed by user type, account type, statuses, organization and words', async () => {
    const { ask, sponsor, staff, sponsorPerson, managed, active, gone, archived, viewer } = await withPeople();

    const lists = await Promise.all(
      [
        { userTypes: ['SUPERVISOR', 'SPONSOR'] },
        { accountTypes: ['MANAGED'] },
        { accountStatuses: ['DEACTIVATED'] },
        { accountStatuses: ['ARCHIVED'] },
        { subscriptionStatuses: ['FULL_USER'] },
        { organizationIds: [sponsor] },
        { text: 'dean ann' },
        { userTypes: [] },
      ].map(async (filter) => idsOf(await listed(ask, filter))),
    );

    expect(lists).toEqual([
      [staff.id, sponsorPerson.id],
      [managed.id, gone.id],
      [gone.id],
      [archived.id],
      [staff.id, sponsorPerson.id, active.id, viewer.id],
      [sponsorPerson.id],
      [active.id],
      [],
    ]);
  });

  test('[UK-LIFE-22] finds subscriptions that end soon, the last day included', async () => {
    const { ask, aPerson } = await aWorld(server);
    const ending = async (days: number) => (await aPerson({ account: { subscription_ends_on: inDays(days) } })).id;
    const [, today, soon] = [await ending(-1), await ending(0), await ending(30), await ending(31)];

    expect(idsOf(await listed(ask, { expiresWithinDays: 30 })).toSorted()).toEqual([today, soon].toSorted());
  });

  test('refuses days that make no sense', async () => {
    const { ask } = await aWorld(server);

    const answer = await ask('{ accounts(filter: { expiresWithinDays: -1 }) { totalCount } }');

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('[UK-LIFE-06, UK-GRID-27] an archived person is in no list of participants, of staff, and hidden from ordinary staff', async () => {
    const { ask, seed, employer, archived, aPerson, as } = await withPeople();
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const theirs = await aPerson({ account: { account_status: 'archived' }, supervisors: [supervisor.id] });
    const gone = await seed.aStaffMember('mentor', employer, { account_status: 'archived' });
    const one = 'query ($id: ID!) { participant(id: $id) { id } participants(first: 100) { nodes { id } } }';
    const ordinary = await query(await server.as(supervisor), one, { id: theirs.id });
    const manager = await query(ask, one, { id: archived.id });
    const { staff } = await query(await as('administrator', employer), '{ staff(first: 100) { nodes { id } } }');

    expect(ordinary).toEqual({ participant: null, participants: { nodes: [] } });
    expect(manager.participant).toEqual({ id: archived.id });
    expect(idsOf(manager.participants.nodes)).not.toContain(archived.id);
    expect(idsOf(staff.nodes)).not.toContain(gone.id);
  });
});

test('[US-MNG-04] a participant and a staff member show their account to whoever manages accounts', async () => {
  const { ask, staff, managed, as, employer } = await withPeople();
  const both = `query ($p: ID!, $s: ID!) { participant(id: $p) { account { id accountStatus } } staffMember(id: $s) { account { id } } }`;
  const own = await query(ask, both, { p: managed.id, s: staff.id });
  const supervisor = await as('supervisor', employer);

  expect(own).toEqual({
    participant: { account: { id: managed.id, accountStatus: 'ACTIVE' } },
    staffMember: { account: { id: staff.id } },
  });
  expect((await supervisor('{ accounts { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('[UK-GRID-28] administrators', () => {
  test('are listed to those who manage accounts of theirs', async () => {
    const { ask, as, seed, employer, sponsor } = await aWorld(server);
    const own = await seed.aStaffMember('administrator', employer);
    const elsewhere = await seed.aStaffMember('administrator', await seed.anEmployer());
    const colleague = await as('administrator', employer);
    const listedTo = async (caller: Caller) =>
      idsOf(await listed(caller, { userTypes: ['ADMINISTRATOR'] })).filter((id) => [own.id, elsewhere.id].includes(id));

    expect((await listedTo(ask)).toSorted()).toEqual([own.id, elsewhere.id].toSorted());
    expect(await listedTo(await as('sponsor', sponsor))).toEqual([own.id]);
    expect(await listedTo(colleague)).toEqual([own.id]);
  });

  test.each(['supervisor', 'mentor', 'provider', 'referrer'] as const)('are listed to no %s', async (userType) => {
    const world = await aWorld(server);
    const place = { provider: world.provider, referrer: await world.seed.anOrganization('referrer') };
    const organization = userType === 'provider' || userType === 'referrer' ? place[userType] : world.employer;
    const caller = await world.as(userType, organization);

    for (const field of ['accounts', 'staff']) {
      const answer = await caller(`{ ${field}(first: 5) { totalCount } }`);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
