import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ReadImportInput } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';

const ReadImport = graphql(`
  mutation ReadImport($input: ReadImportInput!) {
    readImport(input: $input) {
      ... on ImportSaved {
        id
      }
      ... on UserError {
        message
      }
    }
  }
`);

type Reading = Omit<ReadImportInput, 'id' | 'clientMutationId'>;

/** Has the file read once more, in another way; what is not said stays as it is. */
export function useReadImport(id: string) {
  const [mutate, { loading }] = useMutation(ReadImport);
  const [hasFailed, setHasFailed] = useState(false);

  async function read(reading: Reading): Promise<void> {
    const input = { ...reading, id, clientMutationId: newMutationId() };
    const result = await mutate({ variables: { input } }).catch(() => null);
    setHasFailed(result?.data?.readImport.__typename !== 'ImportSaved');
  }

  return { read, isBusy: loading, hasFailed };
}
