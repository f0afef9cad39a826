import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { DeliveryError } from './delivery-error.ts';

/** Networks that are not the internet: what a tenant names must not lead into the installation's own. */
const INTERNAL = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INTERNAL.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INTERNAL.addSubnet(network, bits, 'ipv6');

/** True for an address that is not on the public internet. */
export function isInternalAddress(address: string): boolean {
  return INTERNAL.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Gives the address to connect to. The name is looked up once and the answer is what is used, so that a second answer
 * can't lead elsewhere.
 *
 * @throws DeliveryError for a name that isn't there, or one that leads into an internal network
 */
export async function publicAddressOf(host: string): Promise<string> {
  const found = await lookup(host, { all: true }).catch(() => []);
  const [first] = found;
  if (!first) throw new DeliveryError('server_not_found');
  if (found.some(({ address }) => isInternalAddress(address))) throw new DeliveryError('host_not_allowed');
  return first.address;
}
