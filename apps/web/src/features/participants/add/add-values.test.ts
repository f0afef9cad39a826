import { describe, expect, test } from '@jest/globals';
import { type AddRules, checkAddValues, createInputOf, emptyValues, hasPerson, nextPerson } from './add-values.ts';

const rules: AddRules = {
  vocabulary: 'US',
  areGroupsRequired: false,
  isPhoneRequired: false,
  isPreferredNameRequired: false,
  mayGiveDemographics: true,
};
const college: AddRules = { ...rules, vocabulary: 'UK' };
const employer = { id: 'e1', label: 'Cascade Electric' };
const filled = {
  ...emptyValues('APPRENTICE', employer),
  givenName: 'June',
  familyName: 'Park',
  email: ' june@example.org ',
  occupationId: { id: 'o1', label: 'Electricians' },
  supervisorIds: [{ id: 's1', label: 'Ann' }],
  startDate: '2026-09-01',
};

describe('adding a participant', () => {
  test('needs names, an employer and an occupation', () => {
    const fields = checkAddValues(emptyValues('APPRENTICE', null), rules).map(({ field }) => field);

    expect(fields).toEqual(['givenName', 'familyName', 'employerId', 'occupationId']);
  });

  test('[UK-ADD-10] [UK-ADD-12] needs an address only where the person is invited at once', () => {
    const withoutAddress = { ...filled, email: ' ' };

    expect(checkAddValues(withoutAddress, rules)).toEqual([]);
    expect(checkAddValues({ ...withoutAddress, isInvited: 'yes' }, rules)).toMatchObject([
      { field: 'email', code: 'required' },
    ]);
  });

  test('passes when these are there', () => {
    expect(checkAddValues(filled, rules)).toEqual([]);
  });

  test('ends not before it starts', () => {
    expect(checkAddValues({ ...filled, expectedEndDate: '2026-08-31' }, rules)).toMatchObject([
      { field: 'expectedEndDate', code: 'end_before_start' },
    ]);
  });

  test('[UK-BULK-14] plans hours as an import does', () => {
    expect(checkAddValues({ ...filled, plannedHours: 1450 }, rules)).toEqual([]);
    expect(createInputOf({ ...filled, plannedHours: 1450 }, rules).plannedHours).toBe(1450);
    expect(checkAddValues({ ...filled, plannedHours: 10_000 }, rules)).toMatchObject([
      { field: 'plannedHours', code: 'number_out_of_range' },
    ]);
  });

  test('sends ids, and nothing where nothing was typed', () => {
    expect(createInputOf(filled, rules)).toMatchObject({
      email: 'june@example.org',
      phone: null,
      employerId: 'e1',
      providerId: null,
      supervisorIds: ['s1'],
    });
  });

  test('keeps place and dates for the next person of the intake', () => {
    const next = nextPerson(filled);

    expect(next).toMatchObject({
      givenName: '',
      email: '',
      employerId: employer,
      occupationId: filled.occupationId,
      startDate: '2026-09-01',
    });
    expect(hasPerson(next)).toBe(false);
  });

  test('[UK-ADD-09] of a learner needs the sex, to which not saying is an answer, from those who may give it', () => {
    expect(checkAddValues(filled, college)).toMatchObject([{ field: 'sex', code: 'required' }]);
    expect(checkAddValues({ ...filled, sex: 'did_not_self_identify' }, college)).toEqual([]);
    expect(checkAddValues(filled, { ...college, mayGiveDemographics: false })).toEqual([]);
  });

  test('[UK-ADD-16] [UK-ADD-36] takes a number that can exist, or that there is none', () => {
    const learner = { ...filled, sex: 'female' };

    expect(checkAddValues({ ...learner, nationalId: 'AB 12' }, college)).toMatchObject([
      { field: 'nationalId', code: 'ni_number_malformed' },
    ]);
    expect(checkAddValues({ ...learner, nationalId: 'AB123456C', hasNoNationalId: true }, college)).toMatchObject([
      { field: 'nationalId', code: 'choice_contradictory' },
    ]);
    expect(createInputOf({ ...learner, hasNoNationalId: true }, college)).toMatchObject({
      nationalId: null,
      demographics: { sex: 'female', hasNoNationalId: true },
    });
  });

  test('sends nothing confidential for somebody who may not give it', () => {
    const input = createInputOf({ ...filled, sex: 'male' }, { ...college, mayGiveDemographics: false });

    expect(input).not.toHaveProperty('demographics');
    expect(input).not.toHaveProperty('nationalId');
  });

  test('[UK-ADD-17] needs a group where the tenant wants one', () => {
    expect(checkAddValues(filled, { ...rules, areGroupsRequired: true })).toMatchObject([
      { field: 'groupIds', code: 'required' },
    ]);
  });

  test('[UK-ADD-32] loses something on closing as soon as anything about the person is typed', () => {
    const empty = emptyValues('LEARNER', employer);

    expect(hasPerson(empty)).toBe(false);
    for (const typed of [{ city: 'Leeds' }, { sex: 'male' }, { isTestRecord: true }, { hasNoNationalId: true }])
      expect(hasPerson({ ...empty, ...typed })).toBe(true);
  });
});
