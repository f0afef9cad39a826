import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aServer, type Answer, type TestServer } from '../../test/test-server.ts';
import { aWorld, type World } from '../../test/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await aServer();
  world = await aWorld(server);
});
afterAll(() => server.close());

const TOO_LARGE = { status: 400, errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] };

/** An operation that nests `depth` fields deep. */
function nested(depth: number): string {
  const steps = depth - 3;
  return `{ organizations { nodes ${'{ partners '.repeat(steps)} { id } ${'}'.repeat(steps)} } }`;
}

const timesAliased = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
const timesDirected = (count: number): string => `{ viewer { ${'id @include(if: true) '.repeat(count)} } }`;

/** An operation of as many tokens. */
const tokens = (count: number): string =>
  `{ participants(filter: { userTypes: [${'LEARNER '.repeat(count - 16)}] }) { totalCount } }`;

async function timed(call: () => Promise<Answer>): Promise<Answer & { seconds: number }> {
  const start = performance.now();
  const answer = await call();
  return { ...answer, seconds: (performance.now() - start) / 1000 };
}

describe('an operation', () => {
  test('may nest ten fields deep', async () => {
    const answer = await world.ask(
      '{ viewer { tenant { id } } node(id: "x") { ... on Participant { enrollment { cohort { owner { partners { partners { partners { id } } } } } } } } }',
    );

    expect(answer.errors).toBeUndefined();
  });

  test('is refused when it nests eleven fields deep', async () => {
    const answer = await world.ask(nested(11));

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test('is refused when fragments make it nest too deep', async () => {
    const fragment =
      'fragment Deep on Organization { partners { partners { partners { partners { partners { id } } } } } }';

    const answer = await world.ask(
      `{ organizations { nodes { partners { partners { partners { ...Deep } } } } } } ${fragment}`,
    );

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test('may use 15 aliases', async () => {
    const answer = await world.ask(timesAliased(15));

    expect(answer.errors).toBeUndefined();
  });

  test('is refused with 16 aliases', async () => {
    const answer = await world.ask(timesAliased(16));

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test('may use 8 directives', async () => {
    const answer = await world.ask(timesDirected(8));

    expect(answer.errors).toBeUndefined();
  });

  test('is refused with 9 directives', async () => {
    const answer = await world.ask(timesDirected(9));

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test('may have 1,000 tokens', async () => {
    const answer = await world.ask(tokens(1000));

    expect(answer.errors).toBeUndefined();
  });

  test('is refused with 1,001 tokens', async () => {
    const answer = await world.ask(tokens(1001));

    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
  });

  test('of 101 KB is refused before it is read', async () => {
    const answer = await world.ask(`{ viewer { id } } # ${'x'.repeat(101 * 1024)}`);

    expect(answer).toMatchObject({ status: 413, errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });

  test('is refused when its fragments multiply, without delay', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );

    const answer = await timed(() =>
      world.ask(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { __typename }`),
    );

    expect(answer).toMatchObject(TOO_LARGE);
    expect(answer.seconds).toBeLessThan(2);
  });

  test('is refused when it walks in circles from partner to partner', async () => {
    const answer = await world.ask(
      '{ organizations(first: 50) { nodes { partners { partners { partners { partners { name } } } } } } }',
    );

    expect(answer).toMatchObject(TOO_LARGE);
  });
});

describe('a list', () => {
  test.each([1_000_000, 2_147_483_647])('of %i rows is refused', async (first) => {
    const answer = await world.ask('query ($first: Int!) { participants(first: $first) { nodes { id } } }', { first });

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test('of 200 rows with much in each is refused for its cost', async () => {
    const row = `id givenName familyName email phone city caseOwner { id displayName email organization { id name } }
      enrollment { employer { id name code city } occupation { id title owner { id name } providers { id name } } provider { id name } cohort { id title supervisor { id displayName } } }
      supervisions { sources supervisor { id displayName email } } statusChanges { fromStatus toStatus reason changedBy }`;

    const answer = await world.ask(
      `{ a: participants(first: 200) { nodes { ${row} } } b: participants(first: 200) { nodes { ${row} } } c: participants(first: 200) { nodes { ${row} } } }`,
    );

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test('of less than no rows does not pay for another one', async () => {
    const big = Array.from(
      { length: 8 },
      (_, index) =>
        `p${index}: participants(first: 200) { nodes { id givenName familyName email phone city region postalCode createdAt updatedAt version displayName } }`,
    );

    const answer = await world.ask(`{ a: participants(first: -1000000) { nodes { id } } ${big.join(' ')} }`);

    expect(answer).toMatchObject(TOO_LARGE);
  });

  test.each([0, -1, 201])('of %i rows is refused as input', async (first) => {
    const answers = await Promise.all(
      ['participants', 'organizations', 'occupations', 'cohorts', 'staff'].map((list) =>
        world.ask(`query ($first: Int!) { ${list}(first: $first) { nodes { id } } }`, { first }),
      ),
    );

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(
      Array.from({ length: 5 }, () => 'BAD_USER_INPUT'),
    );
  });

  test('of histories is refused, because each is a statement of its own', async () => {
    const answer = await world.ask('{ participants(first: 50) { nodes { history(first: 5) { nodes { id } } } } }');

    expect(answer).toMatchObject(TOO_LARGE);
  });
});

test('nobody who is not signed in gets past the limits', async () => {
  const answers = await Promise.all(
    [nested(11), timesAliased(16), timesDirected(9)].map((text) => server.nobody(text)),
  );

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'OPERATION_TOO_LARGE',
    'OPERATION_TOO_LARGE',
    'OPERATION_TOO_LARGE',
  ]);
});

test('the numbers of the limits are not told', async () => {
  const answers = [await world.ask(timesAliased(16)), await world.ask(tokens(1001)), await world.ask(nested(11))];

  expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([
    'Ask for less at once: the operation uses too many aliases.',
    'Ask for less at once: the operation is too long.',
    'Ask for less at once: the operation nests too deep.',
  ]);
});
