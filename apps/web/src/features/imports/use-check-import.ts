import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { newMutationId } from '../../lib/mutation-id.ts';
import { problemText } from '../../lib/problems.ts';
import type { CheckInput } from './check-base.ts';

const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      ... on ImportSaved {
        id
        import {
          id
          state
          isDraftNewer
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Has every row judged anew. What was refused stays in `problems` until the next try. */
export function useCheckImport() {
  const { t, i18n } = useLingui();
  const [mutate, { loading }] = useMutation(CheckImport);
  const [problems, setProblems] = useState<readonly string[]>([]);

  async function check(input: CheckInput): Promise<boolean> {
    const variables = { input: { ...input, clientMutationId: newMutationId() } };
    const answer = await mutate({ variables }).catch(() => null);
    const result = answer?.data?.checkImport;
    if (!result) setProblems([t`The server can't be reached. Check your connection and try again.`]);
    else if (result.__typename === 'InvalidInput')
      setProblems(result.problems.map((problem) => problemText(i18n, problem)));
    else setProblems(result.__typename === 'NotFound' ? [t`This import is no longer there.`] : []);
    return result?.__typename === 'ImportSaved';
  }

  return { check, problems, isBusy: loading };
}
