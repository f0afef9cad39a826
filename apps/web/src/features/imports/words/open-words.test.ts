import { describe, expect, test } from '@jest/globals';
import { decideWord, openWords } from './open-words.ts';

const exited = { fieldId: 'program_status', word: 'exited' };
const gone = { fieldId: 'program_status', word: 'gone' };

describe('words that nobody knows', () => {
  test('are open until somebody says what they mean, or that their cells are left out', () => {
    expect(openWords([exited, gone], [])).toEqual([exited, gone]);
    expect(openWords([exited, gone], decideWord([], exited, 'cancelled'))).toEqual([gone]);
    expect(openWords([exited, gone], decideWord([], gone, null))).toEqual([exited]);
  });

  test('mean the last that was said', () => {
    const decided = decideWord(decideWord([], exited, 'completed'), exited, 'cancelled');

    expect(decided).toEqual([{ ...exited, choice: 'cancelled' }]);
    expect(decideWord(decided, exited, undefined)).toEqual([]);
  });

  test('are others in another column', () => {
    expect(openWords([exited], decideWord([], { ...exited, fieldId: 'sex' }, 'female'))).toEqual([exited]);
  });
});
