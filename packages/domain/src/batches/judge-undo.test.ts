import { describe, expect, test } from '@jest/globals';
import { refuse } from '../refusal.ts';
import { judgeUndo } from './judge-undo.ts';
import type { UndoCandidate } from './judge-undo.ts';

const written: UndoCandidate = {
  isVisible: true,
  fields: [{ field: 'cohortId', written: 'a', now: 'a' }],
  takesSeat: false,
  refusal: null,
};
const edited = { ...written, fields: [...written.fields, { field: 'startDate', written: null, now: '2026-01-01' }] };
const outcomes = (people: readonly UndoCandidate[], free: number | null = null) =>
  judgeUndo(people, free).map(({ outcome, refusal, fields }) =>
    [outcome, refusal?.code, ...fields].filter(Boolean).join(' '),
  );

describe('[US-ACT-13] an undo', () => {
  test.each<[string, UndoCandidate, string]>([
    ['reverses whoever is as the batch left them', written, 'reversed'],
    ['keeps whoever was edited since, with the fields', edited, 'kept edited_since startDate'],
    ['fails for somebody out of reach', { ...written, isVisible: false }, 'failed out_of_reach'],
    ['fails where a rule forbids it', { ...written, refusal: refuse('unknown_choice') }, 'failed unknown_choice'],
    ['takes absent for empty', { ...written, fields: [{ field: 'a', written: null, now: undefined }] }, 'reversed'],
  ])('%s', (_, person, expected) => {
    expect(outcomes([person])).toEqual([expected]);
  });

  test('gives seats in the order of the people, and none to whoever is kept', () => {
    const seated = { ...written, takesSeat: true };

    expect(outcomes([seated, { ...edited, takesSeat: true }, seated, seated], 2)).toEqual([
      'reversed',
      'kept edited_since startDate',
      'reversed',
      'failed no_free_seat',
    ]);
  });
});
