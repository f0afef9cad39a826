import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, lettersIn, NEW_PASSWORD, tokenFor } from '../../../test/links.ts';
import { atOnce, participant, problemsOf, query, run, type Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const convert = (world: World, ...accountIds: string[]): Promise<Result> =>
  run(world.ask, 'convertAccounts', { accountIds });
const outcomesOf = (result: Result) =>
  result.accounts.map(({ outcome, problem }: Result) => [outcome, problem?.code ?? null]);
const accept = (token: string): Promise<Result> =>
  new Browser(server).run('acceptInvitation', { input: { token, password: NEW_PASSWORD } });

describe('converting', () => {
  test('[US-CNV-01] [US-CNV-04] [UK-ADD-03] [UK-LIFE-02] sends a managed participant the letter to set a password; then it is authenticated', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();

    const result = await convert(world, person.id);

    expect(result).toMatchObject({ convertedCount: 1, skippedCount: 0, refusedCount: 0 });
    expect(await lettersIn(server, world)).toMatchObject([{ kind: 'conversion', email: person.email }]);
    expect(await participant(world.ask, person.id)).toMatchObject({
      accountType: 'MANAGED',
      subscriptionStatus: 'INVITED',
    });
    expect((await accept(await tokenFor(server, world, person.email))).__typename).toBe('SignedUp');
    expect(await participant(world.ask, person.id)).toMatchObject({
      accountType: 'AUTHENTICATED',
      subscriptionStatus: 'FULL_USER',
    });
  });

  test('[US-CNV-02] [US-CNV-03] [US-CNV-08] staff and participants together, with counts and a reason for each left out', async () => {
    const world = await aWorld(server);
    const people = [
      await world.aPerson(),
      await world.aPerson({ canSignIn: true }),
      await world.aPerson({ account: { account_status: 'deactivated' } }),
      await world.aPerson({ account: { account_status: 'archived' } }),
      await world.aPerson({ account: { email: null, email_key: null } }),
      await world.seed.aStaffMember('mentor', world.employer, { login_id: null, occupations: [world.occupation] }),
    ];

    const result = await convert(world, ...people.map(({ id }) => id), randomUUID());

    expect(outcomesOf(result)).toEqual([
      ['CONVERTED', null],
      ['SKIPPED', 'account_authenticated'],
      ['REFUSED', 'account_deactivated'],
      ['REFUSED', 'account_archived'],
      ['REFUSED', 'account_without_email'],
      ['CONVERTED', null],
    ]);
    expect(result).toMatchObject({ convertedCount: 2, skippedCount: 1, refusedCount: 3 });
    expect(await lettersIn(server, world)).toHaveLength(2);
  });

  test('[US-CNV-05] an authenticated account changes nothing and sends nothing', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });
    const before = await world.rows('SELECT * FROM accounts WHERE id = $1', [person.id]);

    await convert(world, person.id);

    expect(await world.rows('SELECT * FROM accounts WHERE id = $1', [person.id])).toEqual(before);
    expect(await lettersIn(server, world)).toEqual([]);
  });

  test('[US-CNV-05] ten times at once sends one letter', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();

    const results = await atOnce(10, () => convert(world, person.id));

    expect(results.filter(({ convertedCount }) => convertedCount === 1)).toHaveLength(1);
    expect(await lettersIn(server, world)).toHaveLength(1);
  });

  test('[US-CNV-09] [UK-ADD-12] one without an address is refused until it has one', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ account: { email: null, email_key: null } });

    expect(outcomesOf(await convert(world, person.id))).toEqual([['REFUSED', 'account_without_email']]);
    const { version } = await participant(world.ask, person.id);
    await run(world.ask, 'updateParticipant', { id: person.id, version, email: `${randomUUID()}@example.org` });
    expect(outcomesOf(await convert(world, person.id))).toEqual([['CONVERTED', null]]);
  });

  test('[US-ORG-05] an account out of reach is not found', async () => {
    const world = await aWorld(server);
    const stranger = await world.seed.anEmployer();
    const far = await world.seed.aStaffMember('supervisor', stranger, { login_id: null });
    const ask = await world.as('administrator', world.employer);

    expect((await run(ask, 'convertAccounts', { accountIds: [far.id] })).accounts).toEqual([]);
  });

  test('more than 500 at once are refused', async () => {
    const world = await aWorld(server);

    const result = await convert(world, ...Array.from({ length: 501 }, () => randomUUID()));

    expect(problemsOf(result)).toEqual(['accountIds: too_many']);
  });

  test('[US-INV-09] a revoked conversion leaves the person as before', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await convert(world, person.id);
    const { invitations } = await query(world.ask, '{ invitations { nodes { id participant { id } } } }');

    expect(invitations.nodes[0].participant.id).toBe(person.id);
    await run(world.ask, 'revokeInvitations', { ids: [invitations.nodes[0].id] });

    expect(await participant(world.ask, person.id)).toMatchObject({ subscriptionStatus: 'PROSPECT' });
    expect(outcomesOf(await convert(world, person.id))).toEqual([['CONVERTED', null]]);
  });
});

describe('[UK-LIFE-14] correcting the address of somebody who is invited', () => {
  test('ends the invitation, so that it can be sent to the right address', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await convert(world, person.id);
    const wrong = await tokenFor(server, world, person.email);
    const email = `${randomUUID()}@example.org`;
    const { version } = await participant(world.ask, person.id);

    await run(world.ask, 'updateParticipant', { id: person.id, version, email });

    expect(await accept(wrong)).toMatchObject({ reason: 'REVOKED' });
    expect(await participant(world.ask, person.id)).toMatchObject({ subscriptionStatus: 'PROSPECT' });
    expect(outcomesOf(await convert(world, person.id))).toEqual([['CONVERTED', null]]);
    expect((await accept(await tokenFor(server, world, email))).__typename).toBe('SignedUp');
  });

  test('[US-ACC-05] refuses an address that somebody else is invited with', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    const email = `${randomUUID()}@example.org`;
    await run(world.ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [{ email, userType: 'SUPERVISOR' }],
    });
    const { version } = await participant(world.ask, person.id);

    const result = await run(world.ask, 'updateParticipant', { id: person.id, version, email });

    expect(problemsOf(result)).toEqual(['email: address_invited']);
  });
});

describe('managed accounts', () => {
  const create = (world: World, people: object[]) =>
    run(world.ask, 'createManagedAccounts', { organizationId: world.employer, people });
  const MENTOR = { givenName: 'Mo', familyName: 'Ng', userType: 'MENTOR' };

  test('[US-MAN-01] [US-MAN-02] [US-MAN-04] [US-ACC-02] staff and participants of one organization are created at once, without a mail and without access', async () => {
    const world = await aWorld(server);
    const email = `${randomUUID()}@example.org`;

    const result = await create(world, [
      { ...MENTOR, email, occupationIds: [world.occupation] },
      { givenName: 'Ana', familyName: 'Li', userType: 'SUPERVISOR', email: `${randomUUID()}@example.org` },
      { givenName: 'Bo', familyName: 'Ek', userType: 'APPRENTICE', occupationIds: [world.occupation] },
    ]);

    expect(result.doneCount).toBe(3);
    expect(
      result.outcomes.map(({ staffMember, participant: person }: Result) => (staffMember ?? person).accountType),
    ).toEqual(['MANAGED', 'MANAGED', 'MANAGED']);
    expect(result.outcomes[2].participant.subscriptionStatus).toBe('PROSPECT');
    expect(await lettersIn(server, world)).toEqual([]);
    const signIn = await server.server.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email, password: NEW_PASSWORD },
    });
    expect(signIn.statusCode).toBe(401);
  });

  test('[US-MAN-05] they are in the lists of staff and of participants', async () => {
    const world = await aWorld(server);
    await create(world, [
      { ...MENTOR, email: `${randomUUID()}@example.org`, occupationIds: [world.occupation] },
      { givenName: 'Bo', familyName: 'Ek', userType: 'APPRENTICE', occupationIds: [world.occupation] },
    ]);

    const lists = await query(
      world.ask,
      '{ staff(filter: { text: "Mo Ng" }) { nodes { accountType occupations { id } } } participants { nodes { displayName caseOwner { id } } } }',
    );

    expect(lists.staff.nodes).toEqual([{ accountType: 'MANAGED', occupations: [{ id: world.occupation }] }]);
    expect(lists.participants.nodes).toEqual([{ displayName: 'Bo Ek', caseOwner: { id: world.viewer.id } }]);
  });

  test('[US-MAN-02] a mentor needs an occupation, staff an address, everybody a name', async () => {
    const world = await aWorld(server);

    const result = await create(world, [
      { ...MENTOR, givenName: '' },
      { ...MENTOR, userType: 'SUPERVISOR' },
    ]);

    expect(problemsOf(result)).toEqual([
      'people.0.givenName: required',
      'people.0.occupationIds: required',
      'people.1.email: required',
    ]);
  });

  test('[US-ACC-06] a participant needs user type, occupation and employer', async () => {
    const world = await aWorld(server);

    expect(problemsOf(await create(world, [{ givenName: 'Bo', familyName: 'Ek', userType: 'APPRENTICE' }]))).toEqual([
      'people.0.occupationIds: required',
    ]);
    expect(problemsOf(await create(world, [{ givenName: 'Bo', familyName: 'Ek' }]))).toEqual([
      'people.0.userType: required',
    ]);
  });

  test('[US-ACC-05] [US-ACC-07] an address that is there makes no second account', async () => {
    const world = await aWorld(server);
    const managed = await world.aPerson();
    const email = `${randomUUID()}@example.org`;
    await run(world.ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [{ email, userType: 'SUPERVISOR' }],
    });
    const person = { givenName: 'Bo', familyName: 'Ek', userType: 'SUPERVISOR' };

    const result = await create(world, [
      { ...person, email: managed.email },
      { ...person, email },
      { ...person, email: world.viewer.email },
    ]);

    expect(result.outcomes.map(({ problem }: Result) => problem.code)).toEqual([
      'address_of_managed_account',
      'address_invited',
      'address_of_account',
    ]);
  });

  test('[US-MNG-10] one person as participant and mentor of one occupation is refused until it is confirmed', async () => {
    const world = await aWorld(server);
    const bo = { givenName: 'Bo', familyName: 'Ek', occupationIds: [world.occupation] };
    await create(world, [{ ...bo, userType: 'APPRENTICE' }]);
    const mentor = { ...bo, userType: 'MENTOR', email: `${randomUUID()}@example.org` };

    const first = await create(world, [mentor]);
    const second = await create(world, [{ ...mentor, confirmsRoleConflict: true }]);

    expect([first.outcomes[0].problem.code, second.doneCount]).toEqual(['role_conflict', 1]);
  });
});

describe('[US-MNG-10] converting one person who is staff and participant of an occupation', () => {
  const BO = { given_name: 'Bo', family_name: 'Ek', name_key: 'bo ek' };

  async function bothOf(world: World) {
    const person = await world.aPerson({ account: BO });
    await world.seed.aStaffMember('mentor', world.employer, { ...BO, occupations: [world.occupation] });
    return person;
  }

  test('is refused until it is confirmed', async () => {
    const world = await aWorld(server);
    const person = await bothOf(world);

    const first = await convert(world, person.id);
    const second = await run(world.ask, 'convertAccounts', { accountIds: [person.id], confirmsRoleConflict: true });

    expect(outcomesOf(first)).toEqual([['REFUSED', 'role_conflict']]);
    expect(outcomesOf(second)).toEqual([['CONVERTED', null]]);
    expect(await lettersIn(server, world)).toHaveLength(1);
  });

  test('does not stop anybody of another occupation, or who has left', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ account: BO });
    const elsewhere = await world.seed.anOccupation({ owner: world.sponsor });
    await world.seed.aStaffMember('mentor', world.employer, { ...BO, occupations: [elsewhere] });
    await world.seed.aStaffMember('mentor', world.employer, {
      ...BO,
      account_status: 'deactivated',
      occupations: [world.occupation],
    });

    expect(outcomesOf(await convert(world, person.id))).toEqual([['CONVERTED', null]]);
  });
});

test('[US-MNG-10] a participant with the name of somebody who is staff of the occupation is added once that is confirmed', async () => {
  const world = await aWorld(server);
  await world.seed.aStaffMember('mentor', world.employer, {
    given_name: 'Noor',
    family_name: 'Newcomer',
    occupations: [world.occupation],
  });
  const add = (values: object) => run(world.ask, 'createParticipant', aNewcomer(world, values));

  expect(problemsOf(await add({}))).toEqual(['userType: role_conflict']);
  expect((await add({ confirmsRoleConflict: true })).__typename).toBe('ParticipantSaved');
});
