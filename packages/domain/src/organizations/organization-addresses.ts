import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';
import { PLACE_NAME_MAX, cleanAddress } from '../text/postal-address.ts';
import type { Address, RawAddress } from '../text/postal-address.ts';

export const ORGANIZATION_ADDRESSES_MAX = 50;

export interface RawOrganizationAddress extends RawAddress {
  readonly label?: RawText;
}
export interface OrganizationAddress extends Address {
  /** What people call the place, for example "Depot". */
  readonly label: string;
}

/**
 * Cleans the further addresses of an organization, at most 50; each needs a label that none of the others has. Fields of the
 * refusals are numbered from 0: "addresses.1.label" (UK-ORG-01).
 */
export function cleanOrganizationAddresses(
  raw: readonly RawOrganizationAddress[],
): Outcome<readonly OrganizationAddress[]> {
  if (raw.length > ORGANIZATION_ADDRESSES_MAX) return refused(refuse('too_many', 'addresses'));
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  const addresses = raw.flatMap((entry, index) => {
    const field = `addresses.${index}`;
    const label = cleanText(entry.label, { field: `${field}.label`, max: PLACE_NAME_MAX, required: true });
    const address = cleanAddress(entry);
    if (!label.ok) refusals.push(...label.refusals);
    else if (seen.has(label.value.toLowerCase())) refusals.push(refuse('label_repeated', `${field}.label`));
    else seen.add(label.value.toLowerCase());
    if (!address.ok)
      refusals.push(...address.refusals.map((refusal) => ({ ...refusal, field: `${field}.${refusal.field ?? ''}` })));
    return label.ok && address.ok ? [{ label: label.value, ...address.value }] : [];
  });
  return refusals.length > 0 ? refused(...refusals) : accepted(addresses);
}
