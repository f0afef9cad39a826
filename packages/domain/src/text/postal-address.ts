import { accepted, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { cleanText } from './plain-text.ts';
import type { RawText } from './plain-text.ts';

/** As long as the bulk files of British colleges have them (UK-BULK-09). */
export const ADDRESS_LINE_MAX = 256;
export const PLACE_NAME_MAX = 100;
export const POSTAL_CODE_MAX = 20;

const ADDRESS_FIELDS = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode', 'country'] as const;
type AddressField = (typeof ADDRESS_FIELDS)[number];

export type RawAddress = { readonly [field in AddressField]?: RawText };
export type Address = { readonly [field in AddressField]: string | null };

/**
 * Cleans an address: every part may be missing, and a postal code stays text because leading zeros count (UK-ADD-
 * 21). Gives every refusal at once, in field order.
 */
export function cleanAddress(raw: RawAddress): Outcome<Address> {
  const clean = (field: AddressField, max = PLACE_NAME_MAX) => cleanText(raw[field], { field, max });
  const addressLine1 = clean('addressLine1', ADDRESS_LINE_MAX);
  const addressLine2 = clean('addressLine2', ADDRESS_LINE_MAX);
  const city = clean('city');
  const region = clean('region');
  const postalCode = clean('postalCode', POSTAL_CODE_MAX);
  const country = clean('country');
  if (!addressLine1.ok || !addressLine2.ok || !city.ok || !region.ok || !postalCode.ok || !country.ok) {
    return refused(...[addressLine1, addressLine2, city, region, postalCode, country].flatMap(refusalsOf));
  }
  return accepted({
    addressLine1: addressLine1.value,
    addressLine2: addressLine2.value,
    city: city.value,
    region: region.value,
    postalCode: postalCode.value,
    country: country.value,
  });
}
