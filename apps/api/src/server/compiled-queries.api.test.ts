// From its third use on a query runs as a compiled function; nobody can tell by the answer.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { about, MAXIMAL_QUERIES } from '../../test/access/documents.ts';
import { TwoTenants } from '../../test/access/two-tenants.ts';

jest.setTimeout(120_000);

const RUN_ANEW = 'A compiled query is run anew.';

let both: TwoTenants;
beforeAll(async () => {
  both = await TwoTenants.open();
});
afterAll(() => both.close());

const timesAnew = (): number => both.parts.server.logged().split(RUN_ANEW).length - 1;

test('a compiled query gives what graphql-js gives, for every field of the schema and without running anew', async () => {
  const { home, server } = both.parts;
  const cookie = await server.signIn(home.accounts.regulator);
  let compared = 0;
  for (const { root, document } of MAXIMAL_QUERIES) {
    const before = timesAnew();
    const variables = about(root, home.people.assigned.id, home);
    const ask = () => server.send(cookie, document, variables);
    const [interpreted, , compiled] = [await ask(), await ask(), await ask()];
    expect({ root, ...compiled }).toEqual({ root, ...interpreted });
    // What is refused before it runs, or because of who asks, says nothing here.
    if (interpreted.errors) continue;
    expect(timesAnew() - before).toBe(0);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(MAXIMAL_QUERIES.length / 2);
});

test('an error in a compiled query is worded as before, and the next one with other variables succeeds', async () => {
  const { home, server } = both.parts;
  const cookie = await server.signIn(home.accounts.regulator);
  const ask = (first: number) =>
    server.send(cookie, 'query Page($first: Int!) { participants(first: $first) { nodes { id } } }', { first });
  const failed = await ask(0);
  await ask(1);

  expect((await ask(0)).body).toBe(failed.body);
  expect((await ask(1)).data.participants.nodes).toHaveLength(1);
});

test('a compiled query is refused to whoever lacks the policy, after it was given to others', async () => {
  const { home, server } = both.parts;
  const document = 'query Staff { staff(first: 1) { nodes { id } } }';
  const cookie = await server.signIn(home.accounts.regulator);
  for (let use = 0; use < 4; use += 1) expect((await server.send(cookie, document)).errors).toBeUndefined();

  const supervisor = await server.signIn(home.accounts.supervisor);

  expect((await server.send(supervisor, document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await server.send('', document)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
