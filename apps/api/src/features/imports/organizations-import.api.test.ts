import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { changeImport, checkedImport, importOf, linesOf, runToEnd } from '../../../test/imports.ts';
import type { Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(120_000);
let server: TestServer;
let worker: RunningJobs;
beforeAll(async () => {
  server = await aServer();
  worker = await aBatchWorker(server.database);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

test('[US-PRT-07, US-PRT-01] many organizations are created from one file, changed by another, and taken back', async () => {
  const desk = await aDesk(server);
  const all = () =>
    desk.rows(
      `SELECT name, kind, city, archived_at IS NOT NULL AS archived FROM organizations WHERE name ILIKE '%works' ORDER BY lower(name)`,
    );
  const file =
    'Name,Kind,City\nAcme Works,employer,Boston\nBeta Works,,\nAcme works,employer,\n,employer,\nGamma Works,castle,\n';
  const profile = 'organizations';
  const checked = await checkedImport(desk, { file, profile, check: { keyFieldIds: ['name'] } });
  expect(checked.counts).toMatchObject({ create: 2, reject: 3 });
  const { nodes } = await linesOf(desk.ask, checked.id);
  expect(nodes.map(({ problems }: Result) => problems[0]?.code)).toEqual([
    undefined,
    undefined,
    'line_repeated',
    'required',
    'unknown_choice',
  ]);
  expect(await all()).toEqual([]);

  expect(await runToEnd(desk.ask, checked.id)).toMatchObject({ counts: { create: 2, reject: 3 } });

  expect(await all()).toEqual([
    { name: 'Acme Works', kind: 'employer', city: 'Boston', archived: false },
    { name: 'Beta Works', kind: 'employer', city: null, archived: false },
  ]);
  const update = await checkedImport(desk, {
    file: 'Name,City\nacme works,Chicago\n',
    profile,
    check: { keyFieldIds: ['name'], mode: 'UPDATE' },
  });
  expect(update.counts).toMatchObject({ update: 1 });
  await runToEnd(desk.ask, update.id);
  expect(await all()).toMatchObject([{ name: 'acme works', city: 'Chicago' }, {}]);

  for (const id of [update.id, checked.id]) {
    await changeImport(desk.ask, 'undoImport', { id });
    while ((await importOf(desk.ask, id)).undoState !== 'DONE') await new Promise((resolve) => setTimeout(resolve, 50));
  }

  expect(await importOf(desk.ask, update.id)).toMatchObject({ counts: { reversed: 1 } });
  expect(await importOf(desk.ask, checked.id)).toMatchObject({ counts: { reversed: 1, kept: 1 } });
  expect(await all()).toMatchObject([
    { name: 'Acme Works', city: 'Boston', archived: false },
    { name: 'Beta Works', archived: true },
  ]);
});

test('[US-PRT-07] a file gives organizations their codes, each to one of them alone', async () => {
  const desk = await aDesk(server);
  await desk.seed.anOrganization('provider', { code: 'P-1' });
  const profile = 'organizations';
  const file = 'Name,Code\nAcme Works,E-1\nBeta Works,e-1\nGamma Works,P-1\nDelta Works,\n';
  const checked = await checkedImport(desk, { file, profile, check: { keyFieldIds: ['name'] } });
  const codesOf = async (id: string) =>
    (await linesOf(desk.ask, id)).nodes.map((line: Result) => line.problems[0]?.code ?? line.outcome);
  const ends = ['CREATE', 'code_taken', 'code_taken', 'CREATE'];
  expect(await codesOf(checked.id)).toEqual(ends);

  await runToEnd(desk.ask, checked.id);

  expect(await codesOf(checked.id)).toEqual(ends);
  const codes = () => desk.rows(`SELECT name, code FROM organizations WHERE name LIKE '% Works' ORDER BY 1`);
  expect(await codes()).toEqual([
    { name: 'Acme Works', code: 'E-1' },
    { name: 'Delta Works', code: expect.stringMatching(/^EMP-/) },
  ]);
  const again = 'Name,Code\nAcme Works,e-1\nDelta Works,E-4\n';
  const update = await checkedImport(desk, { file: again, profile, check: { keyFieldIds: ['name'] } });
  expect(await codesOf(update.id)).toEqual(['UNCHANGED', 'UPDATE']);
  await runToEnd(desk.ask, update.id);
  expect(await codes()).toMatchObject([{ code: 'E-1' }, { code: 'E-4' }]);
});
