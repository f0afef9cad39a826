// What a list of imports costs in SQL statements: as many for one as for twenty.
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

async function listed(ask: Awaited<ReturnType<typeof aDesk>>['ask']) {
  await server.server.auth.background.settled();
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const { imports } = await query(ask, LIST);
    return { nodes: imports.nodes as { fileName: string; sameFileAs: unknown }[], statements: spy.mock.calls.length };
  } finally {
    spy.mockRestore();
  }
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
