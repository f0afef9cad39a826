import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run, type Result } from '../../../test/operations.ts';
import { PASSWORD } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const TODAY = inDays(0);
const codeOf = async (ask: Caller): Promise<string | undefined> =>
  (await ask('{ viewer { id } }')).errors?.[0]?.extensions.code;

async function tryToSignIn({ email }: { email: string }): Promise<string> {
  const response = await server.server.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
    payload: JSON.stringify({ email, password: PASSWORD }),
  });
  return `${response.statusCode} ${response.body}`;
}

const withSubscription = ({ aPerson }: World, endsOn: string | null) =>
  aPerson({ canSignIn: true, account: { subscription_starts_on: '2020-01-01', subscription_ends_on: endsOn } });

describe('[UK-SUBS-01, UK-LIFE-18] a subscription', () => {
  test('starts when the account is created and ends after the months that the tenant gives', async () => {
    const world = await aWorld(server);
    await world.seed.insert('tenant_settings', { subscription_months: 12 });

    const { id } = await run(world.ask, 'createParticipant', aNewcomer(world));

    const { account } = await query(
      world.ask,
      'query ($id: ID!) { account(id: $id) { subscriptionStartsOn subscriptionEndsOn subscriptionStatus } }',
      { id },
    );
    const nextYear = `${Number(TODAY.slice(0, 4)) + 1}`;
    expect(account).toMatchObject({ subscriptionStartsOn: TODAY, subscriptionStatus: 'PROSPECT' });
    expect(account.subscriptionEndsOn.slice(0, 7)).toBe(`${nextYear}${TODAY.slice(4, 7)}`);
  });

  test('has no end where the tenant gives none', async () => {
    const world = await aWorld(server);
    const { id } = await run(world.ask, 'createParticipant', aNewcomer(world));

    const { account } = await query(world.ask, 'query ($id: ID!) { account(id: $id) { subscriptionEndsOn } }', { id });
    expect(account.subscriptionEndsOn).toBeNull();
  });
});

describe('[UK-LIFE-04] who has expired', () => {
  test('on the last day is still in', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, TODAY);

    expect(await codeOf(await server.as(person))).toBeUndefined();
  });

  test('the day after can not sign in, and is told why when the password was right', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, inDays(-1));

    expect(await tryToSignIn(person)).toBe('403 {"code":"SUBSCRIPTION_EXPIRED"}');
  });

  test('is out on the next request when the day comes', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, TODAY);
    const device = await server.as(person);
    await world.seed.change('accounts', person.id, { subscription_ends_on: inDays(-1) });

    expect(await codeOf(device)).toBe('UNAUTHENTICATED');
  });
});

describe('[UK-SUBS-04] the dates of a subscription', () => {
  const change = (ask: Caller, { id }: { id: string }, input: object, version = 1): Promise<Result> =>
    run(ask, 'changeSubscriptionDates', { accountId: id, version, ...input });

  test('are changed with a reason, which the record keeps', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, TODAY);

    const { account } = await change(world.ask, person, {
      startsOn: '2025-01-01',
      endsOn: '2030-12-31',
      reason: 'Break in learning',
    });

    expect(account).toMatchObject({ subscriptionStartsOn: '2025-01-01', subscriptionEndsOn: '2030-12-31' });
    expect(account.changes).toEqual([
      {
        kind: 'DATES_CHANGED',
        reason: 'Break in learning',
        startsOn: '2025-01-01',
        endsOn: '2030-12-31',
        changedBy: 'Vera Viewer',
      },
    ]);
  });

  test('bring an expired person back, and a date that is over puts them out', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, inDays(-3));
    await change(world.ask, person, { endsOn: inDays(1), reason: 'Longer' });
    const device = await server.as(person);
    const between = await codeOf(device);
    await change(world.ask, person, { endsOn: inDays(-1), reason: 'Shorter' }, 2);

    expect([between, await codeOf(device)]).toEqual([undefined, 'UNAUTHENTICATED']);
  });

  test('without a reason, or turned round, are refused', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, TODAY);

    expect(problemsOf(await change(world.ask, person, { endsOn: TODAY, reason: ' ' }))).toEqual(['reason: required']);
    expect(problemsOf(await change(world.ask, person, { startsOn: TODAY, endsOn: inDays(-1), reason: 'x' }))).toEqual([
      'endsOn: end_before_start',
    ]);
  });
});

describe('[UK-SUBS-02, UK-LIFE-05] cancelling', () => {
  test('withdraws access at once and keeps everything else; reinstating gives it back where it was left', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, inDays(90));
    const device = await server.as(person);

    const cancelled = await run(world.ask, 'cancelSubscription', {
      accountId: person.id,
      version: 1,
      reason: 'Left the course',
    });
    const refusal = await tryToSignIn(person);
    const reinstated = await run(world.ask, 'reinstateSubscription', {
      accountId: person.id,
      version: 2,
      reason: 'Came back',
    });

    expect(await codeOf(device)).toBe('UNAUTHENTICATED');
    expect(refusal).toBe('403 {"code":"SUBSCRIPTION_CANCELLED"}');
    expect(cancelled.account).toMatchObject({ subscriptionStatus: 'CANCELLED', accountStatus: 'ACTIVE' });
    expect(reinstated.account).toMatchObject({ subscriptionStatus: 'FULL_USER', subscriptionEndsOn: inDays(90) });
    expect(reinstated.account.changes.map(({ kind, reason }: Result) => [kind, reason])).toEqual([
      ['REINSTATED', 'Came back'],
      ['CANCELLED', 'Left the course'],
    ]);
    await expect(server.as(person)).resolves.toBeDefined();
  });

  test('[UK-LIFE-25] only legal moves: nobody is cancelled twice, nor reinstated without', async () => {
    const world = await aWorld(server);
    const person = await withSubscription(world, null);
    const input = { accountId: person.id, reason: 'Because' };

    expect(problemsOf(await run(world.ask, 'reinstateSubscription', { ...input, version: 1 }))).toEqual([
      'subscription_not_cancelled',
    ]);
    await run(world.ask, 'cancelSubscription', { ...input, version: 1 });
    expect(problemsOf(await run(world.ask, 'cancelSubscription', { ...input, version: 2 }))).toEqual([
      'subscription_cancelled',
    ]);
  });
});

describe('[UK-LIFE-22] extending for many', () => {
  test('previews, then extends whom it can, and says for everybody else why not', async () => {
    const world = await aWorld(server);
    const other = await aWorld(server);
    const running = await withSubscription(world, '2030-01-31');
    const over = await withSubscription(world, inDays(-10));
    const endless = await withSubscription(world, null);
    const foreign = await withSubscription(other, TODAY);
    const accountIds = [running, over, endless, foreign, world.viewer].map(({ id }) => id);
    const extension = { accountIds, months: 1 };

    const preview = await query(
      world.ask,
      'query ($input: SubscriptionExtensionInput!) { subscriptionExtension(input: $input) { accountId endedOn endsOn refusal { code } account { id } } }',
      { input: extension },
    );
    const result = await run(world.ask, 'extendSubscriptions', { extension, reason: 'More to learn' });

    const outcomes = result.extensions.map(({ endsOn, refusal }: Result) => refusal?.code ?? endsOn);
    const later = new Date(`${TODAY.slice(0, 7)}-01`);
    later.setUTCMonth(later.getUTCMonth() + 1);
    expect(outcomes).toEqual([
      '2030-02-28',
      expect.stringContaining(later.toISOString().slice(0, 7)),
      'subscription_without_end',
      'not_found',
      'own_account',
    ]);
    expect(preview.subscriptionExtension.map(({ endsOn, refusal }: Result) => refusal?.code ?? endsOn)).toEqual(
      outcomes,
    );
    expect(await codeOf(await server.as(over))).toBeUndefined();
  });

  test('refuses an extension that is none', async () => {
    const { ask } = await aWorld(server);
    const extend = (extension: object, reason = 'x') =>
      run(ask, 'extendSubscriptions', { extension: { accountIds: [], ...extension }, reason });

    expect(problemsOf(await extend({}))).toEqual(['months: required']);
    expect(problemsOf(await extend({ months: 0 }, ' '))).toEqual([
      'months: extension_out_of_range',
      'reason: required',
    ]);
    expect(
      problemsOf(await extend({ accountIds: Array.from({ length: 501 }, () => crypto.randomUUID()), months: 1 })),
    ).toEqual(['accountIds: too_long']);
  });
});
