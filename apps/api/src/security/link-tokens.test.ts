import { describe, expect, test } from '@jest/globals';
import { hashOfGivenToken, LinkTokens, type Link } from './link-tokens.ts';

const SECRET = 'a secret that is long enough for tests';
const tokens = new LinkTokens(SECRET);
const LINK: Link = { purpose: 'invitation', id: '01890000-0000-7000-8000-00000000000a', generation: 1 };

describe('the token of a link', () => {
  test('[US-INV-10, US-INV-12] is the same one each time, also after a restart', () => {
    expect(new LinkTokens(SECRET).tokenOf({ ...LINK })).toBe(tokens.tokenOf(LINK));
  });

  test('is the same one whatever the case of the id', () => {
    expect(tokens.tokenOf({ ...LINK, id: LINK.id.toUpperCase() })).toBe(tokens.tokenOf(LINK));
  });

  test('stands in a path as it is', () => {
    expect(tokens.tokenOf(LINK)).toMatch(/^[A-Za-z0-9_-]{64}$/);
  });

  test.each<[string, Link]>([
    ['purpose', { ...LINK, purpose: 'password' }],
    ['id', { ...LINK, id: '01890000-0000-7000-8000-00000000000b' }],
    ['generation', { ...LINK, generation: 2 }],
  ])('differs with the %s', (_part, other) => {
    expect(tokens.tokenOf(other)).not.toBe(tokens.tokenOf(LINK));
  });

  test('differs with the secret, so that knowing the id is not enough', () => {
    expect(new LinkTokens(`${SECRET}!`).tokenOf(LINK)).not.toBe(tokens.tokenOf(LINK));
  });

  test('is not made for something that is no id', () => {
    expect(() => tokens.tokenOf({ ...LINK, id: 'x' })).toThrow('UUID');
  });
});

describe('what the database holds', () => {
  test('finds the token that somebody gives', () => {
    expect(hashOfGivenToken(tokens.tokenOf(LINK))).toEqual(tokens.hashOf(LINK));
  });

  test('has 32 bytes and nothing of the token in it', () => {
    const hash = tokens.hashOf(LINK);

    expect(hash).toHaveLength(32);
    expect(hash.includes(Buffer.from(tokens.tokenOf(LINK), 'base64url').subarray(0, 16))).toBe(false);
  });

  test.each(['', 'short', 'x'.repeat(63), 'x'.repeat(65), `${'x'.repeat(63)}=`, `${'x'.repeat(63)}\n`, 'é'.repeat(64)])(
    'is not asked for %j',
    (text) => {
      expect(hashOfGivenToken(text)).toBeNull();
    },
  );
});
