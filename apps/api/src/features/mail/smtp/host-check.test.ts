import { describe, expect, test } from '@jest/globals';
import { isInternalAddress, publicAddressOf } from './host-check.ts';

describe('a mail server that a tenant names', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
  ])('is refused at %s, which is no address of the internet', (address) => {
    expect(isInternalAddress(address)).toBe(true);
  });

  test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
    'is reached at %s',
    (address) => {
      expect(isInternalAddress(address)).toBe(false);
    },
  );

  test.each(['localhost', '127.1', '0x7f000001', '2130706433', '[::1]'.slice(1, -1)])(
    'is refused as %s, however it is written',
    async (host) => {
      await expect(publicAddressOf(host)).rejects.toMatchObject({
        problem: expect.stringMatching(/host_not_allowed|server_not_found/),
      });
    },
  );

  test('is said to be missing where the name is', async () => {
    await expect(publicAddressOf('no-such-host.invalid')).rejects.toMatchObject({ problem: 'server_not_found' });
  });
});
