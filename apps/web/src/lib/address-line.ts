interface Address {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  country: string | null;
}

/** An address in one line, without what is not known. */
export function addressLine({ addressLine1, addressLine2, city, region, postalCode, country }: Address): string {
  const place = [region, postalCode].filter(Boolean).join(' ');
  return [addressLine1, addressLine2, city, place, country].filter(Boolean).join(', ');
}
