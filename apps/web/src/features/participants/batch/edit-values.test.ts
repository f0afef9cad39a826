import { describe, expect, test } from '@jest/globals';
import { editInputOf, missingFields, noValues, type EditChoice } from './edit-values.ts';

const ada = { id: 'a', label: 'Ada' };
const choice = (more: Partial<EditChoice>): EditChoice => ({
  chosen: [],
  cleared: [],
  values: noValues,
  mode: 'add',
  keepCohortSupervisor: false,
  ...more,
});

describe('[US-ACT-13] an edit of many', () => {
  test('sends the fields that were chosen, and no other that was typed into', () => {
    const values = { ...noValues, employerId: ada, startDate: '2026-01-01' };

    expect(editInputOf(choice({ chosen: ['startDate'], values }), null)).toEqual({ startDate: '2026-01-01' });
  });

  test('[US-ACT-02] empties a field only where that was chosen', () => {
    const values = { ...noValues, cohortId: ada };

    expect(
      editInputOf(
        choice({ chosen: ['cohortId', 'referenceNumber'], cleared: ['cohortId', 'referenceNumber'], values }),
        null,
      ),
    ).toEqual({
      clear: ['COHORT', 'REFERENCE_NUMBER'],
    });
  });

  test.each(['add', 'remove', 'replaceWith'] as const)('says what to do with supervisors: %s', (mode) => {
    const values = { ...noValues, supervisors: [ada] };

    expect(editInputOf(choice({ chosen: ['supervisors'], values, mode }), null)).toEqual({
      supervisors: { [mode]: ['a'] },
    });
  });

  test('knows which chosen fields have no value yet', () => {
    expect(missingFields(choice({ chosen: ['employerId', 'supervisors', 'cohortId'], cleared: ['cohortId'] }))).toEqual(
      ['employerId', 'supervisors'],
    );
  });
});
