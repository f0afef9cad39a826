import { cleanAddress, holdsPolicy } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { KnownAddress } from './known-address.type.ts';

/** Gives addresses that are in use for a postcode: to those who manage people the whole ones, to others the place alone (UK-ADD-38, UK-LIFE-13). */
export async function findAddresses(
  { viewer, knownAddresses }: RequestServices,
  postalCode: string,
): Promise<KnownAddress[]> {
  const cleaned = cleanAddress({ postalCode });
  const postcode = cleaned.ok ? cleaned.value.postalCode : null;
  if (postcode === null || postcode.replace(/[^0-9A-Za-z]/g, '').length < 4) return [];
  if (!holdsPolicy(viewer.userType, 'participants:update')) return knownAddresses.places(postcode);
  const [people, organizations] = await Promise.all([
    knownAddresses.ofParticipants(postcode),
    knownAddresses.ofOrganizations(postcode),
  ]);
  const found = new Map(
    [...organizations, ...people].map((address) => [JSON.stringify(Object.values(address)), address]),
  );
  return [...found.values()].toSorted((one, other) =>
    (one.addressLine1 ?? '').localeCompare(other.addressLine1 ?? '', 'en', { numeric: true }),
  );
}
