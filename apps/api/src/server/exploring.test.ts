import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { aServer, type TestServer } from '../../test/test-server.ts';
import { aWorld, type World } from '../../test/world.ts';

const INTROSPECTION = getIntrospectionQuery();
const SUGGESTIVE = '{ participant(id: "x") { givenNam } }';

describe('where the schema may be explored', () => {
  let server: TestServer;
  let world: World;
  beforeAll(async () => {
    server = await aServer();
    world = await aWorld(server);
  });
  afterAll(() => server.close());

  test('introspection answers with descriptions', async () => {
    const answer = await world.ask(INTROSPECTION);

    const types = answer.data.__schema.types as { name: string; description: string }[];
    expect(types.find(({ name }) => name === 'Participant')?.description).toContain('A person in the program');
  });

  test('an unknown field is answered with what may have been meant', async () => {
    const answer = await world.ask(SUGGESTIVE);

    expect(answer.errors?.[0]?.message).toContain('Did you mean "givenName"');
  });
});

describe('where the schema may not be explored', () => {
  let server: TestServer;
  let world: World;
  beforeAll(async () => {
    server = await aServer({ hasPlayground: false });
    world = await aWorld(server);
  });
  afterAll(() => server.close());

  test('introspection is refused', async () => {
    const answer = await world.ask(INTROSPECTION);

    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(answer.data).toBeUndefined();
  });

  test.each([
    ['field', SUGGESTIVE, undefined],
    ['argument', '{ participant(ids: "x") { id } }', undefined],
    ['type', '{ node(id: "x") { ... on Participan { id } } }', undefined],
    ['word', '{ participants(filter: { userTypes: [LEARNE] }) { totalCount } }', undefined],
    [
      'field of an input',
      'query ($f: ParticipantFilter) { participants(filter: $f) { totalCount } }',
      { f: { givenName: 'x', nam: 'y' } },
    ],
    [
      'word in a variable',
      'query ($f: ParticipantFilter) { participants(filter: $f) { totalCount } }',
      { f: { userTypes: ['LEARNE'] } },
    ],
  ])('an unknown %s is answered without what may have been meant', async (_what, text, variables) => {
    const answer = await world.ask(text, variables);

    expect(answer.errors).toBeDefined();
    expect(answer.body).not.toContain('Did you mean');
  });

  test('the playground is not served', async () => {
    const page = await server.server.http.inject({ url: '/graphql', headers: { accept: 'text/html' } });

    expect(page.statusCode).toBe(405);
  });
});
