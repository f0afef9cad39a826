import { useQuery } from '@apollo/client/react';
import { MAX_EXTENSION_MONTHS } from '@guildhall/domain';
import type { SubscriptionExtensionPreviewQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

const SubscriptionExtensionPreview = graphql(`
  query SubscriptionExtensionPreview($input: SubscriptionExtensionInput!) {
    subscriptionExtension(input: $input) {
      accountId
      endedOn
      endsOn
      refusal {
        field
        code
        message
      }
      account {
        id
        displayName
      }
    }
  }
`);

export type ExtensionPreview = SubscriptionExtensionPreviewQuery['subscriptionExtension'];

/** What an extension would do for each; null while it can't be known. */
export function useExtensionPreview(accountIds: string[], months: number | null): ExtensionPreview | null {
  const isPossible = months !== null && months >= 1 && months <= MAX_EXTENSION_MONTHS;
  const { data, previousData } = useQuery(SubscriptionExtensionPreview, {
    variables: { input: { accountIds, months } },
    skip: !isPossible,
    fetchPolicy: 'network-only',
  });
  return (data ?? previousData)?.subscriptionExtension ?? null;
}
