import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/**
 * Derives a key of 256 bits from the installation's secret, another for each purpose. As an object it is made ready once: from
 * bytes each cipher would do it anew, which takes longer than sealing a line.
 */
export function derivedKey(secret: string, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'guildhall', purpose, 32)));
}
