import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_STATUSES, VOCABULARIES, keepsLogin } from '@guildhall/domain';
import { problemsOf, query, run, send } from '../../../test/operations.ts';
import { PASSWORD } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const TODAY = new Date().toISOString().slice(0, 10);
const ENDS = ['SUSPENDED', 'COMPLETED', 'CANCELLED'] as const;
const SELF = `{ viewer { isReadOnly viewerCanConfirmDetails
  participant { accountStatus phone enrollment { programStatus statusDate expectedReturnDate } } } }`;
const signature = { typedName: 'June Park' };
const codesOf = ({ errors }: Awaited<ReturnType<Caller>>) => errors?.map(({ extensions }) => extensions.code);

async function aLearner(options: { vocabulary?: 'us' | 'uk'; seatLimit?: number } = {}) {
  const world = await aWorld(server, { vocabulary: 'uk', ...options });
  const person = await world.aPerson({ type: 'learner', canSignIn: true });
  let version = 1;
  const change = async (status: string, more: object = {}) => {
    const reason = status === 'CANCELLED' ? { reason: 'RELOCATED' } : {};
    const input = { participantId: person.id, version, status, effectiveDate: TODAY, ...reason, ...more };
    const result = await run(world.ask, 'changeProgramStatus', input);
    if (result.__typename === 'ParticipantSaved') version += 1;
    return result;
  };
  const changeAccount = async (status: string) => {
    const result = await run(world.ask, 'changeAccountStatus', { accountId: person.id, version, status });
    if (result.__typename === 'AccountSaved') version += 1;
    return result;
  };
  return { ...world, person, change, changeAccount, signIn: () => server.as(person) };
}

describe('[UK-LIFE-20] after a break or the end', () => {
  test.each(ENDS)('a learner who is %s signs in and reads the own record, with why and since when', async (status) => {
    const { change, signIn } = await aLearner();
    const before = await signIn();

    await change(status, status === 'SUSPENDED' ? { expectedReturnDate: '2199-01-01' } : {});

    expect(codesOf(await before(SELF))).toEqual(['UNAUTHENTICATED']);
    const { viewer } = await query(await signIn(), SELF);
    expect(viewer).toEqual({
      isReadOnly: true,
      viewerCanConfirmDetails: false,
      participant: {
        accountStatus: 'DEACTIVATED',
        phone: null,
        enrollment: {
          programStatus: status,
          statusDate: TODAY,
          expectedReturnDate: status === 'SUSPENDED' ? '2199-01-01' : null,
        },
      },
    });
  });

  test.each(ENDS)('the API refuses a learner who is %s every change of the own record', async (status) => {
    const { change, signIn, person, rows } = await aLearner();
    await change(status);
    const learner = await signIn();

    const confirmed = await send(learner, 'confirmDetails', { phone: '07700 900123', signature });
    const looked = await learner('{ addressesOfPostcode(postalCode: "LS1 4AP") { city } }');

    expect(codesOf(confirmed)).toEqual(['FORBIDDEN']);
    expect(codesOf(looked)).toEqual(['FORBIDDEN']);
    expect(await rows('SELECT phone, details_confirmed_at FROM accounts WHERE id = $1', [person.id])).toEqual([
      { phone: null, details_confirmed_at: null },
    ]);
  });

  test('the seat is free for somebody else, and a return needs one', async () => {
    const { change, aPerson, ask } = await aLearner({ seatLimit: 1 });
    await change('SUSPENDED');
    const used = (await query(ask, '{ seats { used } }')).seats.used as number;
    await aPerson();

    expect(used).toBe(0);
    expect(problemsOf(await change('ACTIVE'))).toEqual(['no_free_seat']);
  });

  test('a return to the program lets the same session change things again', async () => {
    const { change, signIn } = await aLearner();
    await change('SUSPENDED');
    const learner = await signIn();
    await change('ACTIVE');

    const result = await run(learner, 'confirmDetails', { phone: '07700 900123', signature });

    expect(result.__typename).toBe('ParticipantSaved');
    expect((await query(learner, SELF)).viewer).toMatchObject({ isReadOnly: false, viewerCanConfirmDetails: true });
  });

  test('the own login is still minded: password, devices', async () => {
    const { change, signIn } = await aLearner();
    await change('COMPLETED');
    const learner = await signIn();
    const { sessions } = (await learner('{ viewer { sessions { id isCurrent } } }')).data.viewer;

    const changed =
      await learner(`mutation { changePassword(input: { currentPassword: "${PASSWORD}", newPassword: "a longer walk through the park" }) {
      __typename } }`);
    const ended = await learner(`mutation { endSession(id: "${sessions[0].id}") { __typename } }`);

    expect(changed.data.changePassword.__typename).toBe('PasswordChanged');
    expect(ended.data.endSession.__typename).toBe('SessionEnded');
  });
});

describe('[UK-LIFE-20] the login is not kept', () => {
  test('of an account that staff deactivated, also when the program ends afterwards', async () => {
    const { change, changeAccount, signIn } = await aLearner();
    await changeAccount('DEACTIVATED');
    await change('CANCELLED');

    await expect(signIn()).rejects.toThrow('could not sign in');
  });

  test('of an account that was archived, also when it comes back from there', async () => {
    const { change, changeAccount, signIn } = await aLearner();
    await change('COMPLETED');
    await changeAccount('ARCHIVED');
    await expect(signIn()).rejects.toThrow('could not sign in');
    await changeAccount('DEACTIVATED');

    await expect(signIn()).rejects.toThrow('could not sign in');
  });

  test.each([
    ['a cancelled subscription', 'subscription_cancelled_at = now()'],
    ['a subscription that is over', `subscription_ends_on = current_date - 1`],
  ])('with %s: running sessions end too', async (_name, set) => {
    const { change, signIn, rows, person } = await aLearner();
    await change('COMPLETED');
    const learner = await signIn();
    await rows(`UPDATE accounts SET ${set} WHERE id = $1`, [person.id]);

    expect(codesOf(await learner(SELF))).toEqual(['UNAUTHENTICATED']);
    await expect(signIn()).rejects.toThrow('could not sign in');
  });

  test('in the American vocabulary, where a deactivated account gives no access', async () => {
    const { change, signIn } = await aLearner({ vocabulary: 'us' });
    await change('COMPLETED');

    await expect(signIn()).rejects.toThrow('could not sign in');
  });
});

/** How an account came to be deactivated, by what the API was asked for. */
const WAYS: Readonly<
  Record<string, (learner: Awaited<ReturnType<typeof aLearner>>, status: string) => Promise<unknown>>
> = {
  program: ({ change }, status) => change(status),
  staff: async ({ changeAccount, change }, status) => [await changeAccount('DEACTIVATED'), await change(status)],
};

test.each(
  VOCABULARIES.flatMap((vocabulary) =>
    PROGRAM_STATUSES.flatMap((status) => Object.keys(WAYS).map((way) => [vocabulary, status, way] as const)),
  ),
)('[UK-LIFE-20] the database keeps logins as the domain says: %s, %s, by %s', async (vocabulary, status, way) => {
  const learner = await aLearner({ vocabulary });
  const { rows, person, seed } = learner;
  if (status === 'active') await learner.changeAccount('DEACTIVATED');
  else await WAYS[way]!(learner, status.toUpperCase());

  const [row] = await rows<{ kept: boolean }>('SELECT keeps_login($1, $2) AS kept', [seed.tenantId, person.id]);

  const isShutByStaff = status === 'active' || way === 'staff';
  expect(row!.kept).toBe(keepsLogin({ vocabulary, programStatus: status, isShutByStaff }));
});
