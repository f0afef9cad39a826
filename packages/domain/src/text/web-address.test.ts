import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { parseWebAddress } from './web-address.ts';

test.each([
  ['example.org', 'https://example.org'],
  [' WWW.Example.org ', 'https://www.example.org'],
  ['HTTP://Example.org', 'http://example.org'],
  ['https://example.org/About?q=1#Top', 'https://example.org/About?q=1#Top'],
  ['example.org:8443/a', 'https://example.org:8443/a'],
  ['münchen.example', 'https://münchen.example'],
])('the web address %j is kept as %s', (raw, address) => {
  expect(parseWebAddress(raw)).toEqual({ ok: true, value: address });
});

test.each([
  ['another scheme', 'ftp://example.org'],
  ['a script', 'javascript:alert(1)'],
  ['a script behind a host', 'javascript://example.org/%0aalert(1)'],
  ['a user name', 'https://bank.example@evil.example'],
  ['a single label', 'https://localhost'],
  ['an IP address', 'http://127.0.0.1/'],
  ['a space', 'https://example.org/a b'],
  ['a quote', 'https://example.org/"onclick'],
  ['an invisible direction mark', 'https://example.org/\u202egpj'],
  ['no host', 'https://'],
  ['nothing', ''],
  ['a lone surrogate', 'https://example.org/\ud800'],
])('a web address with %s is refused', (_case, raw) => {
  expect(refusalsOf(parseWebAddress(raw))).toEqual([
    expect.objectContaining({ code: 'website_malformed', field: 'website' }),
  ]);
});

test.each([200, 10_000])('a web address has at most 200 characters with its scheme, here %i', (length) => {
  const fitting = `https://example.org/${'x'.repeat(180)}`;

  expect(parseWebAddress(fitting).ok).toBe(true);
  expect(refusalsOf(parseWebAddress(`example.org/${'x'.repeat(length)}`))[0]?.code).toBe('too_long');
});
