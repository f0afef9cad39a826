import { useMutation } from '@apollo/client/react';
import type { ExtendSubscriptionsInput, ExtendSubscriptionsMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const ExtendSubscriptions = graphql(`
  mutation ExtendSubscriptions($input: ExtendSubscriptionsInput!) {
    extendSubscriptions(input: $input) {
      __typename
      ... on SubscriptionsExtended {
        extensions {
          accountId
          endsOn
          account {
            id
            version
            ...AccountRow_account
          }
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** Extends the subscriptions of several people; null when no answer came. */
export function useExtendSubscriptions() {
  const [run, { loading }] = useMutation(ExtendSubscriptions);
  return {
    isBusy: loading,
    extendSubscriptions: async (
      input: ExtendSubscriptionsInput,
    ): Promise<ExtendSubscriptionsMutation['extendSubscriptions'] | null> => {
      try {
        const { data } = await run({
          variables: { input },
          update: (cache) => input.extension.accountIds.forEach((id) => forgetAccount(cache, id)),
        });
        return data?.extendSubscriptions ?? null;
      } catch {
        return null;
      }
    },
  };
}
