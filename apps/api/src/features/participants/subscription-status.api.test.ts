import { subscriptionStatusOf, type SubscriptionFacts } from '@guildhall/domain';
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

const LIST = `query ($filter: ParticipantFilter) { participants(filter: $filter, first: 200) { totalCount nodes { id } } }`;

/** Ids of those who match, sorted; the total count has to agree. */
async function matching(ask: Caller, filter: object): Promise<string[]> {
  const { participants } = await query(ask, LIST, { filter });
  const ids = participants.nodes.map(({ id }: { id: string }) => id).sort();
  expect(participants.totalCount).toBe(ids.length);
  return ids;
}
const ids = (...people: Account[]): string[] => people.map(({ id }) => id).sort();
describe('[UK-GRID-10] the subscription status', () => {
  const PAST = '2020-01-01';
  const FUTURE = '2199-01-01';
  const today = new Date().toISOString().slice(0, 10);
  const FACTS: readonly (readonly [Record<string, unknown>, boolean])[] = [
    [{}, false],
    [{ invited_at: PAST }, false],
    [{}, true],
    [{ invited_at: PAST, subscription_ends_on: FUTURE }, true],
    [{ subscription_ends_on: today }, true],
    [{ subscription_ends_on: PAST }, true],
    [{ subscription_ends_on: PAST, invited_at: PAST }, false],
    [{ subscription_cancelled_at: PAST }, true],
    [{ subscription_cancelled_at: PAST, subscription_ends_on: PAST }, false],
    [{ account_status: 'archived', subscription_cancelled_at: PAST }, false],
    [{ account_status: 'deactivated' }, true],
    [{ account_status: 'deactivated', subscription_ends_on: PAST }, false],
  ];

  test('of every account is what the domain says of it', async () => {
    const world = await aWorld(server);
    const people = await Promise.all(FACTS.map(([account, canSignIn]) => world.aPerson({ account, canSignIn })));

    const { participants } = await query(
      world.ask,
      '{ participants(filter: { accountStatuses: [ACTIVE, DEACTIVATED, ARCHIVED] }) { nodes { id subscriptionStatus } } }',
    );

    const expected = FACTS.map(([values, canSignIn], index) => {
      const facts: SubscriptionFacts = {
        accountStatus: (values['account_status'] as SubscriptionFacts['accountStatus'] | undefined) ?? 'active',
        loginId: canSignIn ? 'login' : null,
        isInvited: 'invited_at' in values,
        subscriptionEndsOn: (values['subscription_ends_on'] as string | undefined) ?? null,
        isSubscriptionCancelled: 'subscription_cancelled_at' in values,
      };
      return [people[index]!.id, subscriptionStatusOf(facts, today).toUpperCase()];
    });
    const actual = participants.nodes.map(({ id, subscriptionStatus }: { id: string; subscriptionStatus: string }) => [
      id,
      subscriptionStatus,
    ]);
    expect(new Map(actual)).toEqual(new Map(expected as [string, string][]));
  });

  test('filters: full users, invited ones and prospects by default of the page, expired and cancelled ones on demand', async () => {
    const world = await aWorld(server);
    const people = await Promise.all(
      [{}, { invited_at: PAST }, { subscription_ends_on: PAST }, { subscription_cancelled_at: PAST }].map((account) =>
        world.aPerson({ account }),
      ),
    );
    const fullUser = await world.aPerson({ canSignIn: true });
    const [prospect, invited, expired, cancelled] = people;

    const usual = await matching(world.ask, { subscriptionStatuses: ['FULL_USER', 'INVITED', 'PROSPECT'] });
    const over = await matching(world.ask, { subscriptionStatuses: ['EXPIRED', 'CANCELLED'] });

    expect(usual).toEqual(ids(prospect!, invited!, fullUser));
    expect(over).toEqual(ids(expired!, cancelled!));
  });
});
