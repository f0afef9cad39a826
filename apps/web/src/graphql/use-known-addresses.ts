import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { AddressesOfPostcodeQuery } from './generated/graphql.ts';
import { graphql } from './generated/index.ts';

const AddressesOfPostcode = graphql(`
  query AddressesOfPostcode($postalCode: String!) {
    addressesOfPostcode(postalCode: $postalCode) {
      addressLine1
      addressLine2
      city
      region
      postalCode
      country
    }
  }
`);

export type KnownAddress = AddressesOfPostcodeQuery['addressesOfPostcode'][number];

/** Addresses that are in use for a postcode; null before anybody asked, and where no answer came. */
export function useKnownAddresses() {
  const client = useApolloClient();
  const [found, setFound] = useState<readonly KnownAddress[] | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  return {
    found,
    isBusy,
    forget: () => setFound(null),
    find: async (postalCode: string): Promise<void> => {
      setIsBusy(true);
      const request = { query: AddressesOfPostcode, variables: { postalCode }, fetchPolicy: 'network-only' } as const;
      const answer = await client.query(request).catch(() => null);
      setFound(answer?.data?.addressesOfPostcode ?? null);
      setIsBusy(false);
    },
  };
}
