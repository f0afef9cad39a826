import { expect, test } from '@jest/globals';
import { emptyValues } from './add-values.ts';
import { fillingOf, isSomethingFilled, mergeInputOf, type MergedRecord } from './merge-values.ts';

const record: MergedRecord = {
  __typename: 'Participant',
  id: 'p1',
  version: 3,
  displayName: 'June Park',
  preferredName: null,
  pronouns: null,
  email: 'june@example.org',
  phone: null,
  dateOfBirth: '2001-02-03',
  referenceNumber: null,
  uln: null,
  minPayRate: null,
  addressLine1: null,
  addressLine2: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
  viewerCanReadDemographics: true,
  nationalId: null,
  demographics: null,
};
const typed = {
  ...emptyValues('LEARNER', null),
  givenName: 'June',
  familyName: 'Park',
  uln: '1234567899',
  sex: 'female',
};

test('[UK-ADD-34] merging sends what the record lacks, and nothing else', () => {
  const filling = fillingOf(record, { ...typed, email: 'other@example.org', minPayRate: 'NATIONAL_LIVING_WAGE' });

  expect(mergeInputOf(record, filling)).toEqual({
    uln: '1234567899',
    minPayRate: 'NATIONAL_LIVING_WAGE',
    demographics: { sex: 'female' },
  });
  expect(filling.kept).toEqual(['email']);
});

test('[UK-ADD-34] the other answers about a person stay when one is added', () => {
  const demographics = { __typename: 'Demographics', sex: null, ethnicity: 'not_hispanic', race: [] } as never;
  const known = { ...record, demographics };

  expect(mergeInputOf(known, fillingOf(known, typed)).demographics).toEqual({
    sex: 'female',
    ethnicity: 'not_hispanic',
    race: [],
  });
});

test('[UK-ADD-34] whoever may not see confidential answers adds none', () => {
  const filling = fillingOf({ ...record, viewerCanReadDemographics: false }, { ...typed, uln: '' });

  expect(isSomethingFilled(filling)).toBe(false);
});
