import {
  cleanOrganizationAddresses,
  refuse,
  refused,
  type OrganizationAddress,
  type Outcome,
  type Refusal,
} from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { OrganizationAddressInput } from './organization-address.type.ts';

/** Checks the further addresses of an edit: those that are changed are the organization's. */
export async function planAddresses(
  { organizations }: RequestServices,
  organizationId: string,
  input: readonly OrganizationAddressInput[],
): Promise<Outcome<readonly OrganizationAddress[]>> {
  const own = new Set((await organizations.addressesOf([organizationId])).map(({ id }) => id));
  const named = input.flatMap(({ id }) => id ?? []);
  const isForeign = named.some((id) => !own.has(id)) || new Set(named).size < named.length;
  return isForeign ? refused(refuse('unknown_choice', 'addresses')) : cleanOrganizationAddresses(input);
}

/** Saves what `planAddresses` accepted; the entries of both lists belong together. */
export async function saveAddresses(
  { organizations }: RequestServices,
  organizationId: string,
  addresses: readonly OrganizationAddress[],
  input: readonly OrganizationAddressInput[],
): Promise<void> {
  const isNew = (index: number) => !input[index]?.id;
  const fresh = await organizations.newIds(addresses.filter((_, index) => isNew(index)).length);
  const rows = addresses.map((address, index) => ({ ...address, id: input[index]?.id ?? fresh.shift() ?? '' }));
  await organizations.setAddresses(organizationId, rows);
}

/** Somebody in charge of an organization is active staff within reach. */
export async function refusalsOfOwner({ staff }: RequestServices, ownerId: string | null): Promise<Refusal[]> {
  if (ownerId === null) return [];
  const owner = await staff.find(ownerId);
  return owner?.accountStatus === 'active' ? [] : [refuse('unknown_choice', 'ownerId')];
}
