import { expect, test } from '@jest/globals';
import { addUp, summaryLine } from './test-totals.ts';

const green = { exitCode: 0, numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

test('the stages of a run are added up', () => {
  expect(addUp([green, { ...green, numPassedTests: 2 }])).toEqual({ passed: 7, failed: 0 });
});

test('a file that could not run counts as a failure', () => {
  expect(addUp([{ ...green, exitCode: 1, numRuntimeErrorTestSuites: 1 }])).toEqual({ passed: 5, failed: 1 });
});

test('a run that broke off without a report counts as a failure', () => {
  expect(addUp([{ exitCode: 1, numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }]).failed).toBe(1);
});

test('the last line says passed before failed', () => {
  expect(summaryLine({ passed: 12, failed: 3 })).toBe('12 passed, 3 failed');
});
