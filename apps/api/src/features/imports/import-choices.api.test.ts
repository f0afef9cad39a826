import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { changeImport, checkRead, importOf, linesOf, readImport, runToEnd, upload } from '../../../test/imports.ts';
import { query, type Result } from '../../../test/operations.ts';
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

const meanings = ({ columns }: Result): (string | null)[] => columns.map(({ fieldId }: Result) => fieldId);

const savedDraft = (desk: Desk, id: string, input: object): Promise<Result> =>
  changeImport(desk.ask, 'saveImportDraft', { id, mode: 'CREATE', keyFieldIds: [], ...input });

describe('what is chosen and not checked yet', () => {
  test('[UK-BULK-28] is found again by whoever goes on somewhere else, and nothing comes of it before the check', async () => {
    const desk = await aDesk(server);
    const read = await readImport(desk, { file: 'Vorname,Nachname,Art\nA,One,Azubi\n' });
    const columns = [
      { index: 0, fieldId: 'given_name' },
      { index: 1, fieldId: 'given_name' },
    ];
    const words = [{ fieldId: 'user_type', word: 'Azubi', choice: 'apprentice' }];

    const saved = await savedDraft(desk, read.id, { columns, employerId: desk.employer, invites: true, words });

    expect(saved).toMatchObject({ __typename: 'ImportSaved' });
    const elsewhere = await importOf(await server.as(desk.viewer), read.id);
    expect(meanings(elsewhere)).toEqual(['given_name', 'given_name', null]);
    expect(elsewhere).toMatchObject({
      state: 'MAPPING',
      isDraftNewer: true,
      settings: { mode: 'CREATE', employer: { id: desk.employer }, invites: true, words },
    });
    expect(await desk.rows('SELECT draft_words FROM imports')).not.toEqual([{ draft_words: null }]);
    expect(JSON.stringify(await desk.rows('SELECT draft, mapping, settings FROM imports'))).not.toContain('Azubi');
  });

  test('is gone once the rows are checked by it, and lines stay judged as they were until then', async () => {
    const desk = await aDesk(server);
    const read = await readImport(desk, { file: desk.newPeople('A,One,a@example.org') });
    const checked = await checkRead(desk.ask, read);
    const columns = read.columns.map(({ index }: Result) => ({ index, fieldId: null }));

    await savedDraft(desk, read.id, { columns });

    const before = await importOf(desk.ask, read.id);
    expect(meanings(before).filter((fieldId) => fieldId !== null)).toEqual([]);
    expect((await linesOf(desk.ask, read.id)).nodes[0].outcome).toBe('CREATE');
    const again = await checkRead(desk.ask, checked);
    expect(again).toMatchObject({ isDraftNewer: false, counts: { create: 1 } });
    expect(meanings(again)).toEqual(meanings(checked));
  });

  test('stays where the file is read again with the same header, and is let go with another one', async () => {
    const desk = await aDesk(server);
    const read = await readImport(desk, { file: 'First name;Born\nA;01/02/2003\n' });
    const columns = [{ index: 1, fieldId: 'date_of_birth' }];
    await savedDraft(desk, read.id, { columns, occupationId: desk.occupation });
    const readAgain = async (input: object) => {
      await changeImport(desk.ask, 'readImport', { id: read.id, ...input });
      return readState(desk, read.id);
    };

    expect(meanings(await readAgain({ dateOrder: 'DMY' }))).toEqual([null, 'date_of_birth']);
    const other = await readAgain({ separator: ',' });

    expect(meanings(other)).toEqual([expect.not.stringMatching('date_of_birth')]);
    expect(other.settings).toMatchObject({ occupation: { id: desk.occupation }, keyFieldIds: [] });
  });

  test('with a field or a place that is not there is refused', async () => {
    const desk = await aDesk(server);
    const read = await readImport(desk, { file: 'First name\nA\n' });

    const unknown = await savedDraft(desk, read.id, { columns: [{ index: 0, fieldId: 'shoe_size' }] });
    const foreign = await savedDraft(desk, read.id, { columns: [], employerId: (await aDesk(server)).employer });

    expect([unknown.problems[0].field, foreign.problems[0].field]).toEqual(['columns', 'employerId']);
  });

  test('[US-MAN-07, UK-BULK-15, UK-BULK-16] comes with the upload as well', async () => {
    const desk = await aDesk(server);
    const profile = `participants&employer=${desk.employer}&occupation=${desk.occupation}&invites=true`;
    const { body } = await upload(server, { ...desk, file: 'First name\nA\n', profile });

    expect((await readState(desk, body.id)).settings).toMatchObject({
      employer: { id: desk.employer },
      occupation: { id: desk.occupation },
      invites: true,
    });
  });
});

async function readState(desk: Desk, id: string): Promise<Result> {
  for (;;) {
    const found = await importOf(desk.ask, id);
    if (found.state !== 'READING') return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('files with the same header', () => {
  test('[UK-BULK-28] words are remembered with the columns, and can be given another meaning', async () => {
    const desk = await aDesk(server);
    const place = { employerId: desk.employer, occupationId: desk.occupation };
    const words = [{ fieldId: 'user_type', word: 'Azubi', choice: 'apprentice' }];
    const file = (name: string) => `First name,Last name,Type\n${name},One,Azubi\n`;
    await checkRead(desk.ask, await readImport(desk, { file: file('A') }), { check: { ...place, words } });

    const second = await readImport(desk, { file: file('B') });
    const checked = await checkRead(desk.ask, second, { check: place });

    expect(second.settings.words).toEqual(words);
    expect(checked).toMatchObject({ counts: { create: 1 }, unknownWords: [] });
    const [row] = await desk.rows<{ words: Buffer }>('SELECT words FROM import_mappings');
    expect(row!.words.toString('latin1')).not.toContain('Azubi');
    const without = await checkRead(desk.ask, checked, { check: { ...place, words: [] } });
    expect(without.unknownWords).toMatchObject([{ word: 'Azubi' }]);
    expect((await readImport(desk, { file: file('C') })).settings.words).toEqual([]);
  });

  test('of somebody else say nothing', async () => {
    const desk = await aDesk(server);
    const words = [{ fieldId: 'user_type', word: 'Azubi', choice: 'apprentice' }];
    const file = 'First name,Last name,Type\nA,One,Azubi\n';
    await checkRead(desk.ask, await readImport(desk, { file }), { check: { words } });
    const colleague = await desk.seed.aStaffMember('administrator', desk.employer);
    const other = { ...desk, ask: await server.as(colleague), cookie: await server.signIn(colleague) };

    expect((await readImport(other, { file })).settings.words).toEqual([]);
  });
});

describe('a file with a header alone', () => {
  test('[US-MAN-14] is a problem of the file, which says so', async () => {
    const desk = await aDesk(server);

    const read = await readImport(desk, { file: 'First name;Last name\n' });

    expect(read).toMatchObject({
      state: 'UNREADABLE',
      fileProblem: { code: 'no_rows', message: 'Add rows below the header: there is none.' },
      reading: { separator: ';', encoding: 'utf-8' },
    });
  });
});

describe('a file for selected people', () => {
  async function selected(desk: Desk, ...ids: readonly string[]): Promise<Result> {
    const document = `mutation ($input: PrepareImportInput!) { result: prepareImport(input: $input) { __typename
      ... on ImportPrepared { selection { id personCount } } ... on InvalidInput { problems { field code } } } }`;
    return (await query(desk.ask, document, { input: { selection: { ids } } })).result;
  }

  test('[US-CSV-10, US-ACT-03, US-ACT-05] changes nobody else, until somebody says otherwise', async () => {
    const desk = await aDesk(server);
    const [ada, ben] = [await desk.aPerson(), await desk.aPerson()];
    const { selection } = await selected(desk, ada.id);
    expect(selection.personCount).toBe(1);
    const file = `ID,City\n${ada.id},Yakima\n${ben.id},Yakima\n`;

    const read = await readImport(desk, { file, profile: `participants&selection=${selection.id}` });
    const check = { keyFieldIds: ['id'], mode: 'UPDATE' };
    const limited = await checkRead(desk.ask, read, { check });

    expect(read).toMatchObject({ selectedCount: 1, settings: { isLimited: true, mode: 'UPDATE' } });
    expect(limited.problems).toMatchObject([{ code: 'person_not_selected', rowCount: 1 }]);
    const lifted = await checkRead(desk.ask, limited, { check: { ...check, isLimited: false } });
    expect(lifted).toMatchObject({ problems: [], counts: { update: 2 }, settings: { isLimited: false } });
    await checkRead(desk.ask, lifted, { check: { ...check, isLimited: true } });
    await runToEnd(desk.ask, read.id);
    expect((await desk.rows(`SELECT id FROM accounts WHERE city = 'Yakima'`)).map(({ id }) => id)).toEqual([ada.id]);
  });

  test('adds nobody, and has no place for people out of reach', async () => {
    const desk = await aDesk(server);
    const stranger = await (await aDesk(server)).aPerson();
    const ada = await desk.aPerson();
    const { selection } = await selected(desk, ada.id, stranger.id);
    expect(selection.personCount).toBe(1);
    expect(await selected(desk, stranger.id)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ code: 'nobody_selected' }],
    });

    const profile = `participants&selection=${selection.id}`;
    const read = await readImport(desk, { file: desk.newPeople('A,One,a@example.org'), profile });

    expect((await checkRead(desk.ask, read)).problems).toMatchObject([{ code: 'person_not_selected' }]);
  });

  test("[US-CSV-10] of somebody else's selection, or of none, is not taken", async () => {
    const desk = await aDesk(server);
    const colleague = await desk.seed.aStaffMember('administrator', desk.employer);
    const { selection } = await selected(desk, (await desk.aPerson()).id);
    const as = async (cookie: string, id: string) =>
      (await upload(server, { cookie, file: 'ID\nx\n', profile: `participants&selection=${id}` })).body;

    expect(await as(await server.signIn(colleague), selection.id)).toMatchObject({ code: 'selection_unknown' });
    expect(await as(desk.cookie, 'x')).toMatchObject({ code: 'selection_unknown' });
    const found = 'query ($id: ID!) { importSelection(id: $id) { personCount } }';
    expect((await query(await server.as(colleague), found, { id: selection.id })).importSelection).toBeNull();
    expect((await query(desk.ask, found, { id: selection.id })).importSelection).toEqual({ personCount: 1 });
  });
});
