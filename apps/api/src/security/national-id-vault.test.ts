import { describe, expect, test } from '@jest/globals';
import { NationalIdVault } from './national-id-vault.ts';

const SECRET = 'a secret that is long enough for tests';
const vault = new NationalIdVault(SECRET);
const OWNER = {
  tenantId: '01890000-0000-7000-8000-000000000001',
  participantId: '01890000-0000-7000-8000-000000000002',
};
const NUMBER = '123-45-6789';

describe('a sealed number', () => {
  test('opens to what was sealed', () => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    expect(vault.open(ciphertext, OWNER)).toBe(NUMBER);
  });

  test('opens after a restart with the same secret', () => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    expect(new NationalIdVault(SECRET).open(ciphertext, OWNER)).toBe(NUMBER);
  });

  test('does not open with another secret', () => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    expect(() => new NationalIdVault(`${SECRET}!`).open(ciphertext, OWNER)).toThrow();
  });

  test.each([
    ['another participant', { ...OWNER, participantId: OWNER.tenantId }],
    ['another tenant', { ...OWNER, tenantId: OWNER.participantId }],
  ])('does not open in the row of %s', (_rule, owner) => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    expect(() => vault.open(ciphertext, owner)).toThrow();
  });

  test('does not open when any byte of it was changed', () => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    for (let index = 0; index < ciphertext.length; index += 1) {
      const changed = Buffer.from(ciphertext);
      changed[index] = changed[index]! ^ 1;
      expect(() => vault.open(changed, OWNER)).toThrow();
    }
  });

  test.each([0, 1, 13, 28])('does not open when only %i bytes of it are left', (length) => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    expect(() => vault.open(ciphertext.subarray(0, length), OWNER)).toThrow();
  });

  test('does not open with a part of its tag, which would be easier to guess', () => {
    const { ciphertext } = vault.seal('ssn', '', OWNER);

    expect(vault.open(ciphertext, OWNER)).toBe('');
    expect(() => vault.open(ciphertext.subarray(0, 1 + 12 + 4), OWNER)).toThrow();
  });

  test('never has the same bytes twice', () => {
    const sealed = Array.from({ length: 100 }, () => vault.seal('ssn', NUMBER, OWNER).ciphertext.toString('hex'));

    expect(new Set(sealed).size).toBe(100);
  });

  test('names its key in the first byte, then nonce, tag and text', () => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);

    expect(ciphertext[0]).toBe(1);
    expect(ciphertext).toHaveLength(1 + 12 + 16 + NUMBER.length);
    expect(ciphertext.toString('latin1')).not.toContain('6789');
  });

  test('of a key that is not there is refused by name', () => {
    const { ciphertext } = vault.seal('ssn', NUMBER, OWNER);
    ciphertext[0] = 2;

    expect(() => vault.open(ciphertext, OWNER)).toThrow('Sealed with a key that this installation does not have.');
  });

  test.each([
    ['ssn', NUMBER, '•••-••-6789'],
    ['ni_number', 'AB123456C', '•••••456C'],
  ] as const)('shows its last four characters only: %s', (kind, value, masked) => {
    expect(vault.seal(kind, value, OWNER)).toMatchObject({ kind, masked });
  });
});

describe('the blind index', () => {
  test('is equal for equal numbers of a tenant', () => {
    expect(vault.blindIndex(NUMBER, OWNER.tenantId)).toEqual(vault.seal('ssn', NUMBER, OWNER).blindIndex);
  });

  test.each([
    ['another number', () => vault.blindIndex('123-45-6780', OWNER.tenantId)],
    ['another tenant', () => vault.blindIndex(NUMBER, OWNER.participantId)],
    ['another secret', () => new NationalIdVault(`${SECRET}!`).blindIndex(NUMBER, OWNER.tenantId)],
  ])('differs for %s', (_rule, other) => {
    expect(other()).not.toEqual(vault.blindIndex(NUMBER, OWNER.tenantId));
  });

  test('is as long as a hash, whatever the number', () => {
    expect(
      [vault.blindIndex('', OWNER.tenantId), vault.blindIndex('x'.repeat(1000), OWNER.tenantId)].map(
        ({ length }) => length,
      ),
    ).toEqual([32, 32]);
  });
});
