import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { IMPORT_PROFILES, profileFields } from '@guildhall/domain';
import { aBatchWorker } from '../../../test/batches.ts';
import { fetched, fetchedRecords, fetchedRows, prepared } from '../../../test/exports.ts';
import { allCells } from '../../../test/files.ts';
import { checkedImport, linesOf } from '../../../test/imports.ts';
import { run } from '../../../test/operations.ts';
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

/** People with something in every corner of their records. */
async function aHouse() {
  const world = await aWorld(server);
  const supervisors = [
    await world.seed.aStaffMember('supervisor', world.employer),
    await world.seed.aStaffMember('supervisor', world.employer),
  ];
  const instructor = await world.seed.aStaffMember('provider', world.provider);
  const cohort = await world.seed.aCohort({ owner: world.employer, supervisor_id: instructor.id });
  const ada = await world.aPerson({
    account: { given_name: 'Ada', family_name: "=O'Hara", reference_number: '007', case_owner_id: world.viewer.id },
    enrollment: { start_date: '2026-01-02', expected_end_date: '2027-01-02', cohort_id: cohort },
    supervisors: supervisors.map(({ id }) => id),
  });
  await world.seed.supervise(ada.id, instructor.id, 'cohort');
  const bo = await world.aPerson({
    account: { given_name: "'=Bo", family_name: 'Łódź', phone: '+1 206 555 0100', address_line1: '-1 Elm, "Rear"' },
    enrollment: { program_status: 'suspended', suspension_date: '2026-02-03', start_date: '2026-01-02' },
  });
  const demographics = {
    sex: 'female',
    ethnicity: 'not_hispanic_or_latino',
    race: ['asian', 'white'],
    veteranStatus: 'veteran',
    disability: 'no',
    education: 'some_college',
  };
  await run(world.ask, 'updateParticipant', { id: ada.id, version: 1, nationalId: '123-45-6789', demographics });
  return { ...world, ada, bo, server, cookie: await server.signIn(world.viewer) };
}

describe('[US-MAN-06; US-CSV-07] a template', () => {
  test.each(IMPORT_PROFILES)('of %s is blank, with the columns that the kind of file has', async (profile) => {
    const { cookie } = await aHouse();
    const header = profileFields(profile, { vocabulary: 'us', customFields: [] }).map((field) => field.header);

    expect(await fetchedRows(server, `templates/${profile}.csv`, cookie)).toEqual([header]);
    const { rawPayload } = await fetched(server, `templates/${profile}.xlsx`, cookie);
    expect(await allCells(rawPayload)).toEqual([header]);
    const rules = await allCells(rawPayload, { sheet: 'Rules' });
    expect(rules.slice(1).map(([column]) => column)).toEqual(header);
    expect(await allCells(rawPayload, { sheet: 'Codes' })).toContainEqual(expect.arrayContaining([expect.any(String)]));
  });

  test('[US-CSV-04] says which codes and words are read, and what is required', async () => {
    const { cookie } = await aHouse();
    const { rawPayload } = await fetched(server, 'templates/apprentiscope.xlsx', cookie);

    expect(await allCells(rawPayload, { sheet: 'Codes' })).toContainEqual([
      'apprentice_status',
      'exited',
      expect.stringContaining('Cancelled'),
    ]);
    const rules = await allCells(rawPayload, { sheet: 'Rules' });
    expect(rules.find(([column]) => column === 'first_name')?.[1]).toBe('yes');
  });

  test('is given to whoever may take files out, and there is none of an unknown kind', async () => {
    const { cookie, seed, employer } = await aHouse();
    const mentor = await server.signIn(await seed.aStaffMember('mentor', employer));
    const statusOf = async (path: string, as: string) => (await fetched(server, path, as)).statusCode;

    expect(await statusOf('templates/payroll.csv', cookie)).toBe(404);
    expect(await statusOf('templates/participants.csv', mentor)).toBe(404);
    expect(await statusOf('templates/participants.csv', '')).toBe(404);
  });

  test('of an administrator has no column that they may neither see nor set [US-MAN-06]', async () => {
    const { seed, employer } = await aHouse();
    const administrator = await server.signIn(await seed.aStaffMember('administrator', employer));
    const [header] = await fetchedRows(server, 'templates/participants.csv', administrator);

    expect(header).toContain('Given name');
    expect(header).not.toContain('Social Security number');
  });
});

describe('[US-CSV-01] a file to fill in', () => {
  test('has the selected people alone, in the codes of its kind', async () => {
    const { ask, cookie, bo } = await aHouse();
    const { id } = await prepared(ask, { participants: { ids: [bo.id] }, template: 'apprentiscope' });
    const records = await fetchedRecords(server, `exports/${id}.csv`, cookie);

    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: bo.id,
      apprentice_status: 'suspended',
      program_suspension_date: '2026-02-03',
      gender: '',
      ssn: '',
    });
  });

  test('[US-ACT-03; US-ACT-04; US-ACT-05] is there for RAPIDS, PIRL and custom data', async () => {
    const { ask, cookie, ada } = await aHouse();
    const files = await Promise.all(
      ['rapids', 'pirl', 'supplemental'].map(async (template) => {
        const { id } = await prepared(ask, { participants: { ids: [ada.id] }, template });
        return fetchedRecords(server, `exports/${id}.xlsx`, cookie);
      }),
    );

    expect(files.map((records) => records.length)).toEqual([1, 1, 1]);
  });

  test('has demographics in codes where somebody may take them out and says why', async () => {
    const { ask, cookie, ada } = await aHouse();
    const { id } = await prepared(ask, {
      participants: { ids: [ada.id] },
      template: 'apprentiscope',
      withDemographics: true,
      reason: 'Update of the year',
    });
    const [record] = await fetchedRecords(server, `exports/${id}.csv`, cookie);

    expect(record).toMatchObject({ gender: '2', asian: '1', white: '1', black_african_american: '0', ssn: '' });
  });
});

describe('[US-CSV-11; US-CSV-06] an exported file is imported again', () => {
  const everything = { withDemographics: true, nationalIds: 'REVEALED', reason: 'Round trip' };
  test.each([
    ['csv', {}],
    ['xlsx', {}],
    ['xlsx', { template: 'participants' }],
  ])('and changes nobody, as %s with %j', async (format, values) => {
    const house = await aHouse();
    const { id } = await prepared(house.ask, { ...everything, ...values });
    const { rawPayload } = await fetched(server, `exports/${id}.${format}`, house.cookie);

    const checked = await checkedImport(house, {
      file: rawPayload,
      name: `people.${format}`,
      check: { mode: 'UPDATE', keyFieldIds: ['id'] },
    });

    const { nodes } = await linesOf(house.ask, checked.id);
    expect(
      nodes.map(({ outcome, problems, changes }: Record<string, unknown>) => ({ outcome, problems, changes })),
    ).toEqual(Array.from({ length: 2 }, () => ({ outcome: 'UNCHANGED', problems: [], changes: [] })));
    expect(checked.counts).toMatchObject({ unchanged: 2, update: 0, reject: 0 });
  });
});
