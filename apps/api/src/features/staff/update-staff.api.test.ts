import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const update = (ask: Caller, { id }: { id: string }, values: object, version = 1): Promise<Result> =>
  run(ask, 'updateStaff', { id, version, ...values });

describe('[UK-ORG-02, UK-ORG-05] editing a login of an organization', () => {
  test('saves title, names, address and phone', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const person = await seed.aStaffMember('supervisor', employer);
    const email = `${crypto.randomUUID()}@example.org`;

    const { staffMember } = await update(ask, person, {
      title: 'Dr',
      givenName: 'Zoë',
      familyName: 'Abt',
      email,
      phone: '+44 1234 567890',
    });

    expect(staffMember).toMatchObject({
      title: 'Dr',
      displayName: 'Zoë Abt',
      email,
      phone: '+44 1234 567890',
      version: 2,
    });
  });

  test('refuses what can not be: every problem at once', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const person = await seed.aStaffMember('supervisor', employer);

    const result = await update(ask, person, {
      givenName: '',
      email: 'nowhere',
      userType: 'MENTOR',
      occupationIds: [],
    });

    expect(problemsOf(result)).toEqual(['givenName: required', 'email: email_malformed', 'occupationIds: required']);
  });

  test('refuses an address that another account has', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const [one, other] = [await seed.aStaffMember('mentor', employer), await seed.aStaffMember('mentor', employer)];

    expect(problemsOf(await update(ask, one, { email: other.email }))).toEqual(['email: email_taken']);
  });

  test('makes a supervisor a mentor of an occupation that the employer may use', async () => {
    const { ask, seed, employer, occupation } = await aWorld(server);
    const foreign = await seed.anOccupation({ owner: await seed.anEmployer() });
    const person = await seed.aStaffMember('supervisor', employer);

    expect(problemsOf(await update(ask, person, { userType: 'MENTOR', occupationIds: [foreign] }))).toEqual([
      'occupationIds: occupation_not_usable',
    ]);
    const { staffMember } = await update(ask, person, { userType: 'MENTOR', occupationIds: [occupation] });
    expect(staffMember).toMatchObject({ userType: 'MENTOR', occupations: [{ id: occupation }] });
  });

  test('[US-PRT-04] moves nobody to an organization of the wrong kind, or out of reach', async () => {
    const { ask, seed, employer, provider, as } = await aWorld(server);
    const person = await seed.aStaffMember('supervisor', employer);
    const elsewhere = await seed.anEmployer();
    const administrator = await as('administrator', employer);

    expect(problemsOf(await update(ask, person, { organizationId: provider }))).toEqual([
      'organizationId: unknown_choice',
    ]);
    expect(problemsOf(await update(administrator, person, { organizationId: elsewhere }))).toEqual([
      'organizationId: unknown_choice',
    ]);
  });

  test('[US-ORG-03] gives nobody a user type above the own, and changes nobody above', async () => {
    const { seed, employer, sponsor, as } = await aWorld(server);
    const person = await seed.aStaffMember('supervisor', employer);
    const asSponsor = await as('sponsor', sponsor);

    const raised = await update(asSponsor, person, { userType: 'REGULATOR' });
    expect(problemsOf(raised)).toContain('userType: user_type_above_own');
  });

  test('keeps the user type of whoever supervises somebody, of oneself, and of the last manager', async () => {
    const { ask, viewer, seed, employer, occupation, aPerson } = await aWorld(server);
    const supervisor = await seed.aStaffMember('supervisor', employer);
    await aPerson({ supervisors: [supervisor.id] });

    const moved = await update(ask, supervisor, { userType: 'MENTOR', occupationIds: [occupation] });
    expect(problemsOf(moved)).toEqual(['userType: staff_still_supervises']);
    const self = await update(ask, viewer, { userType: 'ADMINISTRATOR', organizationId: employer });
    expect(problemsOf(self)).toEqual(['userType: own_account']);
  });
});

describe('[UK-ORG-02] the groups of a login', () => {
  test('limit from the next request on what the person sees, and are lifted again', async () => {
    const { ask, seed, employer, aPerson } = await aWorld(server);
    const north = await seed.insert('groups', { name: 'North' });
    const account = await seed.aStaffMember('administrator', employer);
    const person = await aPerson();
    const caller = await server.as(account);
    const sees = async () => (await query(caller, '{ participants(first: 9) { nodes { id } } }')).participants.nodes;

    const limited = await update(ask, account, { groupIds: [north] });
    expect(limited.staffMember.groups).toEqual([{ id: north }]);
    expect(await sees()).toEqual([]);

    await update(ask, account, { groupIds: [] }, 2);
    expect(await sees()).toEqual([{ id: person.id }]);
  });

  test('are not changed by oneself, nor lifted by whoever is limited', async () => {
    const { seed, employer } = await aWorld(server);
    const [north, south] = [await seed.insert('groups', { name: 'N' }), await seed.insert('groups', { name: 'S' })];
    const limited = await seed.aStaffMember('administrator', employer);
    const colleague = await seed.aStaffMember('supervisor', employer);
    for (const { id } of [limited, colleague]) await seed.insert('group_members', { group_id: north, account_id: id });
    const caller = await server.as(limited);

    expect(problemsOf(await update(caller, limited, { groupIds: [north] }))).toEqual(['groupIds: own_account']);
    expect(problemsOf(await update(caller, colleague, { groupIds: [] }))).toEqual(['groupIds: required']);
    expect(problemsOf(await update(caller, colleague, { groupIds: [south] }))).toEqual(['groupIds: unknown_choice']);
  });
});
