import { describe, expect, test } from '@jest/globals';
import { type ColumnChoices, findingsOf, isClear } from './column-choices.ts';

const fields = [
  { id: 'given_name', isRequired: true },
  { id: 'employer', isRequired: true },
  { id: 'email', isRequired: false },
];
const choices = (given: Partial<ColumnChoices>): ColumnChoices => ({
  columns: { 0: 'given_name', 1: 'employer', 2: 'email', 3: null },
  mode: 'CREATE',
  keyFieldIds: [],
  employer: null,
  occupation: null,
  group: null,
  invites: false,
  isLimited: false,
  words: [],
  created: [],
  ...given,
});
const findings = (given: Partial<ColumnChoices>) => findingsOf(choices(given), fields);

describe('what keeps rows from being checked', () => {
  test('is nothing when each needed field has its column', () => {
    expect(isClear(findings({}))).toBe(true);
  });

  test('is a field that two columns mean', () => {
    expect(findings({ columns: { 0: 'given_name', 1: 'employer', 2: 'email', 3: 'email' } }).repeated).toEqual([
      'email',
    ]);
  });

  test('is a needed field without a column, unless it is chosen for the whole file [US-MAN-07]', () => {
    const columns = { 0: 'given_name' };
    expect(findings({ columns }).missing).toEqual(['employer']);
    expect(findings({ columns, employer: { id: '1', label: 'Rye & Sons' } }).missing).toEqual([]);
  });

  test('is no needed field where people are only changed [US-CSV-06]', () => {
    expect(findings({ columns: { 0: 'email' }, mode: 'UPDATE', keyFieldIds: ['email'] }).missing).toEqual([]);
  });

  test('is a key that no column means [UK-BULK-27]', () => {
    expect(findings({ mode: 'UPDATE' }).lacksKey).toBe(true);
    expect(findings({ mode: 'CREATE_AND_UPDATE', keyFieldIds: ['reference_number'] }).lacksKey).toBe(true);
    expect(findings({ mode: 'CREATE_AND_UPDATE', keyFieldIds: ['email'] }).lacksKey).toBe(false);
  });
});
