import { describe, expect, test } from '@jest/globals';
import type { ImportState } from '../../../graphql/generated/graphql.ts';
import { openSteps, stepOf } from './step-of.ts';

describe('the step of an import', () => {
  test.each<[ImportState, boolean, string]>([
    ['READING', false, 'file'],
    ['UNREADABLE', false, 'file'],
    ['MAPPING', false, 'columns'],
    ['CHECKING', false, 'rows'],
    ['DRAFT', false, 'rows'],
    ['DRAFT', true, 'words'],
    ['QUEUED', false, 'result'],
    ['RUNNING', false, 'result'],
    ['DONE', true, 'result'],
    ['CANCELLED', false, 'result'],
    ['FAILED', false, 'result'],
  ])('of one that is %s (open words: %s) is "%s" where the address names none', (state, hasOpenWords, step) => {
    expect(stepOf({ state, hasOpenWords }, undefined)).toBe(step);
  });

  test('is that of the address as long as it is open', () => {
    expect(stepOf({ state: 'DRAFT', hasOpenWords: true }, 'columns')).toBe('columns');
    expect(stepOf({ state: 'DRAFT', hasOpenWords: true }, 'rows')).toBe('rows');
    expect(stepOf({ state: 'MAPPING', hasOpenWords: false }, 'rows')).toBe('columns');
    expect(stepOf({ state: 'DONE', hasOpenWords: false }, 'columns')).toBe('result');
  });

  test('leads nowhere back once rows are changed', () => {
    expect(openSteps({ state: 'RUNNING', hasOpenWords: false })).toEqual(['result']);
  });
});
