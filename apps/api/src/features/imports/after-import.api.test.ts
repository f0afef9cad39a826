import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { changeImport, checkedImport, importOf, linesOf, runToEnd, waitForImport } from '../../../test/imports.ts';
import { atOnce, run, type Result } from '../../../test/operations.ts';
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

type Desk = Awaited<ReturnType<typeof aDesk>>;

async function undone(desk: Desk, id: string): Promise<Result> {
  const result = await changeImport(desk.ask, 'undoImport', { id });
  if (result.__typename !== 'ImportSaved') throw new Error(JSON.stringify(result));
  for (;;) {
    const found = await importOf(desk.ask, id);
    if (['DONE', 'FAILED', 'CANCELLED'].includes(found.undoState)) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const undoOf = (nodes: Result): string[] =>
  nodes.map(({ line, outcome, problems }: Result) => [line, outcome, problems[0]?.code].filter(Boolean).join(' '));

describe('the files of an import', () => {
  test('[UK-BULK-22, US-MAN-11] the results have every line with its outcome, reason and new id, harmless to spreadsheets', async () => {
    const desk = await aDesk(server);
    const { id } = await checkedImport(desk, { file: desk.newPeople("'=1+1,One,a@example.org", 'B,Two,b@') });
    await runToEnd(desk.ask, id);

    const { statusCode, body } = await desk.download(id, 'results.csv');

    expect(statusCode).toBe(200);
    const lines = body.split('\r\n');
    const [person] = await desk.people();
    expect(lines[0]).toBe(
      '\uFEFFline,outcome,id,reason,explanation,First name,Last name,E-mail,Type,Employer,Occupation',
    );
    expect(lines[1]).toContain(`2,create,${String(person!.id)},,,`);
    expect(lines[2]).toContain('3,reject,,email_malformed,Enter an email address like name@example.org.,B,Two,b@');
    expect(person!.given_name).toBe('=1+1');
    expect((await desk.download(id, 'results.xlsx')).statusCode).toBe(200);
    expect((await desk.download(id, 'original')).body).toContain('B,Two,b@');
  });

  test('[UK-BULK-30] the rejects have the columns of the file, and are imported again when they are mended', async () => {
    const desk = await aDesk(server);
    const { id } = await checkedImport(desk, { file: desk.newPeople('A,One,a@example.org', 'B,Two,b@') });
    await runToEnd(desk.ask, id);

    const { body } = await desk.download(id, 'rejects.csv');

    expect(body.split('\r\n')).toHaveLength(3);
    const again = await checkedImport(desk, { file: body.replace('b@', 'b@example.org') });
    expect(again.columns.map(({ fieldId }: Result) => fieldId)).toEqual([
      'given_name',
      'family_name',
      'email',
      'user_type',
      'employer',
      'occupation',
      null,
    ]);
    expect(await runToEnd(desk.ask, again.id)).toMatchObject({ counts: { create: 1, reject: 0 } });
    expect(await desk.people()).toHaveLength(2);
  });

  test("are nobody else's, and look like ones that are not there", async () => {
    const desk = await aDesk(server);
    const { id } = await checkedImport(desk, { file: desk.newPeople('A,One,a@example.org') });
    const other = await server.signIn(await desk.seed.aStaffMember('sponsor', desk.sponsor));
    const supervisor = await server.signIn(await desk.seed.aStaffMember('supervisor', desk.employer));

    const answers = await Promise.all([
      desk.download(id, 'results.csv', other),
      desk.download(id, 'rejects.csv', supervisor),
      desk.download(id, 'original', other),
      desk.download(id, 'original', ''),
      desk.download(id, 'constructor.csv'),
      desk.download('019b76da-a800-7766-8e79-6c73e6020188', 'results.csv'),
    ]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  test('[UK-BULK-21, UK-BULK-26] a mail says the totals, which add up to the rows of the file', async () => {
    const desk = await aDesk(server);
    const { id } = await checkedImport(desk, {
      file: desk.newPeople('A,One,a@example.org', 'B,Two,b@'),
      name: 'Intake.csv',
    });
    await runToEnd(desk.ask, id);

    const [mail] = await desk.rows<{ to_email: string; facts: Record<string, string> }>(
      `SELECT to_email, facts FROM mails WHERE kind = 'import_done'`,
    );
    expect(mail!.to_email).toBe(desk.viewer.email);
    expect(mail!.facts).toMatchObject({
      fileName: 'Intake.csv',
      importId: id,
      rowCount: '2',
      createdCount: '1',
      rejectedCount: '1',
    });
  });

  test('[US-MAN-13] the same file again is recognized and has to be meant', async () => {
    const desk = await aDesk(server);
    const file = desk.newPeople('A,One,a@example.org');
    const first = await checkedImport(desk, { file });
    await runToEnd(desk.ask, first.id);
    const second = await checkedImport(desk, { file });

    expect(second.sameFileAs).toEqual({ id: first.id });
    expect(second.counts).toMatchObject({ unchanged: 1 });
    expect(await changeImport(desk.ask, 'runImport', { id: second.id })).toMatchObject({
      problems: [{ code: 'file_imported_before' }],
    });
    expect(await runToEnd(desk.ask, second.id, { confirmsSameFile: true })).toMatchObject({ counts: { unchanged: 1 } });
    expect(await desk.people()).toHaveLength(1);
  });
});

describe('[UK-BULK-32] the undo of an import', () => {
  test('takes back whom it added and what it changed, unless somebody has touched it since', async () => {
    const desk = await aDesk(server);
    const values = { city: 'Boston', phone: '555 1234567' };
    const ada = await desk.aPerson({
      account: { ...values, given_name: 'Ada', email: 'ada@example.org', email_key: 'ada@example.org' },
    });
    const ben = await desk.aPerson({
      account: { ...values, given_name: 'Ben', email: 'ben@example.org', email_key: 'ben@example.org' },
    });
    const file = [
      'First name,Last name,E-mail,Type,Employer,Occupation,City,Phone',
      `New,One,new@example.org,apprentice,${desk.employerCode},${desk.occupationCode},,`,
      `New,Two,two@example.org,apprentice,${desk.employerCode},${desk.occupationCode},,`,
      ',,ada@example.org,,,,Chicago,555 7654321',
      ',,ben@example.org,,,,Chicago,555 7654321',
    ].join('\n');
    const { id, counts } = await checkedImport(desk, { file });
    expect(counts).toMatchObject({ create: 2, update: 2 });
    await runToEnd(desk.ask, id);
    const two = (await desk.people()).find(({ email }) => email === 'two@example.org')!;
    await run(desk.ask, 'updateParticipant', { id: two.id, version: 1, city: 'Touched' });
    await run(desk.ask, 'updateParticipant', { id: ben.id, version: 2, city: 'Denver' });

    const found = await undone(desk, id);

    expect(found).toMatchObject({
      undoState: 'DONE',
      counts: { create: 2, update: 2, reversed: 2, kept: 2, failed: 0 },
    });
    expect(undoOf((await linesOf(desk.ask, id)).nodes)).toEqual([
      '2 REVERSED',
      '3 KEPT edited_since',
      '4 REVERSED',
      '5 KEPT edited_since',
    ]);
    const people = new Map((await desk.people()).map((person) => [person.email, person]));
    expect(people.get('new@example.org')).toMatchObject({ gone: true });
    expect(people.get('two@example.org')).toMatchObject({ gone: false, city: 'Touched' });
    expect(people.get('ada@example.org')).toMatchObject({ id: ada.id, city: 'Boston', phone: '555 1234567' });
    expect(people.get('ben@example.org')).toMatchObject({ city: 'Denver', phone: '555 1234567' });
    expect(found.viewerCanUndo).toBe(false);
    expect(await changeImport(desk.ask, 'undoImport', { id })).toMatchObject({
      problems: [{ code: 'import_not_undoable' }],
    });
  });

  test('frees the address, so that the mended file can be imported', async () => {
    const desk = await aDesk(server);
    const file = desk.newPeople('A,Wrong,a@example.org');
    const { id } = await checkedImport(desk, { file, check: { invites: true } });
    await runToEnd(desk.ask, id);
    await undone(desk, id);

    const again = await checkedImport(desk, { file: file.replace('Wrong', 'Right') });

    expect(await runToEnd(desk.ask, again.id)).toMatchObject({ counts: { create: 1 } });
    expect((await desk.people()).map(({ family_name, gone }) => [family_name, gone])).toEqual([
      ['Right', false],
      ['Wrong', true],
    ]);
    expect(await desk.rows('SELECT revoked_at IS NULL AS open FROM invitations')).toEqual([{ open: false }]);
  });
});

describe('seats and imports', () => {
  test('two imports that race for the last seats give each of them once', async () => {
    const desk = await aDesk(server, { seatLimit: 5 });
    const people = (letter: string) =>
      desk.newPeople(
        ...Array.from({ length: 4 }, (_, index) => `${letter}${index},Racer,${letter}${index}@example.org`),
      );
    const checked = [
      await checkedImport(desk, { file: people('a') }),
      await checkedImport(desk, { file: people('b') }),
    ];
    expect(checked.map(({ seatsNeeded, seatsFree }) => [seatsNeeded, seatsFree])).toEqual([
      [4, 5],
      [4, 5],
    ]);

    const ended = await atOnce(2, (index) => runToEnd(desk.ask, checked[index]!.id));

    const created = ended.map(({ counts }: Result) => counts.create as number);
    expect(created[0]! + created[1]!).toBe(5);
    expect(ended.map(({ counts }: Result) => counts.create + counts.reject)).toEqual([4, 4]);
    expect(await desk.people()).toHaveLength(5);
  });

  test('all or nobody: without a seat for each nobody is added', async () => {
    const desk = await aDesk(server, { seatLimit: 1 });
    const { id } = await checkedImport(desk, { file: desk.newPeople('A,One,', 'B,Two,') });

    const ended = await runToEnd(desk.ask, id, { seats: 'ALL_OR_NONE' });

    expect(ended).toMatchObject({ state: 'DONE', counts: { create: 0, reject: 2 } });
    expect(await desk.people()).toEqual([]);
  });

  test('[US-MAN-11] a stopped import says of every line what became of it', async () => {
    const desk = await aDesk(server);
    const { id } = await checkedImport(desk, { file: desk.newPeople('A,One,', 'B,Two,') });
    await desk.rows(`UPDATE imports SET state = 'queued' WHERE id = $1`, [id]);

    await changeImport(desk.ask, 'cancelImport', { id });

    const ended = await waitForImport(desk.ask, id, 'CANCELLED');
    expect(ended.counts).toMatchObject({ create: 0, skip: 2 });
    expect(await desk.people()).toEqual([]);
  });
});
