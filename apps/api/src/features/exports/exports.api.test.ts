import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetched, fetchedRecords, fetchedRows, prepared } from '../../../test/exports.ts';
import { atOnce, problemsOf, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
let now = new Date();
beforeAll(async () => {
  server = await aServer({ now: () => now });
});
afterAll(() => server.close());

async function aHouse(options?: Parameters<typeof aWorld>[1]) {
  const world = await aWorld(server, options);
  const cohort = await world.seed.aCohort({ owner: world.employer, title: 'Spring' });
  const supervisor = await world.seed.aStaffMember('supervisor', world.employer);
  const ada = await world.aPerson({
    account: { given_name: 'Ada', family_name: 'Rye, "Oat"', reference_number: '007', phone: '+1 206 555 0100' },
    enrollment: { cohort_id: cohort, start_date: '2026-01-02' },
    supervisors: [supervisor.id],
  });
  const bo = await world.aPerson({
    account: { given_name: '=1+1', family_name: 'Zed' },
    enrollment: { program_status: 'suspended', suspension_date: '2026-02-03' },
  });
  const cookie = await server.signIn(world.viewer);
  const rowsOf = async (values: object = {}, format = 'csv') =>
    fetchedRows(server, `exports/${(await prepared(world.ask, values)).id}.${format}`, cookie);
  const recordsOf = async (values: object = {}, format = 'csv') =>
    fetchedRecords(server, `exports/${(await prepared(world.ask, values)).id}.${format}`, cookie);
  return { ...world, ada, bo, supervisor, cookie, rowsOf, recordsOf };
}

describe('[US-LST-11; UK-GRID-30] a file of the list', () => {
  test.each(['csv', 'xlsx'])('has everybody who matches, in the order of the list, as %s', async (format) => {
    const { recordsOf, ada, bo, supervisor } = await aHouse();
    const sort = [{ key: 'NAME', direction: 'DESC' }];
    const everybody = await recordsOf({ participants: { matching: { filter: {} }, sort } }, format);
    const suspended = await recordsOf(
      { participants: { matching: { filter: { programStatuses: ['SUSPENDED'] } } } },
      format,
    );

    expect(everybody.map(({ ID }) => ID)).toEqual([bo.id, ada.id]);
    expect(everybody[1]).toMatchObject({
      'Given name': 'Ada',
      'Family name': 'Rye, "Oat"',
      'Reference number': '007',
      Cohort: 'Spring',
      Supervisors: supervisor.email,
      'Start date': '2026-01-02',
      'Program status': 'Active',
      'Account status': 'active',
    });
    expect(suspended.map(({ ID }) => ID)).toEqual([bo.id]);
  });

  test('[US-ACT-13] has the selected people and the chosen columns alone, in their order', async () => {
    const { rowsOf, bo } = await aHouse();

    const rows = await rowsOf({
      participants: { ids: [bo.id] },
      columns: ['program_status', 'account_status', 'family_name'],
    });

    expect(rows).toEqual([
      ['Program status', 'Account status', 'Family name'],
      ['Suspended', 'active', 'Zed'],
    ]);
  });

  test('[US-CSV-11] has no cell that a spreadsheet would calculate, unless it is for programs', async () => {
    const { rowsOf, ask, cookie } = await aHouse();
    const columns = ['given_name', 'phone'];

    expect(await rowsOf({ columns })).toEqual([
      ['Given name', 'Phone'],
      ['Ada', `'+1 206 555 0100`],
      [`'=1+1`, ''],
    ]);
    expect(await rowsOf({ columns, isForMachines: true })).toEqual([
      ['Given name', 'Phone'],
      ['Ada', '+1 206 555 0100'],
      ['=1+1', ''],
    ]);
    expect(await rowsOf({ columns }, 'xlsx')).toContainEqual(['=1+1']);
    const { id } = await prepared(ask);
    const [spreadsheets, programs] = [
      await fetched(server, `exports/${id}.csv`, cookie),
      await fetched(server, `exports/${(await prepared(ask, { isForMachines: true })).id}.csv`, cookie),
    ];
    expect([spreadsheets.body.startsWith('\uFEFF'), programs.body.startsWith('\uFEFF')]).toEqual([true, false]);
  });

  test('names an employer by its id where another one has the same name', async () => {
    const { recordsOf, seed, sponsor, occupation } = await aHouse();
    const [first] = [
      await seed.anEmployer({ sponsors: [sponsor], name: 'Twin' }),
      await seed.anEmployer({ name: 'TWIN' }),
    ];
    const person = await seed.aParticipant({ employer: first, occupation });

    const records = await recordsOf({ participants: { ids: [person.id] } });

    expect(records[0]).toMatchObject({ Employer: first });
  });

  test('has nobody out of reach, whatever is asked for', async () => {
    const { as, employer, seed, sponsor, occupation, ada, bo } = await aHouse();
    const elsewhere = await seed.aParticipant({ employer: await seed.anEmployer({ sponsors: [sponsor] }), occupation });
    const administrator = await seed.aStaffMember('administrator', employer);
    const ask = await server.as(administrator);
    const { id, personCount } = await prepared(ask, { participants: { ids: [elsewhere.id, ada.id, bo.id] } });

    expect(personCount).toBe(2);
    const records = await fetchedRecords(server, `exports/${id}.csv`, await server.signIn(administrator));
    expect(records.map(({ ID }) => ID)).toEqual([ada.id, bo.id]);
    expect(problemsOf(await prepared(ask, { participants: { ids: [elsewhere.id] } }))).toEqual([
      'selection: nobody_selected',
    ]);
    const asMentor = await as('mentor', employer);
    await expect(prepared(asMentor)).rejects.toThrow('FORBIDDEN');
  });

  test('is fetched by whoever prepared it alone, and for an hour', async () => {
    const { ask, seed, sponsor, cookie } = await aHouse();
    const { id } = await prepared(ask);
    const other = await server.signIn(await seed.aStaffMember('sponsor', sponsor));
    const status = async (path: string, as: string) => (await fetched(server, path, as)).statusCode;

    expect(await status(`exports/${id}.csv`, cookie)).toBe(200);
    expect(await status(`exports/${id}.csv`, other)).toBe(404);
    expect(await status(`exports/${id}.csv`, '')).toBe(404);
    expect(await status(`exports/${id}.pdf`, cookie)).toBe(404);
    expect(await status('exports/%00.csv', cookie)).toBe(404);
    try {
      now = new Date(Date.now() + 61 * 60_000);
      expect(await status(`exports/${id}.csv`, cookie)).toBe(404);
    } finally {
      now = new Date();
    }
  });

  test('prepared twice with one key is one file', async () => {
    const { ask, rows } = await aHouse();
    const input = { clientMutationId: crypto.randomUUID() };

    const answers = await atOnce(3, () => prepared(ask, input));

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await rows('SELECT id FROM exports')).toHaveLength(1);
  });

  test.each([
    [{ columns: ['given_name', 'salary'] }, ['columns: unknown_choice']],
    [{ columns: ['national_id'] }, ['columns: unknown_choice']],
    [{ columns: [] }, ['columns: unknown_choice']],
    [{ participants: null }, ['selection: choice_contradictory']],
    [{ participants: {} }, ['selection: choice_contradictory']],
    [{ users: { filter: {} } }, ['selection: choice_contradictory']],
    [{ template: 'payroll' }, ['template: unknown_choice']],
    [{ template: 'organizations' }, ['template: unknown_choice']],
    [{ withDemographics: true }, ['reason: required']],
    [{ nationalIds: 'MASKED', reason: ' ' }, ['reason: required']],
  ])('with %j is refused', async (values, problems) => {
    const { ask } = await aHouse();

    expect(problemsOf(await prepared(ask, values))).toEqual(problems);
  });
});

describe('[US-LST-11] what only confidants may know', () => {
  async function aSecret() {
    const house = await aHouse();
    const { ask, ada } = house;
    const demographics = { sex: 'female', race: ['asian', 'white'] };
    const number = '123-45-6789';
    await run(ask, 'updateParticipant', { id: ada.id, version: 1, nationalId: number, demographics });
    return house;
  }
  const asked = { withDemographics: true, nationalIds: 'REVEALED', reason: 'Report of the quarter' };

  test('is in no file unless somebody asks for it', async () => {
    const { recordsOf } = await aSecret();
    const [record = {}] = await recordsOf();

    expect(Object.keys(record).filter((header) => /sex|race|security/i.test(header))).toEqual([]);
  });

  test('is in the file of whoever may see it and says why, masked or as it is', async () => {
    const { recordsOf, ada, bo } = await aSecret();
    const [revealed, nothing] = await recordsOf({ ...asked, columns: ['id'] });
    const [masked] = await recordsOf({ ...asked, nationalIds: 'MASKED' });

    expect(revealed).toMatchObject({ ID: ada.id, 'Social Security number': '123-45-6789', Sex: 'Female' });
    expect(revealed!['Race']).toBe('Asian; White');
    expect(nothing).toMatchObject({ ID: bo.id, 'Social Security number': '', Sex: '' });
    expect(masked).toMatchObject({ 'Social Security number (masked)': '•••-••-6789' });
    expect(JSON.stringify(masked)).not.toContain('123-45');
  });

  test('is refused to whoever may not see it', async () => {
    const { as, employer } = await aSecret();
    const ask = await as('administrator', employer);

    await expect(prepared(ask, { withDemographics: true, reason: 'x' })).rejects.toThrow('FORBIDDEN');
    await expect(prepared(ask, { nationalIds: 'MASKED', reason: 'x' })).rejects.toThrow('FORBIDDEN');
  });

  test('leaves with an entry in the audit: who, why, how many; and in the history of each person', async () => {
    const { ask, ada, viewer, cookie, rows } = await aSecret();
    const { id } = await prepared(ask, asked);
    expect(await rows(`SELECT 1 FROM audit_entries WHERE table_name = 'exports'`)).toEqual([]);

    await fetchedRows(server, `exports/${id}.xlsx`, cookie);

    const [entry] = await rows<{ values: object }>(
      `SELECT actor_id, record_id, subject_id, new_values AS values FROM audit_entries WHERE table_name = 'exports'`,
    );
    expect(entry).toMatchObject({ actor_id: viewer.id, subject_id: viewer.id, record_id: id });
    expect(entry!.values).toMatchObject({
      people: 2,
      reason: 'Report of the quarter',
      parts: ['demographics', 'national_ids'],
    });
    const { data } = await ask(
      'query ($id: ID!) { participant(id: $id) { history(first: 3) { nodes { action recordType actorName changes { field newValue } } } } }',
      { id: ada.id },
    );
    expect(data.participant.history.nodes.slice(0, 2)).toEqual(
      expect.arrayContaining([
        {
          action: 'REVEAL',
          recordType: 'nationalIds',
          actorName: 'Vera Viewer',
          changes: [
            { field: 'exportReason', newValue: 'Report of the quarter' },
            { field: 'nationalIds', newValue: '***' },
          ],
        },
        expect.objectContaining({ action: 'REVEAL', recordType: 'demographics' }),
      ]),
    );
  });

  test('stands in no log and in nothing that is kept', async () => {
    const { ask, cookie, rows } = await aSecret();
    const { id } = await prepared(ask, asked);
    await fetchedRows(server, `exports/${id}.csv`, cookie);

    expect(server.logged()).not.toContain('123-45-6789');
    expect(JSON.stringify(await rows('SELECT * FROM exports'))).not.toContain('123-45-6789');
  });

  test('a number that the list was filtered by is not kept', async () => {
    const { ask, ada, rows, cookie } = await aSecret();
    const participants = { matching: { filter: { nationalId: '123-45-6789' } } };
    const { id, personCount } = await prepared(ask, { participants });

    expect(personCount).toBe(1);
    const records = await fetchedRecords(server, `exports/${id}.csv`, cookie);
    expect(records.map(({ ID }) => ID)).toEqual([ada.id]);
    expect(JSON.stringify(await rows('SELECT * FROM exports'))).not.toMatch(/123-?45-?6789/);
  });
});

describe('[UK-GRID-30] a file of the users', () => {
  test('has staff and participants as the list of users has them', async () => {
    const { ask, cookie, ada, viewer, seed, sponsor } = await aHouse();
    await seed.aStaffMember('sponsor', sponsor, { given_name: 'Sol', family_name: 'Sponsor' });
    const { id, personCount } = await prepared(ask, { participants: null, users: { filter: {} } });
    const records = await fetchedRecords(server, `exports/${id}.csv`, cookie);

    expect(personCount).toBe(records.length);
    expect(records).toHaveLength(5);
    expect(records.find(({ ID }) => ID === viewer.id)).toMatchObject({
      'User type': 'regulator',
      'Given name': 'Vera',
    });
    expect(records.find(({ ID }) => ID === ada.id)).toMatchObject({
      'Family name': 'Rye, "Oat"',
      'Program status': 'active',
    });
  });

  test('has the ticked ones alone', async () => {
    const { ask, cookie, ada, bo } = await aHouse();
    const { id } = await prepared(ask, { participants: null, users: { ids: [bo.id, ada.id] } });

    const records = await fetchedRecords(server, `exports/${id}.xlsx`, cookie);
    expect(records.map(({ ID }) => ID)).toEqual([bo.id, ada.id]);
  });
});
