// What imports cost in SQL statements: as many for one as for many.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { aDesk } from '../../../test/import-desk.ts';
import { query } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';

jest.setTimeout(60_000);

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const LIST = '{ imports(first: 20) { nodes { id fileName sameFileAs { id fileName } } } }';

async function counted<T>(work: () => Promise<T>): Promise<{ answer: T; statements: number }> {
  await server.server.auth.background.settled();
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    return { answer: await work(), statements: spy.mock.calls.length };
  } finally {
    spy.mockRestore();
  }
}

async function listed(ask: Awaited<ReturnType<typeof aDesk>>['ask']) {
  const { answer, statements } = await counted(() => query(ask, LIST));
  return { nodes: answer.imports.nodes as { fileName: string; sameFileAs: unknown }[], statements };
}

test('[US-MAN-13] a list says of each file which earlier run had the same bytes, in as many statements for twenty as for one', async () => {
  const { seed, viewer, ask } = await aDesk(server);
  const anImport = (name: string, hash: string, ran = true) =>
    seed.insert('imports', {
      // Ids carry their time, and the list is sorted by them.
      id: `01890000-0000-7000-8000-${String(count++).padStart(12, '0')}`,
      actor_id: viewer.id,
      file_name: name,
      profile: 'participants',
      state: ran ? 'done' : 'draft',
      file_hash: Buffer.from(hash),
      ...(ran ? { started_at: new Date(), finished_at: new Date() } : {}),
    });
  let count = 0;
  const first = await anImport('run 0', 'same');
  const one = await listed(ask);
  await anImport('never run', 'same', false);
  const last = await anImport('run 1', 'same');
  for (let index = 0; index < 15; index += 1) await anImport(`other ${index}`, `hash ${index}`);
  await anImport('again', 'same', false);
  await anImport('again, later', 'same', false);
  const twenty = await listed(ask);

  expect(twenty.nodes).toHaveLength(20);
  expect(twenty.statements).toBe(one.statements);
  expect(twenty.statements).toBeLessThanOrEqual(8);
  const known = Object.fromEntries(twenty.nodes.map(({ fileName, sameFileAs }) => [fileName, sameFileAs]));
  expect(known).toMatchObject({
    'run 0': null,
    'never run': { id: first, fileName: 'run 0' },
    'run 1': { id: first, fileName: 'run 0' },
    again: { id: last, fileName: 'run 1' },
    'again, later': { id: last, fileName: 'run 1' },
    'other 7': null,
  });
});

test('choices are kept in as many statements for a hundred words as for one', async () => {
  const { seed, viewer, ask, employer } = await aDesk(server);
  const row = { actor_id: viewer.id, file_name: 'people.csv', profile: 'participants', state: 'mapping' };
  const id = await seed.insert('imports', { ...row, file_hash: Buffer.from('people') });
  const document = 'mutation ($input: SaveImportDraftInput!) { result: saveImportDraft(input: $input) { __typename } }';
  const kept = (count: number) => {
    const words = Array.from({ length: count }, (_, index) => ({
      fieldId: 'user_type',
      word: `Word ${index}`,
      choice: 'apprentice',
    }));
    const input = { id, mode: 'CREATE', keyFieldIds: [], columns: [], employerId: employer, words };
    return counted(() => query(ask, document, { input }));
  };

  const [one, hundred] = [await kept(1), await kept(100)];

  expect([one, hundred].map(({ answer }) => answer.result.__typename)).toEqual(['ImportSaved', 'ImportSaved']);
  expect(hundred.statements).toBe(one.statements);
  expect(hundred.statements).toBeLessThanOrEqual(8);
});

test('a file is prepared in as many statements for thirty selected people as for one', async () => {
  const { ask, aPerson } = await aDesk(server);
  const people: string[] = [];
  for (let index = 0; index < 30; index += 1) people.push((await aPerson()).id);
  const document = `mutation ($input: PrepareImportInput!) { result: prepareImport(input: $input) {
    ... on ImportPrepared { selection { personCount } } } }`;
  const prepared = (ids: readonly string[]) => counted(() => query(ask, document, { input: { selection: { ids } } }));

  const [one, thirty] = [await prepared(people.slice(0, 1)), await prepared(people)];

  expect(thirty.answer.result).toEqual({ selection: { personCount: 30 } });
  expect(thirty.statements).toBe(one.statements);
  expect(thirty.statements).toBeLessThanOrEqual(8);
});
