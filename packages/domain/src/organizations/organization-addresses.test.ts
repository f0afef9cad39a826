import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanOrganizationAddresses } from './organization-addresses.ts';

const codes = (raw: Parameters<typeof cleanOrganizationAddresses>[0]) =>
  refusalsOf(cleanOrganizationAddresses(raw)).map(({ field, code }) => `${field}: ${code}`);

describe('[UK-ORG-01] the further addresses of an organization', () => {
  test('are cleaned one by one', () => {
    const outcome = cleanOrganizationAddresses([{ label: ' Depot ', city: ' Leeds', country: '' }, { label: 'Yard' }]);

    expect(outcome).toMatchObject({
      ok: true,
      value: [
        { label: 'Depot', city: 'Leeds', country: null },
        { label: 'Yard', city: null },
      ],
    });
  });

  test.each([
    ['need a label', [{ label: 'Depot' }, { label: ' ' }], ['addresses.1.label: required']],
    ['have each a label of its own', [{ label: 'Depot' }, { label: 'DEPOT' }], ['addresses.1.label: label_repeated']],
    ['say which part is wrong', [{ label: 'Depot', postalCode: 'x'.repeat(21) }], ['addresses.0.postalCode: too_long']],
    ['are 50 at most', Array.from({ length: 51 }, (_, n) => ({ label: `${n}` })), ['addresses: too_many']],
  ])('%s', (_rule, raw, expected) => {
    expect(codes(raw)).toEqual(expected);
  });
});
