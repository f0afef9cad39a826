import { useQuery } from '@apollo/client/react';
import { parseEmailAddress } from '@guildhall/domain';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../../graphql/generated/index.ts';
import type { AddressState } from '../../../graphql/generated/graphql.ts';
import type { Known } from './draft.ts';

const AddressChecks = graphql(`
  query AddressChecks($emails: [String!]!) {
    addressChecks(emails: $emails) {
      index
      state
      participant {
        id
        displayName
      }
      staffMember {
        id
        displayName
      }
      invitation {
        id
      }
    }
  }
`);

export interface SeenAddress extends Known {
  state: AddressState;
}

const pauseMs = 400;

/** Whom an address belongs to, while it is being typed; null as long as it is nobody's or no address yet. */
export function useAddressCheck(email: string): SeenAddress | null {
  const typed = email.trim();
  const [asked] = useDebouncedValue(typed, pauseMs);
  const isAddress = parseEmailAddress(asked).ok;
  const { data } = useQuery(AddressChecks, {
    variables: { emails: [asked] },
    skip: !isAddress || asked !== typed,
    fetchPolicy: 'network-only',
  });
  const [check] = isAddress && asked === typed ? (data?.addressChecks ?? []) : [];
  if (!check?.state || check.state === 'FREE') return null;
  return { ...check, state: check.state };
}
