import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, problemsOf, query, run, tally, type Result } from '../../../test/operations.ts';
import { PASSWORD } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const VIEWER = '{ viewer { id } }';
const codeOf = async (ask: Caller): Promise<string | undefined> => (await ask(VIEWER)).errors?.[0]?.extensions.code;

const change = (ask: Caller, account: { id: string }, status: string, version = 1, more = {}): Promise<Result> =>
  run(ask, 'changeAccountStatus', { accountId: account.id, version, status, ...more });

async function signInCode({ email }: { email: string }): Promise<number> {
  const response = await server.server.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
    payload: JSON.stringify({ email, password: PASSWORD }),
  });
  return response.statusCode;
}

describe('[US-MNG-05, US-AUTH-07] deactivating somebody who is no participant', () => {
  test('ends the sessions within a second, on every device, and blocks signing in', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const mentor = await seed.aStaffMember('mentor', employer);
    const devices = [await server.as(mentor), await server.as(mentor)];
    const before = await Promise.all(devices.map(codeOf));

    await change(ask, mentor, 'DEACTIVATED');
    const start = performance.now();
    const after = await Promise.all(devices.map(codeOf));

    expect(performance.now() - start).toBeLessThan(1000);
    expect(before).toEqual([undefined, undefined]);
    expect(after).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(await signInCode(mentor)).toBe(401);
  });

  test('keeps what the person did and who they are', async () => {
    const { ask, seed, employer, occupation, aPerson } = await aWorld(server);
    const supervisor = await seed.aStaffMember('supervisor', employer, { occupations: [] });
    const person = await aPerson({ supervisors: [supervisor.id] });
    const result = await change(ask, supervisor, 'DEACTIVATED', 1, { reason: 'Left the company' });

    const { participant } = await query(
      ask,
      'query ($id: ID!) { participant(id: $id) { supervisions { supervisor { id accountStatus } } } }',
      { id: person.id },
    );
    expect(participant.supervisions).toEqual([{ supervisor: { id: supervisor.id, accountStatus: 'DEACTIVATED' } }]);
    expect(result.account.changes).toMatchObject([
      { kind: 'DEACTIVATED', reason: 'Left the company', changedBy: 'Vera Viewer' },
    ]);
    expect(occupation).toBeTruthy();
  });

  test('is not offered and not possible for oneself, for somebody above, or for the last manager', async () => {
    const { ask, viewer, seed, sponsor, as } = await aWorld(server, { contract: 'sponsor' });
    const asSponsor = await as('sponsor', sponsor);
    const other = await seed.aStaffMember('sponsor', sponsor, { login_id: null });
    const own = await asSponsor(VIEWER);
    const self = { id: own.data.viewer.id as string };

    expect(problemsOf(await change(asSponsor, self, 'DEACTIVATED'))).toEqual(['own_account']);
    expect((await change(asSponsor, viewer, 'DEACTIVATED')).__typename).toBe('NotFound');
    expect((await change(ask, other, 'DEACTIVATED')).__typename).toBe('AccountSaved');
    // The regulator stands above the contract here: the only sponsor who can sign in stays.
    expect(problemsOf(await change(ask, self, 'DEACTIVATED'))).toEqual(['last_manager']);
  });

  test('two managers who deactivate each other at once leave one', async () => {
    const { seed, viewer, ask, rows } = await aWorld(server);
    const regulator = (
      await rows<{ organization_id: string }>('SELECT organization_id FROM accounts WHERE id = $1', [viewer.id])
    )[0]!;
    const second = await seed.aStaffMember('regulator', regulator.organization_id);
    const asSecond = await server.as(second);

    const results = await Promise.allSettled([
      change(ask, second, 'DEACTIVATED'),
      change(asSecond, viewer, 'DEACTIVATED'),
    ]);

    const left = await rows(`SELECT id FROM accounts WHERE user_type = 'regulator' AND account_status = 'active'`);
    expect(results).toHaveLength(2);
    expect(left).toHaveLength(1);
  });
});

describe('[US-MNG-06] deactivating a participant', () => {
  test('frees the seat and leaves the program status as it is', async () => {
    const { ask, aPerson } = await aWorld(server, { seatLimit: 1 });
    const person = await aPerson();

    const result = await change(ask, person, 'DEACTIVATED');

    const { account } = await query(ask, 'query ($id: ID!) { account(id: $id) { programStatus accountStatus } }', {
      id: person.id,
    });
    expect(result.__typename).toBe('AccountSaved');
    expect(account).toEqual({ programStatus: 'ACTIVE', accountStatus: 'DEACTIVATED' });
  });
});

describe('[US-MNG-09] reactivating', () => {
  test('lets the person sign in again, with no session of before', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const mentor = await seed.aStaffMember('mentor', employer);
    const device = await server.as(mentor);
    await change(ask, mentor, 'DEACTIVATED');
    await change(ask, mentor, 'ACTIVE', 2);

    expect(await codeOf(device)).toBe('UNAUTHENTICATED');
    expect(await signInCode(mentor)).toBe(200);
  });

  test('of ten participants at once takes the one free seat once', async () => {
    const { ask, aPerson } = await aWorld(server, { seatLimit: 1 });
    const people = await Promise.all(
      Array.from({ length: 10 }, () => aPerson({ account: { account_status: 'deactivated' } })),
    );

    const results = await atOnce(10, (index) => change(ask, people[index]!, 'ACTIVE'));

    expect(tally(results.map(({ __typename }) => __typename as string))).toEqual({ AccountSaved: 1, InvalidInput: 9 });
    expect(problemsOf(results.find(({ __typename }) => __typename === 'InvalidInput'))).toEqual(['no_free_seat']);
  });
});

describe('[UK-LIFE-06] the archive', () => {
  test('takes whoever is not in the program any more, and gives them back without access', async () => {
    const { ask, aPerson } = await aWorld(server);
    const active = await aPerson();
    const done = await aPerson({
      account: { account_status: 'deactivated' },
      enrollment: { program_status: 'completed' },
    });

    const refused = await change(ask, active, 'ARCHIVED');
    const archived = await change(ask, done, 'ARCHIVED');
    const back = await change(ask, done, 'DEACTIVATED', 2);

    expect(problemsOf(refused)).toEqual(['status: still_in_program']);
    expect(archived.account).toMatchObject({
      accountStatus: 'ARCHIVED',
      subscriptionStatus: 'ARCHIVED',
      viewerCanUnarchive: true,
    });
    expect(back.account.accountStatus).toBe('DEACTIVATED');
  });
});

describe('[UK-LIFE-25] the record of changes', () => {
  test('has each legal move with actor, reason and time, newest first, and no other', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const mentor = await seed.aStaffMember('mentor', employer);
    await change(ask, mentor, 'DEACTIVATED', 1, { reason: 'On leave' });
    await change(ask, mentor, 'ARCHIVED', 2);
    expect(problemsOf(await change(ask, mentor, 'ACTIVE', 3))).toEqual(['status: account_status_not_allowed']);
    await change(ask, mentor, 'DEACTIVATED', 3);
    const { account } = await change(ask, mentor, 'ACTIVE', 4);

    expect(account.changes.map(({ kind, reason, changedBy }: Result) => [kind, reason, changedBy])).toEqual([
      ['REACTIVATED', null, 'Vera Viewer'],
      ['UNARCHIVED', null, 'Vera Viewer'],
      ['ARCHIVED', null, 'Vera Viewer'],
      ['DEACTIVATED', 'On leave', 'Vera Viewer'],
    ]);
  });

  test('has what a change of program status did to the account', async () => {
    const { ask, aPerson } = await aWorld(server);
    const person = await aPerson();
    const today = new Date().toISOString().slice(0, 10);
    await run(ask, 'changeProgramStatus', {
      participantId: person.id,
      version: 1,
      status: 'COMPLETED',
      effectiveDate: today,
    });

    const { account } = await query(ask, 'query ($id: ID!) { account(id: $id) { changes { kind changedBy } } }', {
      id: person.id,
    });
    expect(account.changes).toEqual([{ kind: 'DEACTIVATED', changedBy: 'Vera Viewer' }]);
  });
});

test('an edit of an older state is refused with the newer one', async () => {
  const { ask, seed, employer } = await aWorld(server);
  const mentor = await seed.aStaffMember('mentor', employer);
  await change(ask, mentor, 'DEACTIVATED');

  const result = await change(ask, mentor, 'ACTIVE');

  expect(result).toMatchObject({
    __typename: 'VersionConflict',
    current: { id: mentor.id, version: 2, accountStatus: 'DEACTIVATED' },
  });
});

test('the same change sent twice with one key has one effect', async () => {
  const { ask, seed, employer } = await aWorld(server);
  const mentor = await seed.aStaffMember('mentor', employer);
  const send = () => change(ask, mentor, 'DEACTIVATED', 1, { clientMutationId: 'once' });

  const results = await Promise.all([send(), send()]);

  expect(results.map(({ __typename }) => __typename)).toEqual(['AccountSaved', 'AccountSaved']);
  expect(results[0].account.version).toBe(2);
});
