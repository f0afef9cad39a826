import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetched, prepared } from '../../../test/exports.ts';
import { query, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const LIST = `query ($first: Int = 50, $after: String) { exportedFiles(first: $first, after: $after) { totalCount
  nodes { id takenBy takenAt lastTakenAt fetchCount kind personCount columns filters hasDemographics nationalIds reason }
  pageInfo { hasNextPage endCursor } } }`;
const listed = async (ask: Caller, variables: Record<string, unknown> = {}): Promise<Result> =>
  (await query(ask, LIST, variables)).exportedFiles;

/** Somebody who takes files out. */
async function aHouse() {
  const world = await aWorld(server);
  const person = await world.aPerson({ account: { family_name: 'Zyx' } });
  const cookie = await server.signIn(world.viewer);
  const takeAs = async (ask: Caller, as: string, values: object = {}, times = 1): Promise<void> => {
    const { id } = await prepared(ask, values);
    for (let time = 0; time < times; time += 1)
      expect(await fetched(server, `exports/${id}.csv`, as)).toMatchObject({ statusCode: 200 });
  };
  return {
    ...world,
    person,
    takeAs,
    take: (values?: object, times?: number) => takeAs(world.ask, cookie, values, times),
  };
}

describe('[US-LST-11] files that left the house', () => {
  test('are listed with who, what, why and how often, the newest first; one that nobody fetched is none', async () => {
    const { ask, take, person } = await aHouse();
    const matching = { filter: { text: 'zyx', programStatuses: ['ACTIVE'] } };
    await take({ participants: { matching }, columns: ['email', 'given_name'] });
    await take(
      { participants: { ids: [person.id] }, withDemographics: true, nationalIds: 'MASKED', reason: 'Audit' },
      3,
    );
    await take({ participants: null, users: { filter: {} } });
    await take({}, 0);

    const { totalCount, nodes } = await listed(ask);

    const plain = { takenBy: 'Vera Viewer', hasDemographics: false, nationalIds: 'NONE', reason: null, fetchCount: 1 };
    expect(totalCount).toBe(3);
    expect(nodes).toMatchObject([
      { ...plain, kind: 'USERS', columns: null, filters: [] },
      {
        ...plain,
        kind: 'PARTICIPANTS',
        personCount: 1,
        columns: null,
        filters: null,
        fetchCount: 3,
        hasDemographics: true,
        nationalIds: 'MASKED',
        reason: 'Audit',
      },
      {
        ...plain,
        kind: 'PARTICIPANTS',
        columns: ['email', 'given_name'],
        personCount: 1,
        filters: expect.arrayContaining(['text', 'programStatuses']),
      },
    ]);
    expect(nodes[2].filters).toHaveLength(2);
    expect(nodes[1].lastTakenAt > nodes[1].takenAt).toBe(true);
    expect(JSON.stringify(nodes)).not.toContain('zyx');
  });

  test('are read page by page, none twice', async () => {
    const { ask, take } = await aHouse();
    for (let count = 0; count < 5; count += 1) await take({}, 2);

    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Result = await listed(ask, { first: 2, after });
      found.push(...page.nodes.map(({ id }: Result) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
    expect(found).toEqual(found.toSorted().toReversed());
  });

  test('of others are seen by whoever runs the tenant alone', async () => {
    const house = await aHouse();
    const sponsor = await house.seed.aStaffMember('sponsor', house.sponsor);
    const ask = await server.as(sponsor);
    await house.take();
    await house.takeAs(ask, await server.signIn(sponsor));

    expect((await listed(house.ask)).totalCount).toBe(2);
    expect((await listed(ask)).totalCount).toBe(1);
  });
});
