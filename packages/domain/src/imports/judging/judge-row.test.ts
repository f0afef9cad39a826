import { describe, expect, test } from '@jest/globals';
import { cellProblem } from '../read-row.ts';
import { profileFields } from '../profiles.ts';
import type { ImportProfile } from '../profiles.ts';
import { judgeRow } from './judge-row.ts';
import type { ImportRules, RowFacts, RowToJudge } from './judge-row.ts';
import { matchRow } from './match-row.ts';

const ADA = 'a0000000-0000-4000-8000-000000000001';
const BEN = 'b0000000-0000-4000-8000-000000000002';
const NEW = { user_type: 'apprentice', given_name: 'Ada', family_name: 'Byron', employer: 'e1', occupation: 'o1' };
const kept = { ...NEW, email: 'ada@example.org', phone: null, sex: 'female', education: 'associate_degree' };

const rulesOf = (profile: ImportProfile, more: Partial<ImportRules> = {}): ImportRules => ({
  fields: profileFields(profile, { vocabulary: profile === 'aptem' ? 'uk' : 'us', customFields: [] }),
  mode: 'create_and_update',
  defaults: {},
  ...more,
});

function judge(row: Partial<RowToJudge>, facts: Partial<RowFacts> = {}, rules = rulesOf('participants')) {
  const whole: RowToJudge = { values: NEW, problems: [], coarse: [], isExcluded: false, decision: null, ...row };
  const known: RowFacts = {
    match: { kind: 'nobody' },
    duplicates: [],
    isRepeated: false,
    selectedIds: null,
    valuesOf: () => kept,
    ...facts,
  };
  return judgeRow(whole, known, rules);
}

function said(...[row, facts, rules]: Parameters<typeof judge>): string {
  const { outcome, recordId, problems } = judge(row, facts, rules);
  const codes = problems.map(({ code, fieldId }) => (fieldId ? `${code} of ${fieldId}` : code));
  return [outcome, ...(recordId === ADA ? ['Ada'] : []), ...codes].join(', ');
}

const one = { match: { kind: 'one', id: ADA } } as const;
const alike = (...reasons: RowFacts['duplicates'][number]['reasons'][number][]) => ({
  duplicates: [{ id: ADA, reasons }],
});

describe('a row', () => {
  test.each<[string, ...Parameters<typeof said>, string]>([
    ['that fits nobody adds somebody', {}, {}, undefined, 'create'],
    ['of somebody who is there changes them', { values: { phone: '555 1234' } }, one, undefined, 'update, Ada'],
    ['that says what is so already changes nothing', { values: { sex: 'female' } }, one, undefined, 'unchanged, Ada'],
    [
      'that was taken out is skipped, whatever is wrong with it',
      { isExcluded: true, values: {} },
      {},
      undefined,
      'skip',
    ],
    [
      '[UK-BULK-23, UK-BULK-20] without a name adds nobody',
      { values: { ...NEW, given_name: null, family_name: null } },
      {},
      undefined,
      'reject, required of given_name, required of family_name',
    ],
    [
      'that could not be read is rejected with the reason alone',
      { values: {}, problems: [cellProblem('email_malformed', { fieldId: 'email' })] },
      one,
      undefined,
      'reject, email_malformed of email',
    ],
    [
      'with a note is taken all the same',
      { problems: [cellProblem('state_written_out', { isWarning: true })] },
      {},
      undefined,
      'create, state_written_out',
    ],
  ])('%s', (_, row, facts, rules, expected) => {
    expect(said(row, facts, rules)).toBe(expected);
  });
});

describe('[UK-BULK-27] the mode of an import', () => {
  const only = (mode: ImportRules['mode']) => rulesOf('participants', { mode });

  test('decides what may happen', () => {
    expect(said({}, one, only('create'))).toBe('reject, person_exists');
    expect(said({}, {}, only('update'))).toBe('reject, person_not_found');
    expect(said({}, { match: { kind: 'no_key' } }, only('update'))).toBe('reject, key_missing');
    expect(said({}, { match: { kind: 'no_key' } })).toBe('create');
  });

  test('never makes somebody out of an id that nobody has', () => {
    expect(said({ values: { ...NEW, id: BEN } })).toBe('reject, person_not_found');
  });
});

describe('keys', () => {
  test('that several people have stop the row, not the file', () => {
    expect(said({}, { match: { kind: 'several' } })).toBe('reject, key_ambiguous');
  });

  test.each<[string, Record<string, string>, Record<string, string[]>, object]>([
    ['that one has', { email: 'x' }, { email: [ADA] }, { kind: 'one', id: ADA }],
    ['that several have', { email: 'x' }, { email: [ADA, BEN] }, { kind: 'several' }],
    [
      'that together one has',
      { email: 'x', phone: 'y' },
      { email: [ADA, BEN], phone: [BEN] },
      { kind: 'one', id: BEN },
    ],
    ['of different people are nobody', { email: 'x', phone: 'y' }, { email: [ADA], phone: [BEN] }, { kind: 'nobody' }],
    ['of which one is empty', { phone: 'y' }, { phone: [BEN] }, { kind: 'one', id: BEN }],
    ['that are all empty', {}, {}, { kind: 'no_key' }],
  ])('%s', (_, values, found, expected) => {
    expect(matchRow(['email', 'phone'], values, found)).toEqual(expected);
  });
});

describe('[US-CSV-01, US-CSV-10] a file for selected people', () => {
  const selectedIds = new Set([ADA]);

  test('changes these', () => {
    expect(said({ values: { phone: '555 1234' } }, { ...one, selectedIds })).toBe('update, Ada');
  });

  test('rejects rows about anybody else, and adds nobody', () => {
    expect(said({}, { match: { kind: 'one', id: BEN }, selectedIds })).toBe('reject, person_not_selected');
    expect(said({}, { selectedIds })).toBe('reject, person_not_selected');
  });
});

describe('[US-MAN-13] somebody twice in the file', () => {
  test('is added once: the later row is rejected', () => {
    expect(said({}, { isRepeated: true })).toBe('reject, line_repeated');
  });
});

describe('[UK-BULK-18, UK-BULK-19] somebody who looks like one who is there', () => {
  const names = alike('same_name_and_birth_date');
  test.each<[string, ...Parameters<typeof said>, string]>([
    ['waits for a decision', {}, names, undefined, 'reject, probable_duplicate'],
    ['is skipped where somebody says so', { decision: 'skip' }, names, undefined, 'skip'],
    [
      'is the one who is there where somebody says so',
      { decision: 'update', values: { phone: '555' } },
      names,
      undefined,
      'update, Ada',
    ],
    ['is added anyway where somebody says so', { decision: 'create' }, names, undefined, 'create'],
    [
      '[UK-BULK-25] never gets an address that is taken',
      { decision: 'create' },
      alike('same_email'),
      undefined,
      'reject, email_taken',
    ],
    [
      'can not be two at once',
      { decision: 'update' },
      { duplicates: [...names.duplicates, { id: BEN, reasons: ['same_number'] }] },
      undefined,
      'reject, key_ambiguous',
    ],
  ])('%s', (_, row, facts, rules, expected) => {
    expect(said(row, facts, rules)).toBe(expected);
  });
});

describe('required columns', () => {
  test("[US-MAN-09] are those of the vendor's file", () => {
    expect(said({ values: {} }, {}, rulesOf('apprentiscope'))).toBe(
      `reject, ${[
        'email',
        'user_type',
        'given_name',
        'family_name',
        'address_line_1',
        'city',
        'region',
        'postal_code',
        'employer',
        'occupation',
      ]
        .map((id) => `required of ${id}`)
        .join(', ')}`,
    );
  });

  test('[UK-BULK-07] are those of Aptem, besides the employer that every record needs', () => {
    const values = { given_name: 'Ada', family_name: 'Byron', email: 'a@b.example', reference_number: 'R1' };
    expect(said({ values }, {}, rulesOf('aptem'))).toBe(
      'reject, required of groups, required of occupation, required of employer',
    );
  });

  test('[US-MAN-07, UK-BULK-15] may come from what was chosen for the whole file, and the row wins', () => {
    const { employer: _, ...values } = NEW;
    expect(said({ values }, {}, rulesOf('participants', { defaults: { employer: 'e2' } }))).toBe('create');
    expect(judge({}, {}, rulesOf('participants', { defaults: { employer: 'e2' } })).changes).toContainEqual({
      fieldId: 'employer',
      before: null,
      after: 'e1',
    });
  });
});

describe('[US-CSV-09] the changes of a row', () => {
  const changes = (values: Record<string, string | null>, coarse: string[] = [], profile: ImportProfile = 'rapids') =>
    judge({ values, coarse }, one, rulesOf(profile)).changes.map(
      ({ fieldId, before, after }) => `${fieldId}: ${before} → ${after}`,
    );

  test('name the field with what was and what will be', () => {
    expect(changes({ phone: '555 1234', email: null, sex: 'female' })).toEqual([
      'phone: null → 555 1234',
      'email: ada@example.org → null',
    ]);
  });

  test('[US-RAP-05] count no for a race as nothing new where nobody was asked', () => {
    expect(changes({ race_white: 'no', race_asian: 'yes' })).toEqual(['race_asian: null → yes']);
  });

  test('[US-RAP-13] leave a finer answer that has the same code', () => {
    expect(changes({ education: 'some_college' }, ['education'])).toEqual([]);
    expect(changes({ education: 'high_school_diploma' }, ['education'])).toEqual([
      'education: associate_degree → high_school_diploma',
    ]);
    expect(changes({ education: 'some_college' }, [], 'participants')).toEqual([
      'education: associate_degree → some_college',
    ]);
  });
});
