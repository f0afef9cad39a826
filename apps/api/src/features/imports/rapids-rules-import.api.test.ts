import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker } from '../../../test/batches.ts';
import { aDesk } from '../../../test/import-desk.ts';
import { checkedImport, linesOf, runToEnd } from '../../../test/imports.ts';
import type { Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(240_000);

const NOT_SAID = 'did_not_self_identify';
const RACES = [
  ['american_indian_alaskan_native', 'american_indian_or_alaska_native'],
  ['asian', 'asian'],
  ['black_african_american', 'black_or_african_american'],
  ['native_hawaiian_other_pacific_islander', 'native_hawaiian_or_other_pacific_islander'],
  ['white', 'white'],
] as const;

/** What stands in a cell of a column, and what is kept of it, by the column of the database; or what is wrong with it. */
type Cases = readonly (readonly [column: string, cell: string, kept: unknown])[];
const not = (code: string) => ({ code });

const RULES: Readonly<Record<string, readonly [kept: string, Cases]>> = {
  '[US-RAP-03, US-RAP-19] gender': [
    'd.sex',
    [
      ['gender', '1', 'male'],
      ['gender', '2', 'female'],
      ['gender', '9', NOT_SAID],
      ['gender', '3', not('unknown_choice')],
      ['gender', '', null],
    ],
  ],
  '[US-RAP-04, US-RAP-19] ethnicity': [
    'd.ethnicity',
    [
      ['ethnicity_hispanic_latino', '1', 'hispanic_or_latino'],
      ['ethnicity_hispanic_latino', '2', 'not_hispanic_or_latino'],
      ['ethnicity_hispanic_latino', '9', NOT_SAID],
      ['ethnicity_hispanic_latino', '0', not('unknown_choice')],
    ],
  ],
  '[US-RAP-05, US-RAP-19] the five races': [
    'd.race::text',
    RACES.flatMap(([column, race]): Cases => [
      [column, '1', `{${race}}`],
      [column, '0', '{}'],
      [column, '9', `{${NOT_SAID}}`],
      [column, '2', not('unknown_choice')],
    ]),
  ],
  '[US-RAP-06, US-RAP-19] veteran status': [
    'd.veteran_status',
    [
      ['veteran_status', '1', 'veteran'],
      ['veteran_status', '2', 'non_veteran'],
      ['veteran_status', '3', 'non_veteran_other_eligible'],
      ['veteran_status', '4', 'veteran_eligible'],
      ['veteran_status', '9', NOT_SAID],
      ['veteran_status', '5', not('unknown_choice')],
    ],
  ],
  '[US-RAP-07, US-RAP-19] disability': [
    'd.disability',
    [
      ['disability_status', '1', 'yes'],
      ['disability_status', '2', 'no'],
      ['disability_status', '3', NOT_SAID],
      ['disability_status', '4', not('unknown_choice')],
    ],
  ],
  '[US-RAP-08] SSN': [
    'n.masked',
    [
      ['ssn', '219-09-9123', '•••-••-9123'],
      ['ssn', '219099124', '•••-••-9124'],
      ['ssn', '000-45-6789', not('ssn_malformed')],
      ['ssn', '12345678', not('ssn_malformed')],
    ],
  ],
  '[US-RAP-09] address': [
    `concat_ws('|', a.address_line1, a.city, a.region, a.postal_code)`,
    [
      ['address', '9 Oak Street', '9 Oak Street|Boston|Massachusetts|02134'],
      ['address', '', not('required')],
      ['city', '', not('required')],
      ['state', 'New York', '1 Mill Lane|Boston|New York|02134'],
      ['state', 'N/A', '1 Mill Lane|Boston|N/A|02134'],
      ['state', 'Ontario', not('unknown_choice')],
      ['zip', '00501', '1 Mill Lane|Boston|Massachusetts|00501'],
      ['zip', '2134', not('zip_malformed')],
      ['zip', '02134-1234', not('zip_malformed')],
    ],
  ],
  '[US-RAP-10] phone': [
    'a.phone',
    [
      ['phone', '5185550100', '5185550100'],
      ['phone', '(518) 555-0101', '(518) 555-0101'],
      ['phone', '555-0100', not('phone_not_ten_digits')],
    ],
  ],
  '[US-RAP-11] status': [
    'e.program_status',
    [
      ['apprentice_status', 'active', 'active'],
      ['apprentice_status', 'completed;program_completion_date=2026-02-03', 'completed'],
      ['apprentice_status', 'exited;program_exit_date=2026-02-03', 'cancelled'],
      ['apprentice_status', 'suspended;program_suspension_date=2026-02-03', 'suspended'],
      ['apprentice_status', 'paused', not('unknown_choice')],
    ],
  ],
  '[US-RAP-12, US-CSV-05] dates of the program': [
    `concat_ws('|', e.start_date, e.completion_date, e.cancellation_date, e.suspension_date)`,
    [
      ['program_start_date', '2025-12-01', '2025-12-01'],
      ['program_start_date', '20251202', '2025-12-02'],
      ['program_start_date', '2026-02-30', not('date_malformed')],
      ['program_completion_date', '20260203;apprentice_status=completed', '2026-01-05|2026-02-03'],
      ['program_exit_date', '2026-02-04;apprentice_status=exited', '2026-01-05|2026-02-04'],
      ['program_suspension_date', '2026-02-05;apprentice_status=suspended', '2026-01-05|2026-02-05'],
    ],
  ],
  '[US-RAP-17] the age of an apprentice': [
    'a.date_of_birth',
    [
      ['date_of_birth', '2010-01-05', '2010-01-05'],
      ['date_of_birth', '2010-01-06', not('apprentice_too_young')],
      ['date_of_birth', '2011-03-01;user_type=youth_apprentice', '2011-03-01'],
    ],
  ],
};

const ALL = Object.entries(RULES).flatMap(([rule, [kept, cases]]) => cases.map((each) => ({ rule, kept, each })));

/** One file with a line for each case, that differs from a right one in one column, and what became of each. */
async function importAll(server: TestServer) {
  const desk = await aDesk(server);
  const right: Record<string, string> = {
    user_type: 'apprentice',
    first_name: 'Ada',
    address: '1 Mill Lane',
    city: 'Boston',
    state: 'Massachusetts',
    zip: '02134',
    program_start_date: '2026-01-05',
    employer_id: desk.employerCode,
    occupation_id: desk.occupationCode,
  };
  const columns = [
    ...new Set(['email', 'last_name', ...Object.keys(right), ...ALL.map(({ each: [column] }) => column)]),
  ];
  const lines = ALL.map(({ each: [column, cell] }, index) => {
    const [own = '', ...others] = cell.split(';');
    const more = Object.fromEntries(others.map((text) => text.split('=') as [string, string]));
    const row = { ...right, email: `n${index}@example.org`, last_name: `N${index}`, [column]: own, ...more };
    return columns.map((name) => (row as Record<string, string>)[name] ?? '').join(',');
  });
  const checked = await checkedImport(desk, {
    file: [columns.join(','), ...lines].join('\n'),
    profile: 'apprentiscope',
    check: { mode: 'CREATE' },
  });
  const planned = (await linesOf(desk.ask, checked.id)).nodes;
  await runToEnd(desk.ask, checked.id);
  const done = (await linesOf(desk.ask, checked.id)).nodes;
  const people = await Promise.all(
    Object.values(RULES).map(([kept]) =>
      desk.rows<{ email: string; kept: unknown }>(
        `SELECT a.email, ${kept} AS kept FROM accounts a JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id
         LEFT JOIN demographics d ON d.tenant_id = a.tenant_id AND d.participant_id = a.id
         LEFT JOIN national_ids n ON n.tenant_id = a.tenant_id AND n.participant_id = a.id`,
      ),
    ),
  );
  const keptOf = new Map(
    Object.keys(RULES).map((rule, at) => [rule, new Map(people[at]!.map(({ email, kept }) => [email, kept]))]),
  );
  const codeOf = ({ problems }: Result) => problems.find(({ isWarning }: Result) => !isWarning)?.code;
  return ALL.map(({ rule, each: [column, cell] }, index) => {
    const code = codeOf(done[index]);
    const end = code ? not(code) : keptOf.get(rule)!.get(`n${index}@example.org`);
    return { rule, end: [column, cell, end] as const, wasPlanned: codeOf(planned[index]) === code };
  });
}

describe("the vendor's rules of RAPIDS, through a file", () => {
  let server: TestServer;
  let worker: RunningJobs;
  let ends: Awaited<ReturnType<typeof importAll>>;
  beforeAll(async () => {
    server = await aServer();
    worker = await aBatchWorker(server.database);
    ends = await importAll(server);
  });
  afterAll(async () => {
    await worker.stop();
    await server.close();
  });

  test.each(Object.keys(RULES))('%s is kept, or refused by name', (rule) => {
    const own = ends.filter((one) => one.rule === rule);

    expect(own.map(({ end }) => end)).toEqual(RULES[rule]![1]);
    expect(own.filter(({ wasPlanned }) => !wasPlanned)).toEqual([]);
  });

  test('[US-RAP-13, US-RAP-19] the education level of a RAPIDS file has its own codes: 5 is not said, 9 a doctorate', async () => {
    const desk = await aDesk(server);
    const codes = ['1', '3', '5', '6', '7', '8', '9', '2'];
    const people = await Promise.all(
      codes.map((code) =>
        desk.aPerson({ account: { email: `e${code}@example.org`, email_key: `e${code}@example.org` } }),
      ),
    );
    const file = ['Email,Apprentice Education Level', ...codes.map((code) => `e${code}@example.org,${code}`)].join(
      '\n',
    );

    const checked = await checkedImport(desk, { file, profile: 'rapids', check: { mode: 'UPDATE' } });
    await runToEnd(desk.ask, checked.id);

    const kept = await desk.rows<{ participant_id: string; education: string }>(
      'SELECT participant_id, education FROM demographics',
    );
    const of = (id: string) => kept.find(({ participant_id: owner }) => owner === id)?.education;
    expect(people.map(({ id }) => of(id))).toEqual([
      'some_high_school',
      'high_school_diploma',
      NOT_SAID,
      'some_college',
      'bachelors_degree',
      'masters_degree',
      'doctorate_or_professional_degree',
      undefined,
    ]);
    const { nodes } = await linesOf(desk.ask, checked.id);
    expect(nodes.at(-1)).toMatchObject({ outcome: 'REJECT', problems: [{ code: 'unknown_choice' }] });
  });
});
