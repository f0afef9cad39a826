import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, runToEnd } from '../../../test/batches.ts';
import { Browser, NEW_PASSWORD, tokenFor } from '../../../test/links.ts';
import { atOnce, query, run, tally, type Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../../test/world.ts';

jest.setTimeout(120_000);

let server: TestServer;
let worker: Awaited<ReturnType<typeof aBatchWorker>>;
beforeAll(async () => {
  server = await aServer();
  worker = await aBatchWorker(server.database);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

const TODAY = new Date().toISOString().slice(0, 10);
const ANA = { givenName: 'Ana', familyName: 'Li' };
const anAddress = (): string => `${randomUUID()}@example.org`;
const suspended = {
  account: { account_status: 'deactivated' },
  enrollment: { program_status: 'suspended', suspension_date: TODAY, status_date: TODAY },
};
const usedIn = async ({ ask }: World): Promise<number> => (await query(ask, '{ seats { used } }')).seats.used;

/** How somebody comes to take a seat: what has to be there before, then the attempt, which says what became of it. */
type Way = (world: World) => Promise<() => Promise<string>>;

const codeOf = (result: Result): string =>
  result.__typename === 'InvalidInput' ? result.problems[0].code : result.__typename;
const outcomeOf = (result: Result): string => result.outcomes[0].problem?.code ?? result.__typename;

const WAYS: Readonly<Record<string, Way>> = {
  'a new participant': async (world) => async () =>
    codeOf(await run(world.ask, 'createParticipant', aNewcomer(world, { email: anAddress() }))),
  'an invitation of a participant': async (world) => () => add(world, 'inviteUsers'),
  'a managed account of a participant': async (world) => () => add(world, 'createManagedAccounts'),
  'an invited participant who accepts': async (world) => {
    const token = await anInvitation(world);
    return async () => {
      const input = { token, password: NEW_PASSWORD, signUp: ANA };
      return codeOf(await new Browser(server).run('acceptInvitation', { input }));
    };
  },
  'somebody who signs up through a public link': async (world) => {
    const input = { employerId: world.employer, occupationId: world.occupation, userType: 'APPRENTICE' };
    const { publicLink } = await run(world.ask, 'createPublicLink', input);
    const token = publicLink.url.split('/').at(-1) as string;
    return async () => {
      const joining = { token, email: anAddress(), password: NEW_PASSWORD, signUp: ANA };
      const result = await new Browser(server).run('joinThroughPublicLink', { input: joining });
      return result.closed === 'FULL' ? 'no_free_seat' : result.__typename;
    };
  },
  'a program status that becomes active': async (world) => {
    const { id } = await world.aPerson(suspended);
    return async () => codeOf(await activate(world, id));
  },
  'an account that is reactivated': async (world) => {
    const { id } = await world.aPerson({ account: { account_status: 'deactivated' } });
    return async () => codeOf(await reactivate(world, id));
  },
  'a deleted participant who is brought back': async (world) => {
    const { id } = await world.aPerson({ account: { deleted_at: new Date() } });
    return async () => codeOf(await run(world.ask, 'restoreAccount', { accountId: id }));
  },
  'a batch that makes people active': async (world) => {
    const { id } = await world.aPerson(suspended);
    return async () => {
      const status = { status: 'ACTIVE', effectiveDate: TODAY };
      const batch = await runToEnd(world.ask, { ids: [id] }, { status });
      return batch.reasons[0]?.code ?? 'Done';
    };
  },
};

const activate = ({ ask }: World, participantId: string): Promise<Result> =>
  run(ask, 'changeProgramStatus', { participantId, version: 1, status: 'ACTIVE', effectiveDate: TODAY });
const reactivate = ({ ask }: World, accountId: string): Promise<Result> =>
  run(ask, 'changeAccountStatus', { accountId, version: 1, status: 'ACTIVE' });

async function add(world: World, how: 'inviteUsers' | 'createManagedAccounts', more: object = {}): Promise<string> {
  const named = how === 'inviteUsers' ? {} : ANA;
  const person = { email: anAddress(), userType: 'APPRENTICE', occupationIds: [world.occupation], ...named, ...more };
  return outcomeOf(await run(world.ask, how, { organizationId: world.employer, people: [person] }));
}

async function anInvitation(world: World): Promise<string> {
  const email = anAddress();
  const people = [{ email, userType: 'APPRENTICE', occupationIds: [world.occupation] }];
  await run(world.ask, 'inviteUsers', { organizationId: world.employer, people });
  return tokenFor(server, world, email);
}

describe('[US-SEAT-02] with every seat in use', () => {
  test.each(Object.keys(WAYS))('%s is refused, and let in when a seat is free', async (way) => {
    const world = await aWorld(server, { seatLimit: 1 });
    const attempt = await WAYS[way]!(world);
    const { id } = await world.aPerson();
    const refused = await attempt();
    const used = await usedIn(world);
    await world.rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`, [id]);

    expect([refused, used]).toEqual(['no_free_seat', 1]);
    expect(await attempt()).not.toBe('no_free_seat');
  });

  test('says what to do', async () => {
    const world = await aWorld(server, { seatLimit: 0 });
    const { problems } = await run(world.ask, 'createParticipant', aNewcomer(world));

    expect(problems[0].message).toMatch(/free a seat/i);
  });
});

describe('[US-SEAT-03] with every seat in use', () => {
  test.each(['inviteUsers', 'createManagedAccounts'] as const)('%s still takes staff', async (how) => {
    const world = await aWorld(server, { seatLimit: 0 });

    expect(await add(world, how, { userType: 'SUPERVISOR', occupationIds: [] })).toMatch(
      /PeopleInvited|AccountsCreated/,
    );
  });

  test('staff are reactivated', async () => {
    const world = await aWorld(server, { seatLimit: 0 });
    const { id } = await world.seed.aStaffMember('mentor', world.employer, { account_status: 'deactivated' });

    expect(codeOf(await reactivate(world, id))).toBe('AccountSaved');
  });

  test('an applicant comes in and is reactivated, and takes no seat', async () => {
    const world = await aWorld(server, { seatLimit: 0, hasRecruitment: true });
    const id = await world.seed.insert('accounts', {
      user_type: 'applicant',
      given_name: 'Ava',
      family_name: 'Applicant',
      sort_name: 'applicant ava',
      name_key: 'applicant ava',
    });

    expect(await world.rows('SELECT account_status FROM accounts WHERE id = $1', [id])).toEqual([
      { account_status: 'active' },
    ]);
    expect(await usedIn(world)).toBe(0);
  });
});

describe('[US-SEAT-05] 200 activations at once for the last 10 seats', () => {
  test('succeed exactly 10 times; each other one is refused because no seat is free', async () => {
    const world = await aWorld(server, { seatLimit: 15 });
    for (let count = 0; count < 5; count += 1) await world.aPerson();
    const people = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        world.aPerson(index % 2 === 0 ? suspended : { account: { account_status: 'deactivated' } }),
      ),
    );

    const results = await atOnce(200, async (index) =>
      codeOf(await (index % 2 === 0 ? activate : reactivate)(world, people[index]!.id)),
    );

    const { no_free_seat: refused, ParticipantSaved: inProgram = 0, AccountSaved: accounts = 0 } = tally(results);
    expect({ refused, let_in: inProgram + accounts }).toEqual({ refused: 190, let_in: 10 });
    expect(await usedIn(world)).toBe(15);
  });

  test('of every kind at once never take more seats than there are', async () => {
    const world = await aWorld(server, { seatLimit: 10 });
    const attempts = await Promise.all(
      ['a new participant', 'an invited participant who accepts', 'a deleted participant who is brought back'].flatMap(
        (way) => Array.from({ length: 12 }, () => WAYS[way]!(world)),
      ),
    );

    const results = await atOnce(attempts.length, (index) => attempts[index]!());

    expect(tally(results)).toMatchObject({ no_free_seat: 26 });
    expect(await usedIn(world)).toBe(10);
  });
});
