import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { aServer, type Answer, type TestServer } from '../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../test/world.ts';

let server: TestServer;
let world: World;
let cookie: string;
beforeAll(async () => {
  server = await aServer();
  world = await aWorld(server);
  cookie = await server.signIn(world.viewer);
});
afterAll(() => server.close());

type Sent = InjectOptions;

/** Sends a request to /graphql as the viewer. */
async function post(
  request: Sent,
): Promise<{ status: number; body: string; code: string | undefined; headers: Record<string, unknown> }> {
  const headers = { 'content-type': 'application/json', cookie, ...request.headers };
  const response = await server.server.http.inject({ method: 'POST', url: '/graphql', ...request, headers });
  const parsed = JSON.parse(response.body) as Answer;
  return {
    status: response.statusCode,
    body: response.body,
    code: parsed.errors?.[0]?.extensions.code,
    headers: response.headers,
  };
}

const QUERY = '{ viewer { id } }';

describe('a request', () => {
  test('with several operations in a batch is refused', async () => {
    const answer = await post({ payload: [{ query: QUERY }, { query: QUERY }] });

    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('by GET is refused', async () => {
    const answer = await post({ method: 'GET', url: `/graphql?query=${encodeURIComponent(QUERY)}` });

    expect(answer).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED', headers: { allow: 'POST' } });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'that a form of another site could send as "%s" is refused',
    async (type) => {
      const answer = await post({ headers: { 'content-type': type }, payload: JSON.stringify({ query: QUERY }) });

      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body).not.toContain(world.viewer.id);
    },
  );

  test.each([
    ['that is no JSON', '{"query": "{ viewer { id } }"'],
    ['that is a number', '17'],
    ['that is empty', ''],
    ['without a query', '{"variables":{}}'],
    ['with a query that is no text', '{"query":{"a":1}}'],
    ['with variables that are no object', '{"query":"{ viewer { id } }","variables":"secret-value"}'],
    ['with a prototype in it', '{"query":"{ viewer { id } }","__proto__":{"isAdmin":true}}'],
  ])('%s is refused', async (_rule, payload) => {
    const answer = await post({ payload });

    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain('secret-value');
  });

  test('is answered without leave to keep the answer', async () => {
    const answer = await post({ payload: { query: QUERY } });

    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

/** Each with the word "topsecret" where a person or a program put it. */
const SAID: readonly (readonly [string, string, Record<string, unknown>?])[] = [
  ['text in place of a number', 'query ($n: Int) { participants(first: $n) { totalCount } }', { n: 'topsecret' }],
  [
    'an unknown word of a list',
    'query ($f: ParticipantFilter) { participants(filter: $f) { totalCount } }',
    { f: { userTypes: ['topsecret'] } },
  ],
  [
    'a word that closes its own quotes',
    'query ($f: ParticipantFilter) { participants(filter: $f) { totalCount } }',
    { f: { userTypes: ['x" does not exist in topsecret'] } },
  ],
  [
    'a date that does not exist',
    'query ($f: ParticipantFilter) { participants(filter: $f) { totalCount } }',
    { f: { startDateFrom: 'topsecret' } },
  ],
  [
    'a missing field beside others',
    'mutation ($i: CreateParticipantInput!) { createParticipant(input: $i) { __typename } }',
    { i: { givenName: 'topsecret' } },
  ],
  [
    "values that look like the library's words",
    'mutation ($i: CreateParticipantInput!) { createParticipant(input: $i) { __typename } }',
    { i: { givenName: 'a at ', familyName: 'b at "input"; topsecret', phone: '; ' } },
  ],
  ['a list in place of a text', 'query ($id: ID!) { participant(id: $id) { id } }', { id: ['topsecret'] }],
  ['an object in place of a text', 'query ($id: ID!) { participant(id: $id) { id } }', { id: { a: 'topsecret' } }],
  ['a text in the operation in place of a number', '{ participants(first: "topsecret") { totalCount } }'],
  ['a word in the operation that no list has', '{ participants(filter: { userTypes: [topsecret] }) { totalCount } }'],
  [
    'a date in the operation that does not exist',
    '{ participants(filter: { startDateFrom: "topsecret" }) { totalCount } }',
  ],
  [
    'null in place of a number',
    'query ($n: Int) { participants(first: $n, filter: { text: "topsecret" }) { totalCount } }',
    { n: null },
  ],
  [
    'null inside an input',
    'mutation ($g: String = "") { createParticipant(input: { givenName: $g, familyName: "topsecret", userType: LEARNER, employerId: "", occupationId: "" }) { __typename } }',
    { g: null },
  ],
  ['an operation that can not be read', '{ participants(filter: { text: "topsecret" ) }'],
  ['an operation that ends in a text', '{ participants(filter: { text: "topsecret'],
  ['a cursor of nobody', '{ participants(after: "topsecret") { nodes { id } } }'],
];

const MISTAKES = SAID.map(([name, text, variables = {}]) => [name, text, variables] as const);

describe('the answer to', () => {
  test.each(MISTAKES)('%s is a refusal of the request', async (_rule, query, variables) => {
    const answer = await world.ask(query, variables);

    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(
      answer.errors?.[0]?.extensions.code,
    );
  });

  test.each(MISTAKES)('%s does not repeat what was typed', async (_rule, query, variables) => {
    const before = server.logged().length;

    const answer = await world.ask(query, variables);

    expect(answer.errors).toBeDefined();
    expect(answer.body + server.logged().slice(before)).not.toContain('topsecret');
  });

  test('an operation that the document does not have does not repeat its name', async () => {
    const answer = await post({
      payload: { query: 'query A { viewer { id } } query B { viewer { id } }', operationName: 'topsecret' },
    });

    expect(answer).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
    expect(answer.body).not.toContain('topsecret');
  });
});

describe('what goes wrong inside', () => {
  const TABLE = 'custom_fields';
  const ASK = '{ customFields { id } }';

  async function whileBroken<T>(work: () => Promise<T>): Promise<T> {
    const { Client } = (await import('pg')).default;
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query(`ALTER TABLE ${TABLE} RENAME TO ${TABLE}_gone`);
    try {
      return await work();
    } finally {
      await owner.query(`ALTER TABLE ${TABLE}_gone RENAME TO ${TABLE}`);
      await owner.end();
    }
  }

  test('is told as INTERNAL with a number and nothing else', async () => {
    const answer = await whileBroken(() => world.ask(ASK));

    const { correlationId } = answer.errors![0]!.extensions as unknown as { correlationId: string };
    expect(answer.errors).toEqual([
      {
        message: `Something went wrong on our side. Report it with the number ${correlationId}.`,
        path: ['customFields'],
        extensions: { code: 'INTERNAL', correlationId },
      },
    ]);
  });

  test('shows no stack, SQL, table or file', async () => {
    const answer = await whileBroken(() => world.ask(ASK));

    expect(answer.body).not.toMatch(
      /SELECT|FROM|\brelation\b|custom_fields|at .*:\d+|\.ts|\.js|node_modules|QueryFailed|pg_/,
    );
  });

  test('is in the log under its number, with the stack and without the values of the statement', async () => {
    const person = aNewcomer(world, { givenName: 'Unlogged' });
    const break_ = () =>
      world.ask(`query ($f: ParticipantFilter) { participants(filter: $f) { nodes { customValues { value } } } }`, {
        f: { text: 'Unlogged' },
      });
    await world.ask('mutation ($i: CreateParticipantInput!) { createParticipant(input: $i) { __typename } }', {
      i: person,
    });

    const answer = await whileBroken(break_);

    const { correlationId } = answer.errors![0]!.extensions as unknown as { correlationId: string };
    const line = server
      .logged()
      .split('\n')
      .find((entry) => entry.includes(correlationId));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: 50,
      correlationId,
      err: { name: 'QueryFailedError', code: '42P01' },
    });
    expect(line).not.toContain('Unlogged');
  });

  test('leaves nothing of the transaction behind for the next request', async () => {
    await whileBroken(() => world.ask(ASK));

    const answer = await world.ask(ASK);

    expect(answer.data).toEqual({ customFields: [] });
  });
});

test('an operation without a sign-in is answered with UNAUTHENTICATED', async () => {
  const answer = await server.nobody(QUERY);

  expect(answer.errors).toEqual([
    expect.objectContaining({ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }),
  ]);
});
