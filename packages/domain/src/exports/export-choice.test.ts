import { describe, expect, test } from '@jest/globals';
import { checkExport, isConfidentialExport } from './export-choice.ts';
import type { RawExportChoice } from './export-choice.ts';

const known = new Set(['id', 'email']);
const usual: RawExportChoice = { withDemographics: false, nationalIds: 'none' };

describe('[US-LST-11] a file of people', () => {
  test.each<[string, Partial<RawExportChoice>, string[]]>([
    ['with every column needs no reason', {}, []],
    ['with known columns is fine', { columns: ['email', 'id'] }, []],
    ['with an unknown column is refused', { columns: ['email', 'salary'] }, ['columns: unknown_choice']],
    ['without a column is refused', { columns: [] }, ['columns: unknown_choice']],
    ['with demographics needs a reason', { withDemographics: true }, ['reason: required']],
    ['with masked numbers needs one', { nationalIds: 'masked', reason: ' ' }, ['reason: required']],
    ['with numbers needs one', { nationalIds: 'revealed' }, ['reason: required']],
    ['with a reason is fine', { nationalIds: 'revealed', withDemographics: true, reason: 'Annual report' }, []],
    ['with an endless reason is refused', { withDemographics: true, reason: 'x'.repeat(501) }, ['reason: too_long']],
  ])('%s', (_rule, choice, refusals) => {
    const found = checkExport({ ...usual, ...choice }, known);

    expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(refusals);
  });

  test('is confidential with what only confidants may know', () => {
    expect(isConfidentialExport(usual)).toBe(false);
    expect(isConfidentialExport({ ...usual, withDemographics: true })).toBe(true);
    expect(isConfidentialExport({ ...usual, nationalIds: 'masked' })).toBe(true);
  });
});
