import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type pg from 'pg';
import { ROLES, type Cast } from '../../test/access/cast.ts';
import { aCast } from '../../test/access/make-cast.ts';
import { databaseState, idsOfTenant, type DatabaseState } from '../../test/access/database-state.ts';
import { aServer, type Answer, type TestServer } from '../../test/test-server.ts';

jest.setTimeout(60_000);

let server: TestServer;
let state: DatabaseState;
let casts: readonly Cast[];

beforeAll(async () => {
  server = await aServer({ poolSize: 3 });
  state = await databaseState(server.database);
  casts = [await aCast(server), await aCast(server), await aCast(server)];
});
afterAll(async () => {
  await state.close();
  await server.close();
});

const pool = () => (server.server.source.driver as unknown as { master: pg.Pool }).master;

test('200 requests at once of three tenants, some of which fail halfway, give nobody anything of another tenant on a pool of three', async () => {
  const seats = await Promise.all(
    casts.flatMap((cast) =>
      ROLES.map(async (role) => ({ cast, cookie: await server.signIn(cast.accounts[role]), role })),
    ),
  );
  const ids = new Map<Cast, string[]>();
  for (const cast of casts) ids.set(cast, await idsOfTenant(state, cast.seed.tenantId));
  const update = `mutation ($id: ID!, $version: Int!) { updateParticipant(input: { id: $id, version: $version, city: "Leeds" }) { __typename } }`;
  const operations: readonly ((cast: Cast) => readonly [string, Record<string, unknown>])[] = [
    () => [
      '{ viewer { id tenant { id name } organization { id } } participants { totalCount nodes { id enrollment { employer { id } } } } }',
      {},
    ],
    ({ people }) => [
      'query ($id: ID!) { participant(id: $id) { id history { nodes { recordId } } } }',
      { id: people.assigned.id },
    ],
    ({ people }) => [update, { id: people.assigned.id, version: 999 }],
    ({ people }) => [update, { id: people.colleague.id, version: 1 }],
    () => ['query ($id: ID!) { node(id: $id) { id } organizations { nodes { id } } }', { id: crypto.randomUUID() }],
    // Fails within its transaction: the address is taken.
    ({ people, accounts }) => [
      'mutation ($id: ID!, $email: String!) { updateParticipant(input: { id: $id, version: 1, email: $email }) { __typename } }',
      { id: people.sister.id, email: accounts.regulator.email },
    ],
  ];
  const foreign: string[] = [];
  const outcomes = new Set<string>();
  let asked = 0;
  const inspect = (cast: Cast, answer: Answer) => {
    asked += 1;
    outcomes.add(answer.errors?.[0]?.extensions.code ?? answer.data.updateParticipant?.__typename ?? 'data');
    for (const other of casts.filter((one) => one !== cast))
      foreign.push(...ids.get(other)!.filter((id) => answer.body.includes(id)));
  };

  for (let round = 0; round < 5; round += 1) {
    await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const { cast, cookie } = seats[index % seats.length]!;
        const operation = operations[(index + Math.floor(index / seats.length) + round) % operations.length]!;
        const [document, variables] = operation(cast);
        inspect(cast, await server.send(cookie, document, variables));
      }),
    );
  }

  expect(asked).toBe(1000);
  expect(foreign).toEqual([]);
  expect([...outcomes].toSorted()).toEqual([
    'FORBIDDEN',
    'InvalidInput',
    'NotFound',
    'ParticipantSaved',
    'VersionConflict',
    'data',
  ]);
});

test('no connection keeps the scope of a request', async () => {
  expect(pool().totalCount).toBeGreaterThan(0);
  expect(pool().totalCount).toBeLessThanOrEqual(3);
  expect([pool().idleCount, pool().waitingCount]).toEqual([pool().totalCount, 0]);
  const clients = await Promise.all(Array.from({ length: pool().totalCount }, () => pool().connect()));
  const kept = await Promise.all(
    clients.map(async (client) => {
      const { rows } = await client.query(
        `SELECT coalesce(current_setting('app.tenant_id', true), '') AS tenant, coalesce(current_setting('app.actor_id', true), '') AS actor,
           (SELECT count(*)::int FROM accounts) AS accounts`,
      );
      client.release();
      return rows[0] as object;
    }),
  );

  expect(kept).toEqual(clients.map(() => ({ tenant: '', actor: '', accounts: 0 })));
});
