// A query that comes again and again is answered for the viewer of the session's last request, who is looked up along with what
// is read. Nobody may ever tell by an answer.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { aServer, type Answer, type TestServer } from '../../test/test-server.ts';
import { aWorld, type World } from '../../test/world.ts';

const LIST = 'query List { participants(first: 10) { nodes { familyName } } }';
const STAFF = 'query Staff { staff(first: 1) { totalCount } }';
const VIEWER = 'query Viewer { viewer { id } }';
const RUN_ANEW = 'A compiled query is run anew.';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await aServer();
  world = await aWorld(server);
  await world.aPerson({ account: { family_name: 'Ours' } });
  // From the third use on by whomever, a query is compiled.
  for (let use = 0; use < 3; use += 1) for (const document of [LIST, STAFF, VIEWER]) await world.ask(document);
});
afterAll(() => server.close());

const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;
const namesIn = (answer: Answer): string[] =>
  answer.data.participants.nodes.map((person: { familyName: string }) => person.familyName);
const timesAnew = (): number => server.logged().split(RUN_ANEW).length - 1;

/** Somebody new who has asked already. */
async function anAsker(userType: 'administrator' | 'supervisor' = 'administrator') {
  const account = await world.seed.aStaffMember(userType, world.employer);
  const cookie = await server.signIn(account);
  const ask = (document: string) => server.send(cookie, document);
  await ask(VIEWER);
  return { account, ask };
}

async function textsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls.map(
      ([query]) => ((query as unknown as { text?: string }).text ?? query) as unknown as string,
    );
  } finally {
    spy.mockRestore();
  }
}

test('the viewer is looked up in the statement that reads the page', async () => {
  const { ask } = await anAsker();
  const before = timesAnew();

  const texts = await textsDuring(() => ask(LIST));

  const selects = texts.filter((text) => text.includes('viewer_of_session'));
  expect(selects).toHaveLength(1);
  expect(selects[0]).toContain('FROM enrollments');
  expect(timesAnew()).toBe(before);
});

test('the viewer is looked up where nothing else is read', async () => {
  const { account, ask } = await anAsker();

  const texts = await textsDuring(async () => expect((await ask(VIEWER)).data.viewer.id).toBe(account.id));

  expect(texts.filter((text) => text.includes('viewer_of_session'))).toHaveLength(1);
});

describe('the next request of somebody', () => {
  test('whose session has ended is refused', async () => {
    const { account, ask } = await anAsker();
    await world.rows('DELETE FROM login_sessions WHERE active_account_id = $1', [account.id]);

    const [list, viewer] = [await ask(LIST), await ask(VIEWER)];

    expect([codeOf(list), codeOf(viewer)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(list.body + viewer.body).not.toMatch(/Ours|"id"/);
  });

  test('whose account is shut is refused', async () => {
    const { account, ask } = await anAsker();
    await world.rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`, [account.id]);

    expect(codeOf(await ask(LIST))).toBe('UNAUTHENTICATED');
  });

  test('who lost a right is refused', async () => {
    const { account, ask } = await anAsker();
    expect((await ask(STAFF)).errors).toBeUndefined();
    await world.rows(`UPDATE accounts SET user_type = 'mentor' WHERE id = $1`, [account.id]);

    expect(codeOf(await ask(STAFF))).toBe('FORBIDDEN');
    expect(namesIn(await ask(LIST))).toEqual([]);
  });

  test('who gained a right is let in', async () => {
    const { account, ask } = await anAsker('supervisor');
    expect(codeOf(await ask(STAFF))).toBe('FORBIDDEN');
    expect(namesIn(await ask(LIST))).toEqual([]);
    await world.rows(`UPDATE accounts SET user_type = 'administrator' WHERE id = $1`, [account.id]);

    expect((await ask(STAFF)).errors).toBeUndefined();
    expect(namesIn(await ask(LIST))).toEqual(['Ours']);
  });

  test('who works in another tenant now sees its people and no others', async () => {
    const other = await aWorld(server);
    await other.aPerson({ account: { family_name: 'Theirs' } });
    const { account, ask } = await anAsker();
    expect(namesIn(await ask(LIST))).toEqual(['Ours']);
    const [login] = await world.rows<{ id: string }>('SELECT login_id AS id FROM accounts WHERE id = $1', [account.id]);
    await other.rows('UPDATE accounts SET login_id = $2 WHERE id = $1', [other.viewer.id, login?.id]);
    await world.rows(
      'UPDATE login_sessions SET active_tenant_id = $2, active_account_id = $3 WHERE active_account_id = $1',
      [account.id, other.seed.tenantId, other.viewer.id],
    );

    const [first, second] = [await ask(LIST), await ask(LIST)];

    expect([namesIn(first), namesIn(second)]).toEqual([['Theirs'], ['Theirs']]);
  });
});

test('fifty requests at once while a right is lost: none that begins afterwards sees anything', async () => {
  const { account, ask } = await anAsker();
  const early = Array.from({ length: 25 }, () => ask(LIST));
  await world.rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`, [account.id]);
  const late = await Promise.all(Array.from({ length: 25 }, () => ask(LIST)));

  expect(new Set(late.map(codeOf))).toEqual(new Set(['UNAUTHENTICATED']));
  for (const answer of await Promise.all(early)) {
    if (answer.errors) expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    else expect(namesIn(answer)).toEqual(['Ours']);
  }
});
