import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { query } from '../../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../../test/test-server.ts';
import { aWorld } from '../../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const suggested = async (ask: Caller, text: string, first = 8): Promise<string[]> => {
  const { participantSuggestions } = await query(
    ask,
    'query ($text: String!, $first: Int!) { participantSuggestions(text: $text, first: $first) { displayName } }',
    { text, first },
  );
  return participantSuggestions.map(({ displayName }: { displayName: string }) => displayName);
};

async function aTenant(people: readonly (readonly [given: string, family: string, more?: object])[]) {
  const world = await aWorld(server);
  for (const [given_name, family_name, more] of people) {
    await world.aPerson({ account: { given_name, family_name, ...more } });
  }
  return world;
}

describe('[US-LST-09] while a name is typed', () => {
  const PEOPLE = [
    ['María', 'García'],
    ['Ana', 'García López'],
    ['Edgar', 'Abbott'],
    ['Garry', 'Young'],
    ['Zoe', 'Other', { email: 'gar@example.com' }],
  ] as const;

  test.each([
    ['gar', ['Ana García López', 'María García', 'Garry Young', 'Edgar Abbott', 'Zoe Other']],
    ['GARCÍA', ['Ana García López', 'María García']],
    ['maria g', ['María García']],
    ['garcia mar', ['María García']],
    ['lopez ana', ['Ana García López']],
    ['gar@', ['Zoe Other']],
    ['zzz', []],
    ['  ', []],
    ['100%', []],
    ['zz\0z\uD800', []],
  ])('"%s" suggests names that begin with it, then others that have it', async (text, names) => {
    const { ask } = await aTenant(PEOPLE);

    expect(await suggested(ask, text)).toEqual(names);
  });

  test('as many as wanted are suggested, and nobody twice', async () => {
    const { ask } = await aTenant([...PEOPLE, ['Gardner', 'Gardner']]);

    expect(await suggested(ask, 'gar', 2)).toEqual(['Ana García López', 'María García']);
    expect(new Set(await suggested(ask, 'gar')).size).toBe(6);
  });
});

test('[US-LST-09] a text that nearly everybody has is found without finding everybody', async () => {
  const { ask, seed, employer } = await aTenant([['Ada', 'Aaron', { email: 'ada@everywhere.example' }]]);
  await server.database.inTenant(seed.tenantId, (client) =>
    client.query(
      `INSERT INTO accounts (tenant_id, user_type, organization_id, given_name, family_name, email, email_key, sort_name, name_key)
       SELECT $1, 'supervisor', $2, 'S', 'T' || n, 's' || n || '@everywhere.example', 's' || n || '@everywhere.example', 't' || n, 's t' || n
       FROM generate_series(1, 3000) n`,
      [seed.tenantId, employer],
    ),
  );
  const owner = new pg.Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  await owner.query('ANALYZE accounts');
  await owner.end();

  expect(await suggested(ask, 'everywhere')).toEqual(['Ada Aaron']);
});

test.each([
  ['maria l', ['María José Lara', 'Mariana López', 'Mariana de León', 'Emilia Marialo']],
  ['lo mariana', ['Mariana López']],
  ['maria de l', ['Mariana de León']],
])('[US-LST-09] "%s" finds names that both begin so', async (text, names) => {
  const { ask } = await aTenant([
    ['Mariana', 'López', { email: 'p0@q.test' }],
    ['María José', 'Lara', { email: 'p1@q.test' }],
    ['Mariana', 'de León', { email: 'p2@q.test' }],
    ['Emilia', 'Marialo', { email: 'p3@q.test' }],
  ]);

  expect(await suggested(ask, text)).toEqual(names);
});
