import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { aDesk } from '../../../test/import-desk.ts';
import {
  changeImport,
  checkedImport,
  checkRead,
  importOf,
  linesOf,
  readImport,
  runToEnd,
} from '../../../test/imports.ts';
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

const outcomesOf = (nodes: Result): string[] =>
  nodes.map(({ line, outcome, problems }: Result) =>
    [line, outcome, ...problems.map(({ code }: Result) => code)].join(' '),
  );

describe('an import of new people', () => {
  test('[US-MAN-08, UK-BULK-04, UK-BULK-05, UK-BULK-17, UK-BULK-20, UK-BULK-23, UK-BULK-24] shows each line first, and then adds one person for each valid one', async () => {
    const desk = await aDesk(server);
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
    expect(outcomesOf(nodes)).toEqual(['2 CREATE', '3 REJECT required', '4 REJECT email_malformed', '5 CREATE']);
    expect(nodes[1].problems).toMatchObject([{ fieldId: 'given_name' }]);
    expect(nodes[2].problems).toMatchObject([{ fieldId: 'email', column: 2 }]);

    const done = await runToEnd(desk.ask, checked.id);

    expect(done).toMatchObject({ state: 'DONE', doneCount: 4, counts: { create: 2, reject: 2 }, viewerCanUndo: true });
    expect(await desk.people()).toMatchObject([
      { given_name: 'Noor', family_name: 'Newcomer', email: 'noor@example.org', account_status: 'active' },
      { given_name: 'Robin', family_name: 'Rye, "Oat"', email: null },
    ]);
    const [row] = (await linesOf(desk.ask, checked.id, 'outcomes: [CREATE]')).nodes;
    expect(row.participant).toMatchObject({ givenName: 'Noor' });
  });

  test('[US-MAN-10] leaves empty what is empty, and writes all under the id of the import', async () => {
    const desk = await aDesk(server);
    const { id } = await checkedImport(desk, { file: desk.newPeople('Noor,Newcomer,') });

    await runToEnd(desk.ask, id);

    const [person] = await desk.people();
    expect(person).toMatchObject({ email: null, phone: null, city: null });
    const entries = await desk.rows(
      `SELECT DISTINCT table_name, channel FROM audit_entries WHERE operation_id = $1 AND subject_id = $2 ORDER BY 1`,
      [id, person!.id],
    );
    expect(entries).toEqual([
      { table_name: 'accounts', channel: 'import' },
      { table_name: 'enrollments', channel: 'import' },
    ]);
    expect(await desk.rows('SELECT from_status, to_status FROM status_changes WHERE operation_id = $1', [id])).toEqual([
      { from_status: null, to_status: 'active' },
    ]);
  });

  test('[US-MAN-13, UK-BULK-25] never gives one address to two people: not within the file, not to somebody new', async () => {
    const desk = await aDesk(server);
    await desk.aPerson({
      account: { given_name: 'Old', family_name: 'Hand', email: 'OLD@example.org', email_key: 'old@example.org' },
    });
    const file = desk.newPeople('A,One,new@example.org', 'B,Two,NEW@example.org', 'C,Three,old@example.org');

    const checked = await checkedImport(desk, { file, check: { mode: 'CREATE' } });

    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(outcomesOf(nodes)).toEqual(['2 CREATE', '3 REJECT line_repeated', '4 REJECT person_exists']);
    expect(nodes[1].duplicates).toMatchObject([{ otherLine: 2 }]);
    const done = await runToEnd(desk.ask, checked.id);
    expect(done.counts).toMatchObject({ create: 1, reject: 2 });
    expect(await desk.people()).toHaveLength(2);
  });

  test('[US-MAN-07] takes employer and occupation of the whole file where a line names none', async () => {
    const desk = await aDesk(server);
    const other = await desk.seed.anEmployer({ sponsors: [desk.sponsor], name: 'Other Works', code: 'OTHER-1' });
    const file = 'First name,Last name,Type,Employer\nA,Uniform,apprentice,\nB,Mixed,apprentice,other-1\n';

    const checked = await checkedImport(desk, {
      file,
      check: { mode: 'CREATE', employerId: desk.employer, occupationId: desk.occupation },
    });
    await runToEnd(desk.ask, checked.id);

    const placed = await desk.rows(
      `SELECT a.family_name, e.employer_id, e.occupation_id FROM enrollments e JOIN accounts a ON a.id = e.participant_id ORDER BY 1`,
    );
    expect(placed).toEqual([
      { family_name: 'Mixed', employer_id: other, occupation_id: desk.occupation },
      { family_name: 'Uniform', employer_id: desk.employer, occupation_id: desk.occupation },
    ]);
  });

  test('[UK-BULK-31] an unknown case owner is a problem of the line and never becomes an account; an unknown employer only when somebody says so, once', async () => {
    const desk = await aDesk(server);
    const sponsored = await desk.seed.aStaffMember('sponsor', desk.sponsor);
    const own = { ...desk, ask: await server.as(sponsored), cookie: await server.signIn(sponsored) };
    const line = (name: string, employer: string, owner: string) =>
      `${name},Person,apprentice,${employer},${desk.occupationCode},${owner}`;
    const file = [
      'First name,Last name,Type,Employer,Occupation,Case owner',
      line('A', 'Acme', ''),
      line('B', 'ACME ', ''),
      line('C', desk.employerCode, 'Nobody Known'),
    ].join('\n');
    const staffBefore = await desk.rows('SELECT id FROM accounts WHERE organization_id IS NOT NULL');

    const first = await checkedImport(own, { file });
    expect(first.counts).toMatchObject({ reject: 3 });
    expect(first.missing).toEqual([{ kind: 'employer', name: 'Acme', rowCount: 2, isCreated: false }]);
    const problems = first.problems.map(({ code, fieldId, rowCount }: Result) => [code, fieldId, rowCount]);
    expect(problems).toEqual([
      ['reference_unknown', 'employer', 2],
      ['reference_unknown', 'case_owner', 1],
    ]);
    const second = await checkRead(own.ask, first, { check: { created: [{ kind: 'employer', name: 'Acme' }] } });
    expect(second.counts).toMatchObject({ create: 2, reject: 1 });
    expect(await desk.rows(`SELECT id FROM organizations WHERE name = 'Acme'`)).toEqual([]);
    expect(await runToEnd(own.ask, first.id)).toMatchObject({ counts: { create: 2, reject: 1 } });
    expect(await desk.rows(`SELECT kind FROM organizations WHERE name ILIKE 'acme%'`)).toEqual([{ kind: 'employer' }]);
    const staff = await desk.rows('SELECT id FROM accounts WHERE organization_id IS NOT NULL');
    expect(staff).toHaveLength(staffBefore.length);
  });

  test('[UK-BULK-16] invites those whom it adds when it is asked to, otherwise nobody', async () => {
    const desk = await aDesk(server);
    const invited = await checkedImport(desk, {
      file: desk.newPeople('A,Asked,a@example.org', 'B,Silent,'),
      check: { invites: true },
    });
    expect(invited.counts).toMatchObject({ create: 2, invitations: 1 });
    expect(await runToEnd(desk.ask, invited.id)).toMatchObject({ counts: { create: 2, invitations: 1 } });
    const quiet = await checkedImport(desk, { file: desk.newPeople('C,Prospect,c@example.org') });
    await runToEnd(desk.ask, quiet.id);

    expect(await desk.rows('SELECT email FROM invitations')).toEqual([{ email: 'a@example.org' }]);
    expect(await desk.rows(`SELECT to_email FROM mails WHERE kind = 'conversion'`)).toEqual([
      { to_email: 'a@example.org' },
    ]);
  });
});

describe('an import of people who are there', () => {
  test('[US-CSV-02, US-CSV-03, US-CSV-06, US-CSV-08, US-CSV-09, UK-BULK-27] changes what is filled, clears by the token, and shows old and new before', async () => {
    const desk = await aDesk(server);
    const person = await desk.aPerson({
      account: {
        given_name: 'Ada',
        family_name: 'Byron',
        preferred_name: 'Countess',
        phone: '555 1234567',
        city: 'Boston',
        email: 'ada@example.org',
        email_key: 'ada@example.org',
      },
    });
    const file = 'E-mail,Phone,City,Preferred name\nada@example.org,,Chicago,<clear>\n';

    const checked = await checkedImport(desk, { file, check: { mode: 'UPDATE' } });

    expect(checked.counts).toMatchObject({ update: 1 });
    const [line] = (await linesOf(desk.ask, checked.id)).nodes;
    expect(line.changes).toEqual([
      { fieldId: 'preferred_name', before: 'Countess', after: null },
      { fieldId: 'city', before: 'Boston', after: 'Chicago' },
    ]);
    expect(line.participant.id).toBe(person.id);
    await runToEnd(desk.ask, checked.id);
    expect(await desk.people()).toMatchObject([
      { given_name: 'Ada', phone: '555 1234567', city: 'Chicago', version: 2 },
    ]);

    const again = await checkedImport(desk, { file: `${file}\n`, check: { mode: 'UPDATE' } });
    expect(again.counts).toMatchObject({ unchanged: 1 });
  });

  test('[US-CSV-10] a line about somebody out of reach looks like one about nobody', async () => {
    const desk = await aDesk(server);
    const stranger = await desk.seed.anEmployer();
    const hidden = await desk.seed.aParticipant({ employer: stranger, occupation: desk.occupation });
    const administrator = await desk.seed.aStaffMember('administrator', desk.employer);
    const own = { ...desk, ask: await server.as(administrator), cookie: await server.signIn(administrator) };
    const file = `ID,City\n${hidden.id},Chicago\n019b76da-a800-7766-8e79-6c73e6020188,Chicago\n`;

    const checked = await checkedImport(own, { file, check: { mode: 'UPDATE', keyFieldIds: ['id'] } });

    const { nodes } = await linesOf(own.ask, checked.id);
    expect(outcomesOf(nodes)).toEqual(['2 REJECT person_not_found', '3 REJECT person_not_found']);
    expect(nodes.map(({ participant }: Result) => participant)).toEqual([null, null]);
  });

  test('[UK-BULK-18, UK-BULK-19] a probable duplicate waits for a decision: skip, update or add', async () => {
    const desk = await aDesk(server);
    const twin = { given_name: 'Ada', family_name: 'Byron', name_key: 'ada byron', date_of_birth: '1990-12-10' };
    const person = await desk.aPerson({ account: twin });
    const file = [
      'First name,Last name,Date of birth,Type,Employer,Occupation,City',
      `Ada,Byron,1990-12-10,apprentice,${desk.employerCode},${desk.occupationCode},Chicago`,
    ].join('\n');
    const checked = await checkedImport(desk, { file });
    const [line] = (await linesOf(desk.ask, checked.id, 'hasDuplicates: true')).nodes;
    expect(line).toMatchObject({ outcome: 'REJECT', problems: [{ code: 'probable_duplicate' }] });
    expect(line.duplicates).toMatchObject([{ reasons: ['same_name_and_birth_date'], participant: { id: person.id } }]);

    const decide = async (decision: string) => {
      const { rows } = await changeImport(desk.ask, 'changeImportRows', {
        id: checked.id,
        rows: [{ line: 2, decision }],
      });
      return rows[0].outcome;
    };

    expect([await decide('SKIP'), await decide('CREATE'), await decide('UPDATE')]).toEqual([
      'SKIP',
      'CREATE',
      'UPDATE',
    ]);
    expect((await importOf(desk.ask, checked.id)).counts).toMatchObject({ update: 1, reject: 0, create: 0, skip: 0 });
    await runToEnd(desk.ask, checked.id);
    expect(await desk.people()).toMatchObject([{ id: person.id, city: 'Chicago' }]);
  });

  test('[UK-BULK-29] cells are corrected and lines left out before it runs; the counts follow', async () => {
    const desk = await aDesk(server);
    const checked = await checkedImport(desk, { file: desk.newPeople('A,One,a@', 'B,Two,b@example.org') });
    expect(checked.counts).toMatchObject({ create: 1, reject: 1 });

    const { rows } = await changeImport(desk.ask, 'changeImportRows', {
      id: checked.id,
      rows: [
        { line: 2, cells: [{ column: 2, value: 'a@example.org' }] },
        { line: 3, isExcluded: true },
      ],
    });

    expect(rows.map(({ line, outcome }: Result) => [line, outcome])).toEqual([
      [2, 'CREATE'],
      [3, 'SKIP'],
    ]);
    expect(await importOf(desk.ask, checked.id)).toMatchObject({
      counts: { create: 1, reject: 0, skip: 1 },
      seatsNeeded: 1,
    });
    expect(await runToEnd(desk.ask, checked.id)).toMatchObject({ counts: { create: 1, skip: 1 } });
    expect(await desk.people()).toMatchObject([{ family_name: 'One', email: 'a@example.org' }]);
  });

  test('[US-CUS-03, US-ACT-05, UK-BULK-33] sets custom data, numbers and demographics with the rights that they need', async () => {
    const desk = await aDesk(server);
    const field = await desk.seed.insert('custom_fields', { label: 'Union', type: 'text' });
    const file = [
      'First name,Last name,E-mail,Type,Employer,Occupation,Union,Social Security number,Sex',
      `A,One,a@example.org,apprentice,${desk.employerCode},${desk.occupationCode},Local 46,219-09-9998,Female`,
    ].join('\n');
    const checked = await checkedImport(desk, { file });
    expect(checked.counts).toMatchObject({ create: 1 });
    await runToEnd(desk.ask, checked.id);

    expect(await desk.rows('SELECT field_id, value FROM custom_values')).toEqual([
      { field_id: field, value: 'Local 46' },
    ]);
    expect(await desk.rows('SELECT masked FROM national_ids')).toMatchObject([
      { masked: expect.stringContaining('9998') },
    ]);
    expect(await desk.rows('SELECT sex FROM demographics')).toEqual([{ sex: 'female' }]);
    const administrator = await desk.seed.aStaffMember('administrator', desk.employer);
    const other = { ...desk, ask: await server.as(administrator), cookie: await server.signIn(administrator) };
    const read = await readImport(other, { file });
    const meanings = read.columns.map(({ fieldId }: Result) => fieldId);
    expect(meanings.slice(6)).toEqual([`custom:${field}`, null, null]);
  });
});
