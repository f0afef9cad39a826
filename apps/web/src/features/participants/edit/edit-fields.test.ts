import { describe, expect, test } from '@jest/globals';
import { changedInput } from './changed-input.ts';
import { changedFields, overlapOf, withValuesOf } from './edit-fields.ts';
import type { EditValues } from './edit-values.ts';

const opened: EditValues = {
  userType: 'APPRENTICE',
  givenName: 'June',
  familyName: 'Park',
  preferredName: '',
  pronouns: '',
  email: 'june@example.org',
  phone: '',
  referenceNumber: 'R-1',
  uln: '',
  dateOfBirth: '2001-02-03',
  addressLine1: '',
  addressLine2: '',
  city: 'Tacoma',
  region: 'WA',
  postalCode: '98402',
  country: '',
  minPayRate: null,
  plannedHours: null,
  isTestRecord: false,
  employerId: { id: 'e1', label: 'Cascade Electric' },
  employerAddressId: null,
  occupationId: { id: 'o1', label: 'Electricians' },
  providerId: null,
  cohortId: { id: 'c1', label: 'Fall 2025' },
  mentorId: null,
  referrerId: null,
  caseOwnerId: null,
  groupIds: [
    { id: 'g1', label: 'North' },
    { id: 'g2', label: 'South' },
  ],
  startDate: '2025-09-01',
  expectedEndDate: null,
  demographics: {
    sex: 'female',
    ethnicity: null,
    race: ['asian'],
    veteranStatus: null,
    disability: null,
    education: null,
    employmentStatus: null,
    genderIdentity: 'Woman',
    hasNoNationalId: false,
  },
  nationalId: { typed: '', isRemoved: false, masked: '•••-••-1234' },
  customValues: { f1: 'Local 46', f2: '' },
};
const edited = (changes: Partial<EditValues>): EditValues => ({ ...opened, ...changes });
const inputOf = (changes: Partial<EditValues>) => changedInput(opened, edited(changes), { keepCohortSupervisor: true });

describe('what changed in an edit', () => {
  test.each<[string, Partial<EditValues>, string[]]>([
    ['a text', { city: 'Yakima' }, ['city']],
    ['blanks around a text change nothing', { city: ' Tacoma ' }, []],
    ['another record', { employerId: { id: 'e2', label: 'Cascade Electric' } }, ['employerId']],
    ['a new label of the same record changes nothing', { employerId: { id: 'e1', label: 'Cascade' } }, []],
    ['the order of groups changes nothing', { groupIds: opened.groupIds.toReversed() }, []],
    [
      'one answer of the demographics',
      { demographics: { ...opened.demographics, race: ['asian', 'white'] } },
      ['demographics.race'],
    ],
    ['one custom value', { customValues: { f1: 'Local 46', f2: '7' } }, ['customValues.f2']],
    ['a typed number', { nationalId: { ...opened.nationalId, typed: '412-55-1234' } }, ['nationalId']],
    ['a removed number', { nationalId: { ...opened.nationalId, isRemoved: true } }, ['nationalId']],
  ])('%s', (_, changes, paths) => {
    expect(changedFields(opened, edited(changes))).toEqual(paths);
  });
});

describe('what is sent', () => {
  test('nothing where nothing changed', () => {
    expect(inputOf({})).toEqual({});
  });

  test('an emptied text is cleared', () => {
    expect(inputOf({ email: '  ' })).toEqual({ email: null });
  });

  test('what happens to the supervisor goes with a left cohort only', () => {
    expect(inputOf({ cohortId: null })).toEqual({ cohortId: null, keepCohortSupervisor: true });
    expect(inputOf({ city: 'Yakima' })).toEqual({ city: 'Yakima' });
  });

  test('demographics go all together', () => {
    const demographics = { ...opened.demographics, sex: 'male' };

    expect(inputOf({ demographics })).toEqual({ demographics });
  });

  test('custom values go one by one, and an empty one is cleared', () => {
    expect(inputOf({ customValues: { f1: '', f2: '' } })).toEqual({ customValues: [{ fieldId: 'f1', value: null }] });
  });

  test('a removed number is cleared, whatever was typed before', () => {
    expect(inputOf({ nationalId: { typed: '412', isRemoved: true, masked: '•••-••-1234' } })).toEqual({
      nationalId: null,
    });
  });
});

describe('somebody else saved in between', () => {
  const mine = edited({ city: 'Yakima', phone: '555 0101' });
  const newer = edited({ city: 'Boise', region: 'ID' });

  test('a field that both changed is a conflict, one that they changed alone is kept', () => {
    expect(overlapOf(opened, mine, newer)).toEqual({ conflicts: ['city'], theirs: ['region'] });
  });

  test('the same change on both sides is no conflict', () => {
    expect(overlapOf(opened, mine, edited({ city: 'Yakima' }))).toEqual({ conflicts: [], theirs: [] });
  });

  test('the merged form has their values where they are taken and mine elsewhere', () => {
    expect(withValuesOf(mine, newer, ['region'])).toEqual({ ...mine, region: 'ID' });
  });

  test('taking one of their answers leaves the other answers alone', () => {
    const theirs = edited({ demographics: { ...opened.demographics, sex: 'male', education: 'some_college' } });

    const merged = withValuesOf(mine, theirs, ['demographics.sex']);

    expect(merged.demographics).toEqual({ ...opened.demographics, sex: 'male' });
  });
});
