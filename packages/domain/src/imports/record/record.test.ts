import { describe, expect, test } from '@jest/globals';
import type { Demographics, Race } from '../../participants/demographics.ts';
import { profileFields } from '../profiles.ts';
import { mergedRaces } from './races.ts';
import { recordInput } from './record-input.ts';
import { recordValues } from './record-values.ts';

const customFields = [{ id: 'c1', label: 'Union', code: null, type: 'text', options: [] }] as const;
const own = profileFields('participants', { vocabulary: 'us', customFields });
const rapids = profileFields('rapids', { vocabulary: 'us', customFields: [] });
const nothing: Demographics = {
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
const NOT_SAID = 'did_not_self_identify';

describe('[US-RAP-05] the race columns of a row', () => {
  test.each<[string, Race[], Partial<Record<Race, string | null>>, Race[]]>([
    ['make a list', [], { white: 'yes', asian: 'yes', black_or_african_american: 'no' }, ['asian', 'white']],
    ['leave alone what they do not say', ['asian'], { white: 'yes' }, ['asian', 'white']],
    ['take a race away', ['asian', 'white'], { white: 'no' }, ['asian']],
    ['take one away that is cleared', ['asian', 'white'], { white: null }, ['asian']],
    ['say that somebody did not say', [], { white: NOT_SAID, asian: NOT_SAID }, [NOT_SAID]],
    ['count a yes more than columns without answer', [NOT_SAID], { white: 'yes' }, ['white']],
    ['leave open what is no to everything', [], { white: 'no', asian: 'no' }, []],
  ])('%s', (_, before, answers, expected) => {
    expect(mergedRaces(before, answers)).toEqual(expected);
  });
});

test('a record is read as the cells of a file', () => {
  const record = {
    givenName: 'Ada',
    email: null,
    isTestRecord: false,
    groupIds: ['g1', 'g2'],
    demographics: { ...nothing, sex: 'female', race: ['white', 'asian'] },
    customValues: { c1: 'Local 46' },
  };
  expect(recordValues(own, record)).toMatchObject({
    given_name: 'Ada',
    email: null,
    phone: null,
    is_test_record: 'false',
    groups: 'g1;g2',
    sex: 'female',
    race: 'white;asian',
    'custom:c1': 'Local 46',
  });
  expect(recordValues(rapids, record)).toMatchObject({ race_white: 'yes', race_black_or_african_american: 'no' });
  expect(recordValues(rapids, { demographics: nothing })).toMatchObject({ race_white: null });
});

describe('the input of the API for a row', () => {
  test('has what the row says, where the API has it', () => {
    const values = {
      id: 'x',
      given_name: 'Ada',
      phone: null,
      is_test_record: 'true',
      groups: 'g1;g2',
      supervisors: null,
      'custom:c1': null,
      program_status: 'completed',
    };
    expect(recordInput(own, values, {})).toEqual({
      givenName: 'Ada',
      phone: null,
      isTestRecord: true,
      groupIds: ['g1', 'g2'],
      supervisorIds: [],
      customValues: [{ fieldId: 'c1', value: null }],
    });
  });

  test('has demographics whole: as they were, with what the row says', () => {
    const demographics: Demographics = { ...nothing, sex: 'female', race: ['asian'], disability: 'no' };

    expect(
      recordInput(rapids, { race_white: 'yes', disability: null, veteran_status: 'veteran' }, { demographics }),
    ).toEqual({
      demographics: { ...demographics, race: ['asian', 'white'], disability: null, veteranStatus: 'veteran' },
    });
    expect(recordInput(own, { race: 'white', has_no_national_id: 'true' }, { demographics: null })).toEqual({
      demographics: { race: ['white'], hasNoNationalId: true },
    });
    expect(recordInput(own, { race: null }, { demographics })).toEqual({ demographics: { ...demographics, race: [] } });
  });
});
