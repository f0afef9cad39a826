import { expect, test } from '@jest/globals';
import { NetworkAttempts } from './network-attempts.ts';
import { networkOf } from './network.ts';

test.each([
  ['an IPv4 address is its own network', '192.0.2.1', '192.0.2.1'],
  ['an IPv6 address counts by its /64', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['a short IPv6 address counts by its /64', '2001:db8::6', '2001:db8:0:0::/64'],
  ['the loopback counts', '::1', '0:0:0:0::/64'],
  ['upper case is lower case', '2001:DB8:A::1', '2001:db8:a:0::/64'],
  ['a zone is not part of the network', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['a mapped IPv4 address is the IPv4 address', '::ffff:192.0.2.1', '192.0.2.1'],
  ['a mapped IPv4 address in hexadecimal is too', '::ffff:c000:201', '192.0.2.1'],
  ['an address in a translated network is no mapped one', '64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['anything else is one network', 'not an address', 'unknown'],
])('%s', (_rule, address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('two addresses of one /64 share a count, and those of the next do not', () => {
  const attempts = new NetworkAttempts();
  const now = new Date();
  for (let i = 0; i < 100; i += 1) expect(attempts.count('2001:db8::1', now).isAdmitted).toBe(true);

  expect(attempts.count('2001:db8::2', now)).toEqual({ isAdmitted: false, retryAfterSeconds: 900 });
  expect(attempts.count('2001:db8:0:1::1', now)).toEqual({ isAdmitted: true });
});

test('the memory of networks is bounded', () => {
  const attempts = new NetworkAttempts();
  const now = new Date();
  for (let i = 0; i < 101; i += 1) attempts.count('192.0.2.1', now);
  expect(attempts.count('192.0.2.1', now).isAdmitted).toBe(false);

  for (let i = 0; i < 50_000; i += 1) attempts.count(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`, now);

  expect(attempts.count('192.0.2.1', now).isAdmitted).toBe(true);
});
