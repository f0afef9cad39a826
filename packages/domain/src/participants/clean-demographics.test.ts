import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanDemographics, demographicChoicesOf } from './clean-demographics.ts';
import type { RawDemographics } from './clean-demographics.ts';
import {
  DISABILITY_STATUSES,
  EDUCATION_LEVELS,
  EMPLOYMENT_STATUSES,
  ETHNICITIES,
  RACES,
  SEXES,
  VETERAN_STATUSES,
} from './demographics.ts';

const none = {
  sex: null,
  ethnicity: null,
  race: [],
  veteranStatus: null,
  disability: null,
  education: null,
  employmentStatus: null,
  genderIdentity: null,
  hasNoNationalId: false,
};
const lists = {
  sex: SEXES,
  ethnicity: ETHNICITIES,
  veteranStatus: VETERAN_STATUSES,
  disability: DISABILITY_STATUSES,
  education: EDUCATION_LEVELS,
  employmentStatus: EMPLOYMENT_STATUSES,
} as const;
const fields = Object.keys(lists) as (keyof typeof lists)[];
const codes = (raw: RawDemographics) =>
  refusalsOf(cleanDemographics(raw)).map(({ field, code }) => `${field}: ${code}`);

describe('[US-RAP-01] demographics', () => {
  test.each(fields.flatMap((field) => lists[field].map((answer) => ({ field, answer }))))(
    'take the $field $answer',
    ({ field, answer }) => {
      expect(cleanDemographics({ [field]: ` ${answer} ` })).toEqual({ ok: true, value: { ...none, [field]: answer } });
    },
  );

  test.each(fields)('refuse an unknown %s', (field) => {
    expect(codes({ [field]: 'constructor' })).toEqual([`demographics.${field}: unknown_choice`]);
    expect(codes({ [field]: '9' })).toEqual([`demographics.${field}: unknown_choice`]);
  });

  test('[UK-ADD-36] keep gender identity in own words beside the sex, and that there is no number', () => {
    const raw = { sex: 'female', genderIdentity: '  Non-binary ', hasNoNationalId: true };

    expect(cleanDemographics(raw)).toEqual({
      ok: true,
      value: { ...none, sex: 'female', genderIdentity: 'Non-binary', hasNoNationalId: true },
    });
    expect(codes({ genderIdentity: 'x'.repeat(101) })).toEqual(['demographics.genderIdentity: too_long']);
  });

  test('give every refusal at once, in field order', () => {
    const raw = { employmentStatus: 'x', race: ['x', 'y'], sex: 'x' };

    expect(codes(raw)).toEqual([
      'demographics.sex: unknown_choice',
      'demographics.race: unknown_choice',
      'demographics.employmentStatus: unknown_choice',
    ]);
  });

  test.each([undefined, null, '', '  '])('are missing when %j', (missing) => {
    const raw = Object.fromEntries(fields.map((field) => [field, missing]));

    expect(cleanDemographics(raw)).toEqual({ ok: true, value: none });
  });
});

describe.each(['us', 'uk'] as const)('the answers of the %s vocabulary', (vocabulary) => {
  const asked = Object.entries(demographicChoicesOf(vocabulary)).filter(([, answers]) => answers.length > 0);

  test.each(asked)('[US-RAP-19] always offer not to say the %s', (_question, answers) => {
    expect(answers.filter((answer) => /^did_not_self_identify$|^not_(provided|known)$/.test(answer))).toHaveLength(1);
    expect(new Set(answers).size).toBe(answers.length);
  });

  test.each(asked)('are the only ones that a tenant takes for the %s', (question, answers) => {
    const known: readonly string[] = question === 'race' ? RACES : lists[question as keyof typeof lists];
    const taken = known.filter((answer) => {
      const raw = { [question]: question === 'race' ? [answer] : answer };
      return cleanDemographics(raw, vocabulary).ok;
    });

    expect(taken).toEqual(answers);
  });
});

test('the UK vocabulary asks neither for race nor for veterans', () => {
  const raw = { race: ['asian'], veteranStatus: 'veteran' };

  expect(refusalsOf(cleanDemographics(raw, 'uk')).map(({ field }) => field)).toEqual([
    'demographics.race',
    'demographics.veteranStatus',
  ]);
  expect(cleanDemographics({ race: [] }, 'uk').ok).toBe(true);
});

describe('[US-RAP-05] races', () => {
  test('are several, each once, in the order of the list', () => {
    expect(cleanDemographics({ race: ['white', 'asian', ' white'] })).toEqual({
      ok: true,
      value: { ...none, race: ['asian', 'white'] },
    });
  });

  test.each(RACES)('may be %s alone', (race) => {
    expect(cleanDemographics({ race: [race] })).toEqual({ ok: true, value: { ...none, race: [race] } });
  });

  test.each([undefined, null, []])('are empty when %j', (race) => {
    expect(cleanDemographics({ race })).toEqual({ ok: true, value: none });
  });

  test.each([
    ['an unknown one', ['asian', 'martian'], 'unknown_choice'],
    ['a blank one', [''], 'unknown_choice'],
    ['"did not self-identify" beside another', ['asian', 'did_not_self_identify'], 'choice_contradictory'],
  ])('refuse %s', (_case, race, code) => {
    expect(codes({ race })).toEqual([`demographics.race: ${code}`]);
  });
});
