import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import { newMutationId } from '../../lib/mutation-id.ts';

const RetryMail = graphql(`
  mutation RetryMail($input: RetryMailInput!) {
    retryMail(input: $input) {
      __typename
      ... on MailSaved {
        id
        mail {
          id
          state
          attempts
          problem
          smtpCode
          nextAttemptAt
          viewerCanRetry
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Sends a dead letter again; false where that did not happen. */
export function useRetryMail() {
  const [run, { loading }] = useMutation(RetryMail);
  return {
    isBusy: loading,
    retryMail: async (id: string): Promise<boolean> => {
      try {
        const { data } = await run({ variables: { input: { id, clientMutationId: newMutationId() } } });
        return data?.retryMail.__typename === 'MailSaved';
      } catch {
        return false;
      }
    },
  };
}
