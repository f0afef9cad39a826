import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { fetched, prepared } from '../../../test/exports.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { changeImport, checkedImport, checkRead, importOf, linesOf, runToEnd } from '../../../test/imports.ts';
import { query, type Result } from '../../../test/operations.ts';
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

type Desk = Awaited<ReturnType<typeof aDesk>>;

/** A college with a group, whoever imports for it, and a file of learners whose further cells are given. */
async function aCollege() {
  const world = await aDesk(server, { vocabulary: 'uk' });
  const viewer = await world.seed.aStaffMember('sponsor', world.sponsor);
  const desk = { ...world, ask: await server.as(viewer), cookie: await server.signIn(viewer) };
  await desk.seed.insert('groups', { name: 'North' });
  let number = 0;
  const learners = (header: string, ...lines: readonly string[]): string =>
    [
      `First name,Last name,Email,Reference number,Group name,Programme,${header}`,
      ...lines.map((line) => {
        number += 1;
        return `Learner,N${number},n${number}@example.org,R-${number},North,${desk.occupationCode},${line}`;
      }),
    ].join('\n');
  return { ...desk, learners };
}

const endsOf = async ({ ask }: Desk, id: string): Promise<string[]> =>
  (await linesOf(ask, id)).nodes.map(({ outcome, problems }: Result) =>
    [outcome, ...problems.map(({ code, fieldId }: Result) => `${fieldId}: ${code}`)].join(' '),
  );
const employersOf = ({ rows }: Desk) =>
  rows(
    `SELECT o.name, o.code, o.address_line1, o.city, count(e.id)::int AS learners FROM organizations o
     LEFT JOIN enrollments e ON e.employer_id = o.id WHERE o.kind = 'employer' GROUP BY o.tenant_id, o.id ORDER BY o.name`,
  );

describe('[UK-BULK-13] the employer of a learner', () => {
  const HEADER = 'Employer name,EDRS,Employer address line 1,Employer town';

  test('that nobody knows rejects the row, or is added once with its EDRS and address when somebody says so', async () => {
    const college = await aCollege();
    await college.rows(`UPDATE organizations SET name = 'Known Ltd', code = 'K-1' WHERE kind = 'employer'`);
    const file = college.learners(
      HEADER,
      'New Ltd,150000001,1 Mill Lane,Leeds',
      'New Ltd,,,',
      'NEW LTD,150000001,1 Mill Lane,York',
      'New Ltd,150000002,,',
      'Other Ltd,150000001,,',
      ',150000003,,',
    );
    const checked = await checkedImport(college, { file, profile: 'aptem', check: { mode: 'CREATE' } });
    expect(await endsOf(college, checked.id)).toEqual([
      ...Array.from({ length: 5 }, () => 'REJECT employer: reference_unknown'),
      'REJECT employer_code: reference_unknown employer: required',
    ]);
    expect(checked.missing.map(({ name, rowCount }: Result) => [name, rowCount])).toEqual([
      ['New Ltd', 4],
      ['Other Ltd', 1],
    ]);

    const created = [
      { kind: 'employer', name: 'New Ltd' },
      { kind: 'employer', name: 'Other Ltd' },
    ];
    await checkRead(college.ask, checked, { check: { mode: 'CREATE', created } });
    const ends = [
      'CREATE',
      'CREATE',
      'REJECT employer_city: employer_details_differ',
      'REJECT employer_code: employer_details_differ',
      'REJECT employer_code: employer_contradictory',
      'REJECT employer_code: reference_unknown employer: required',
    ];
    expect(await endsOf(college, checked.id)).toEqual(ends);
    await changeImport(college.ask, 'changeImportRows', {
      id: checked.id,
      rows: [{ line: 4, cells: [{ column: 9, value: 'Leeds' }] }],
    });

    const { additions } = await importOf(college.ask, checked.id);
    expect(additions[0]).toEqual({ ...created[0], code: '150000001', address: ['1 Mill Lane', 'Leeds'] });
    await runToEnd(college.ask, checked.id);

    expect(await endsOf(college, checked.id)).toEqual(ends.with(2, 'CREATE'));
    expect(await employersOf(college)).toEqual([
      { name: 'Known Ltd', code: 'K-1', address_line1: null, city: null, learners: 0 },
      { name: 'New Ltd', code: '150000001', address_line1: '1 Mill Lane', city: 'Leeds', learners: 3 },
    ]);
  });

  test('is added by nobody who may add no employers: neither offered nor taken', async () => {
    const world = await aDesk(server, { vocabulary: 'uk' });
    const viewer = await world.seed.aStaffMember('administrator', world.employer);
    const desk = { ...world, ask: await server.as(viewer), cookie: await server.signIn(viewer) };
    const file = desk.newPeople('A,One,a@example.org').replace(desk.employerCode, 'New Ltd');
    const checked = await checkedImport(desk, { file, check: { mode: 'CREATE' } });
    expect(await endsOf(desk, checked.id)).toEqual(['REJECT employer: reference_unknown']);
    expect(checked.missing).toEqual([]);

    const created = [{ kind: 'employer', name: 'New Ltd' }];
    const answer = await changeImport(desk.ask, 'saveImportDraft', {
      id: checked.id,
      mode: 'CREATE',
      keyFieldIds: [],
      columns: [],
      created,
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'created' }] });
  });

  test('is found by EDRS before its name, never by two that differ, and never written over', async () => {
    const college = await aCollege();
    await college.rows(
      `UPDATE organizations SET name = 'Known Ltd', code = '150000001', city = 'York' WHERE kind = 'employer'`,
    );
    await college.seed.anEmployer({ sponsors: [college.sponsor], name: 'Second Ltd', code: '150000002' });
    await college.seed.anOrganization('provider', { code: '150000009' });
    const file = college.learners(
      HEADER,
      'Known Limited,150000001,1 Mill Lane,Leeds',
      'Second Ltd,999999999,,Leeds',
      'Second Ltd,150000001,,',
      'New Ltd,150000009,,',
    );
    const created = [{ kind: 'employer', name: 'New Ltd' }];
    const checked = await checkedImport(college, { file, profile: 'aptem', check: { mode: 'CREATE', created } });
    expect(await endsOf(college, checked.id)).toEqual([
      'CREATE',
      'CREATE',
      'REJECT employer_code: employer_contradictory',
      'REJECT employer_code: code_taken',
    ]);

    await runToEnd(college.ask, checked.id);

    expect(await employersOf(college)).toEqual([
      { name: 'Known Ltd', code: '150000001', address_line1: null, city: 'York', learners: 1 },
      { name: 'Second Ltd', code: '150000002', address_line1: null, city: null, learners: 1 },
    ]);
  });
});

describe('[UK-BULK-14] hours and length of a programme', () => {
  const PLAN = `query ($id: ID!) { participant(id: $id) { enrollment { startDate expectedEndDate plannedHours } } }`;

  test('are kept, the length as the end that it gives; an end that contradicts it stops the row', async () => {
    const college = await aCollege();
    const file = college.learners(
      'Employer name,Programme start date,Programme length,Programme end date,Planned hours',
      `${college.employerCode},31/01/2026,18,,"1,200"`,
      `${college.employerCode},31/01/2026,4 weeks,28/02/2026,0`,
      `${college.employerCode},31/01/2026,18 months,01/02/2027,600`,
      `${college.employerCode},,18 months,,600`,
      `${college.employerCode},31/01/2026,two years,,lots`,
    );
    const checked = await checkedImport(college, { file, profile: 'aptem', check: { mode: 'CREATE' } });
    expect(await endsOf(college, checked.id)).toEqual([
      'CREATE',
      'CREATE',
      'REJECT program_length: length_contradicts_end',
      'REJECT program_length: length_without_start',
      'REJECT program_length: length_malformed planned_hours: number_out_of_range',
    ]);
    await runToEnd(college.ask, checked.id);

    const [first, second] = await college.people();
    const planOf = async (person: Result) => (await query(college.ask, PLAN, { id: person.id })).participant.enrollment;
    expect(await planOf(first)).toEqual({ startDate: '2026-01-31', expectedEndDate: '2027-07-31', plannedHours: 1200 });
    expect(await planOf(second)).toMatchObject({ expectedEndDate: '2026-02-28', plannedHours: 0 });

    const columns = ['email', 'expected_end_date', 'planned_hours'];
    const { id } = await prepared(college.ask, { columns });
    const { body } = await fetched(server, `exports/${id}.csv`, college.cookie);
    expect(body).toContain('n1@example.org,2027-07-31,1200');
    const own = await checkedImport(college, { file: body, check: { mode: 'UPDATE' } });
    expect(await endsOf(college, own.id)).toEqual(['UNCHANGED', 'UNCHANGED']);

    const update =
      'Email,Programme length,Planned hours\nn1@example.org,18 months,1200\nn2@example.org,1 month,<clear>\n';
    const again = await checkedImport(college, { file: update, profile: 'aptem', check: { mode: 'UPDATE' } });
    expect(await endsOf(college, again.id)).toEqual(['UNCHANGED', 'UPDATE']);
    await runToEnd(college.ask, again.id);
    expect(await planOf(second)).toMatchObject({ expectedEndDate: '2026-02-28', plannedHours: null });
  });
});

describe('[UK-BULK-33] how a learner signs in, and own fields of the tenant', () => {
  test('single sign-on is answered, a password accepted, and own columns are read', async () => {
    const college = await aCollege();
    await college.seed.insert('custom_fields', { label: 'Union', type: 'text' });
    const file = college.learners(
      'Employer name,SSO,Union',
      `${college.employerCode},No,Local 46`,
      `${college.employerCode},Aptem password,`,
      `${college.employerCode},Yes,`,
      `${college.employerCode},SSO,`,
      `${college.employerCode},Kerberos,`,
    );
    const checked = await checkedImport(college, { file, profile: 'aptem', check: { mode: 'CREATE' } });
    expect(checked.columns[7]).toMatchObject({ fieldId: 'sign_in_method' });
    expect(await endsOf(college, checked.id)).toEqual([
      'CREATE',
      'CREATE',
      'REJECT sign_in_method: single_sign_on_not_set_up',
      'REJECT sign_in_method: single_sign_on_not_set_up',
      'REJECT sign_in_method: unknown_choice',
    ]);

    await runToEnd(college.ask, checked.id);

    expect(await college.rows('SELECT value FROM custom_values')).toEqual([{ value: 'Local 46' }]);
  });
});
