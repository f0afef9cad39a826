import { describe, expect, test } from '@jest/globals';
import { checkAddValues, createInputOf, emptyValues, hasPerson, nextPerson } from './add-values.ts';

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
    const fields = checkAddValues(emptyValues('APPRENTICE', null)).map(({ field }) => field);

    expect(fields).toEqual(['givenName', 'familyName', 'employerId', 'occupationId']);
  });

  test('[UK-ADD-10] [UK-ADD-12] needs an address only where the person is invited at once', () => {
    const withoutAddress = { ...filled, email: ' ' };

    expect(checkAddValues(withoutAddress)).toEqual([]);
    expect(checkAddValues({ ...withoutAddress, isInvited: 'yes' })).toMatchObject([
      { field: 'email', code: 'required' },
    ]);
  });

  test('passes when these are there', () => {
    expect(checkAddValues(filled)).toEqual([]);
  });

  test('ends not before it starts', () => {
    expect(checkAddValues({ ...filled, expectedEndDate: '2026-08-31' })).toMatchObject([
      { field: 'expectedEndDate', code: 'end_before_start' },
    ]);
  });

  test('sends ids, and nothing where nothing was typed', () => {
    expect(createInputOf(filled)).toMatchObject({
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
});
