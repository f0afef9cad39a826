import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { checkedImport, linesOf, runToEnd } from '../../../test/imports.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
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

async function aDesk(options?: Parameters<typeof aWorld>[1]) {
  const world = await aWorld(server, options);
  const cookie = await server.signIn(world.viewer);
  const code = async (table: string, id: string) =>
    (await world.rows<{ code: string }>(`SELECT code FROM ${table} WHERE id = $1`, [id]))[0]!.code;
  const employerCode = await code('organizations', world.employer);
  const occupationCode = await code('occupations', world.occupation);
  const people = () =>
    world.rows(
      `SELECT given_name, family_name, email, phone, account_status FROM accounts WHERE organization_id IS NULL ORDER BY sort_name`,
    );
  return { ...world, server, cookie, employerCode, occupationCode, people };
}

describe('an import of new people', () => {
  test('[US-MAN-08, UK-BULK-17, UK-BULK-20, UK-BULK-04] shows each line first, and then adds one person for each valid one', async () => {
    const desk = await aDesk();
    const file = [
      'First name;Last name;E-mail;Type;Employer;Occupation;Start date',
      `Noor;Newcomer;noor@example.org;apprentice;${desk.employerCode};${desk.occupationCode};2026-01-05`,
      `;Nameless;nameless@example.org;apprentice;${desk.employerCode};${desk.occupationCode};2026-01-05`,
      `Bad;Mail;bad mail@;apprentice;${desk.employerCode};${desk.occupationCode};2026-01-05`,
      `Robin;"Rye, ""Oat""";;apprentice;${desk.employerCode};${desk.occupationCode};20260105`,
    ].join('\r\n');

    const checked = await checkedImport(desk, { file });

    expect(checked.reading).toMatchObject({ format: 'csv', encoding: 'utf-8', separator: ';' });
    expect(checked.counts).toMatchObject({ create: 2, reject: 2, update: 0 });
    expect(checked).toMatchObject({ state: 'DRAFT', rowCount: 4, checkedCount: 4, seatsNeeded: 2, viewerCanRun: true });
    expect(await desk.people()).toEqual([]);
    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(nodes.map(({ line, outcome }: { line: number; outcome: string }) => [line, outcome])).toEqual([
      [2, 'CREATE'],
      [3, 'REJECT'],
      [4, 'REJECT'],
      [5, 'CREATE'],
    ]);
    expect(nodes[1].problems).toMatchObject([{ code: 'required', fieldId: 'given_name' }]);
    expect(nodes[2].problems).toMatchObject([{ code: 'email_malformed', fieldId: 'email', column: 2 }]);

    const done = await runToEnd(desk.ask, checked.id);

    expect(done).toMatchObject({ state: 'DONE', doneCount: 4, counts: { create: 2, reject: 2 }, viewerCanUndo: true });
    expect(await desk.people()).toMatchObject([
      { given_name: 'Noor', family_name: 'Newcomer', email: 'noor@example.org', account_status: 'active' },
      { given_name: 'Robin', family_name: 'Rye, "Oat"', email: null },
    ]);
    const [row] = (await linesOf(desk.ask, checked.id, 'outcomes: [CREATE]')).nodes;
    expect(row.participant).toMatchObject({ givenName: 'Noor' });
  });
});
