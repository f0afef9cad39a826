interface Address {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  country?: string | null;
}

/** The lines of an envelope; nothing for what is not known. */
export function addressLinesOf({ addressLine1, addressLine2, city, region, postalCode, country }: Address): string[] {
  const place = [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [addressLine1, addressLine2, place, country].filter((line): line is string => Boolean(line));
}
