// What inviting and converting many costs: as many statements as for one.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

/** Without COMMIT: that of an earlier read may come along. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  await server.server.auth.background.settled();
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls
      .map(([first]: unknown[]) => (typeof first === 'string' ? first : (first as { text: string }).text))
      .filter((text) => text !== 'COMMIT').length;
  } finally {
    spy.mockRestore();
  }
}

const invitees = (world: World, count: number) =>
  Array.from({ length: count }, () => ({
    email: `${randomUUID()}@example.org`,
    userType: 'MENTOR',
    occupationIds: [world.occupation],
  }));
const invite = (world: World, count: number) =>
  run(world.ask, 'inviteUsers', { organizationId: world.employer, people: invitees(world, count) });
const LIST = `{ invitations(first: 100) { totalCount countsByState { state count } nodes { id email state organization { id name }
  occupations { id title } invitedBy { id displayName } participant { id } viewerCanChange } } }`;

test.each<[string, (world: World, count: number) => Promise<() => Promise<unknown>>]>([
  [
    'listing',
    async (world, count) => {
      await invite(world, count);
      return () => query(world.ask, LIST);
    },
  ],
  ['inviting', async (world, count) => () => invite(world, count)],
  [
    'converting',
    async (world, count) => {
      const accountIds: string[] = [];
      for (let index = 0; index < count; index += 1) accountIds.push((await world.aPerson()).id);
      return () => run(world.ask, 'convertAccounts', { accountIds });
    },
  ],
  [
    'creating managed accounts for',
    async (world, count) => () =>
      run(world.ask, 'createManagedAccounts', {
        organizationId: world.employer,
        people: invitees(world, count).map((person, index) => ({ ...person, givenName: 'A', familyName: `B${index}` })),
      }),
  ],
])('[R-10] %s fifty takes as many statements as for one', async (_, prepare) => {
  const [one, fifty] = [await aWorld(server), await aWorld(server)];
  const [ofOne, ofFifty] = [await prepare(one, 1), await prepare(fifty, 50)];

  expect(await statementsOf(ofFifty)).toBe(await statementsOf(ofOne));
});
