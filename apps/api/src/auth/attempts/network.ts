import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network that attempts from one client address count against: an IPv4 address itself, the /64 of an IPv6 address
 * (one household or office has a whole /64 to choose addresses from), the IPv4 address where it is mapped into IPv6.
 */
export function networkOf(clientAddress: string): string {
  const address = clientAddress.split('%', 1)[0] ?? '';
  if (!isIPv6(address)) return isIPv4(address) ? address : 'unknown';
  const groups = expand(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return groups.slice(6).flatMap(bytesOf).join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight 16-bit groups of a valid IPv6 address. */
function expand(address: string): number[] {
  const [head = '', tail] = address.split('::', 2);
  const left = groupsOf(head);
  if (tail === undefined) return left;
  const right = groupsOf(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

/** The last part may be written as an IPv4 address, which stands for two groups. */
function groupsOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

function bytesOf(group: number): number[] {
  return [group >> 8, group & 255];
}
