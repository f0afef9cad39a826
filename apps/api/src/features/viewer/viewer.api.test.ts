import { STAFF_TYPES, type StaffType } from '@guildhall/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query } from '../../../test/operations.ts';
import { Seed } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const CAN = [
  'ListParticipants',
  'CreateParticipants',
  'ListStaff',
  'ListOrganizations',
  'CreateOrganizations',
  'ListOccupations',
  'CreateOccupations',
  'ListCohorts',
  'CreateCohorts',
];

describe('the viewer', () => {
  test('is the account that is open, with its tenant and organization', async () => {
    const { seed, ask, viewer } = await aWorld(server, { vocabulary: 'uk' });

    const answer = await query(
      ask,
      '{ viewer { id userType displayName email organization { kind } tenant { id contractType vocabulary } participant { id } occupations { id } } }',
    );

    expect(answer.viewer).toEqual({
      id: viewer.id,
      userType: 'REGULATOR',
      displayName: 'Vera Viewer',
      email: viewer.email,
      participant: null,
      occupations: [],
      organization: { kind: 'REGULATOR' },
      tenant: { id: seed.tenantId, contractType: 'REGULATOR', vocabulary: 'UK' },
    });
  });

  test('who is a participant sees the own record and employer', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });

    const { viewer } = await query(
      await server.as(person),
      '{ viewer { userType organization { id } participant { id enrollment { employer { id } } } } participants { totalCount nodes { id } } }',
    );

    expect(viewer).toEqual({
      userType: 'APPRENTICE',
      organization: { id: world.employer },
      participant: { id: person.id, enrollment: { employer: { id: world.employer } } },
    });
  });

  test('who is a mentor sees the own occupations', async () => {
    const world = await aWorld(server);

    const { viewer } = await query(
      await world.as('mentor', world.employer, { occupations: [world.occupation] }),
      '{ viewer { occupations { id } } }',
    );

    expect(viewer.occupations).toEqual([{ id: world.occupation }]);
  });

  test.each([
    [false, false],
    [true, true],
  ])('[US-UT-04] with the Recruitment package (%s) may have applicants: %s', async (hasRecruitment, mayHave) => {
    const { ask } = await aWorld(server, { hasRecruitment });

    const { viewer } = await query(ask, '{ viewer { tenant { userTypes } } }');

    expect(viewer.tenant.userTypes.includes('APPLICANT')).toBe(mayHave);
  });

  test('[US-UT-01] belongs to a tenant whose user types are staff and participants', async () => {
    const { ask } = await aWorld(server);

    const { viewer } = await query(ask, '{ viewer { tenant { userTypes } } }');

    expect(viewer.tenant.userTypes).toEqual([
      ...STAFF_TYPES.map((type) => type.toUpperCase()),
      'APPRENTICE',
      'YOUTH_APPRENTICE',
      'PRE_APPRENTICE',
      'LEARNER',
    ]);
  });
});

describe('what the viewer may do', () => {
  const managing = CAN;
  const MAY: Record<StaffType, readonly string[]> = {
    regulator: managing,
    sponsor: managing,
    administrator: managing.filter((name) => name !== 'CreateOrganizations'),
    supervisor: ['ListParticipants', 'ListCohorts'],
    mentor: ['ListParticipants'],
    provider: ['ListParticipants'],
    referrer: ['ListParticipants'],
  };

  test.each(STAFF_TYPES)('is told to a person of user type %s', async (userType) => {
    const seed = await Seed.aTenant(server.database);
    const kind =
      ({ administrator: 'employer', supervisor: 'employer', mentor: 'employer' } as const)[userType as 'mentor'] ??
      (userType as 'sponsor');
    const staff = await seed.aStaffMember(userType, await seed.anOrganization(kind));

    const { viewer } = await query(
      await server.as(staff),
      `{ viewer { ${CAN.map((name) => `viewerCan${name}`).join(' ')} } }`,
    );

    expect(CAN.filter((name) => viewer[`viewerCan${name}`])).toEqual(MAY[userType]);
  });

  test('is told to a participant', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });

    const { viewer } = await query(
      await server.as(person),
      `{ viewer { ${CAN.map((name) => `viewerCan${name}`).join(' ')} } }`,
    );

    expect(CAN.filter((name) => viewer[`viewerCan${name}`])).toEqual([]);
  });
});

describe('the own sessions', () => {
  const SESSIONS = '{ viewer { sessions { id isCurrent createdAt lastSeenAt expiresAt ipAddress userAgent } } }';
  const END =
    'mutation ($id: ID!) { endSession(id: $id) { __typename ... on SessionEnded { id } ... on UserError { message } } }';

  test('are listed with the one of this request', async () => {
    const { viewer, ask } = await aWorld(server);
    await server.as(viewer);

    const { viewer: me } = await query(ask, SESSIONS);

    expect(me.sessions).toHaveLength(2);
    expect(me.sessions.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1);
    expect(Date.parse(me.sessions[0].expiresAt)).toBeGreaterThan(Date.now());
  });

  test('can be ended one by one, at once', async () => {
    const { viewer, ask } = await aWorld(server);
    const lost = await server.as(viewer);
    const { viewer: me } = await query(lost, SESSIONS);
    const { id } = me.sessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);

    const { endSession } = await query(ask, END, { id });

    expect(endSession).toEqual({ __typename: 'SessionEnded', id });
    expect((await lost('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await query(ask, SESSIONS)).viewer.sessions).toHaveLength(1);
  });

  test('of somebody else look as if they were not there', async () => {
    const [mine, theirs] = [await aWorld(server), await aWorld(server)];
    const { viewer } = await query(theirs.ask, SESSIONS);

    const foreign = await mine.ask(END, { id: viewer.sessions[0].id });
    const unknown = await mine.ask(END, { id: crypto.randomUUID() });

    expect(foreign.data.endSession.__typename).toBe('NotFound');
    expect(foreign.body).toBe(unknown.body);
    expect((await query(theirs.ask, SESSIONS)).viewer.sessions).toHaveLength(1);
  });

  test.each(['', 'nobody', '\0'])('are not ended by the id "%s"', async (id) => {
    const { ask } = await aWorld(server);

    expect((await query(ask, END, { id })).endSession.__typename).toBe('NotFound');
  });
});

describe('the accounts of one login', () => {
  const SWITCH =
    'mutation ($id: ID!) { switchAccount(accountId: $id) { __typename ... on AccountSwitched { accountId } } }';
  const ACCOUNTS = '{ viewer { id accounts { id isCurrent userType tenantName organizationName displayName } } }';

  /** One login with an account in each of two tenants. */
  async function twoAccounts(second: Record<string, unknown> = {}) {
    const [here, there] = [await aWorld(server), await aWorld(server)];
    const [{ login_id }] = (await here.rows<{ login_id: string }>('SELECT login_id FROM accounts WHERE id = $1', [
      here.viewer.id,
    ])) as [{ login_id: string }];
    const other = await there.seed.insert('accounts', {
      user_type: 'administrator',
      organization_id: there.employer,
      login_id,
      given_name: 'Vera',
      family_name: 'Elsewhere',
      sort_name: 'elsewhere, vera',
      name_key: 'vera elsewhere',
      ...second,
    });
    return { here, there, other };
  }

  test('are listed with the one that is open', async () => {
    const { here, other } = await twoAccounts();

    const { viewer } = await query(here.ask, ACCOUNTS);

    const byId = new Map(viewer.accounts.map((account: { id: string }) => [account.id, account]));
    expect(byId.get(here.viewer.id)).toMatchObject({
      isCurrent: true,
      userType: 'REGULATOR',
      displayName: 'Vera Viewer',
    });
    expect(byId.get(other)).toMatchObject({
      isCurrent: false,
      userType: 'ADMINISTRATOR',
      displayName: 'Vera Elsewhere',
    });
    expect(byId.size).toBe(2);
  });

  test('can be switched, and everything asked next is of the other tenant', async () => {
    const { here, there, other } = await twoAccounts();
    const [mine, theirs] = [await here.aPerson(), await there.aPerson()];
    const PEOPLE = '{ viewer { id userType } participants { nodes { id } } }';
    const before = await query(here.ask, PEOPLE);

    const { switchAccount } = await query(here.ask, SWITCH, { id: other });

    expect(switchAccount).toEqual({ __typename: 'AccountSwitched', accountId: other });
    expect(before.participants.nodes).toEqual([{ id: mine.id }]);
    expect(await query(here.ask, PEOPLE)).toEqual({
      viewer: { id: other, userType: 'ADMINISTRATOR' },
      participants: { nodes: [{ id: theirs.id }] },
    });
  });

  test('do not include a deactivated one', async () => {
    const { here, other } = await twoAccounts({ account_status: 'deactivated' });

    const { viewer } = await query(here.ask, ACCOUNTS);

    expect(viewer.accounts.map(({ id }: { id: string }) => id)).toEqual([here.viewer.id]);
    expect((await query(here.ask, SWITCH, { id: other })).switchAccount.__typename).toBe('NotFound');
  });

  test("are nobody else's: another account is not found", async () => {
    const [one, other] = [await aWorld(server), await aWorld(server)];

    const { switchAccount } = await query(one.ask, SWITCH, { id: other.viewer.id });

    expect(switchAccount.__typename).toBe('NotFound');
    expect((await query(one.ask, '{ viewer { id } }')).viewer.id).toBe(one.viewer.id);
  });
});

test('a change of user type acts on the next request', async () => {
  const world = await aWorld(server);
  const staff = await world.seed.aStaffMember('administrator', world.employer);
  const ask = await server.as(staff);
  const before = await ask('{ staff { totalCount } }');
  await world.rows(`UPDATE accounts SET user_type = 'mentor' WHERE id = $1`, [staff.id]);

  const after = await ask('{ staff { totalCount } }');

  expect(before.errors).toBeUndefined();
  expect(after.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('what the sign-in page may know', () => {
  test('is the mode, and no account outside demo mode', async () => {
    const answer = await server.nobody('{ signInOptions { mode demoAccounts { email } } }');

    expect(answer.data).toEqual({ signInOptions: { mode: 'test', demoAccounts: [] } });
  });

  test.each([
    'viewer { id }',
    'participants { totalCount }',
    'node(id: "x") { id }',
    'groups { id }',
    'customFields { id }',
  ])('is not { %s }', async (field) => {
    const answer = await server.nobody(`{ ${field} }`);

    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('[US-UX-02] whom to ask for help', () => {
  const MANAGERS = '{ viewer { tenant { managers { displayName email } } } }';
  const managersFor = async (caller: Caller) =>
    (await query(caller, MANAGERS)).viewer.tenant.managers.map(({ email }: { email: string }) => email);

  test('is said to everybody of the tenant: those who run it and can sign in', async () => {
    const world = await aWorld(server, { contract: 'sponsor' });
    const { seed, sponsor, employer } = world;
    const manager = await seed.aStaffMember('sponsor', sponsor);
    await seed.aStaffMember('sponsor', sponsor, { account_status: 'deactivated' });
    await seed.aStaffMember('sponsor', sponsor, { login_id: null });
    const supervisor = await world.as('supervisor', employer);
    const apprentice = await server.as(await world.aPerson({ canSignIn: true }));

    expect(await managersFor(supervisor)).toEqual([manager.email]);
    expect(await managersFor(apprentice)).toEqual([manager.email]);
  });

  test('names nobody of another tenant, and at most ten', async () => {
    const world = await aWorld(server);
    await aWorld(server);
    const regulator = await world.seed.anOrganization('regulator');
    for (let count = 0; count < 11; count += 1) await world.seed.aStaffMember('regulator', regulator);

    const managers = await managersFor(world.ask);

    expect(managers).toHaveLength(10);
  });
});
