import { useMutation } from '@apollo/client/react';
import { downloadFile } from '../lib/download-file.ts';
import type { FieldProblem } from '../lib/problems.ts';
import { graphql } from './generated/index.ts';
import type { PrepareExportInput } from './generated/graphql.ts';

const PrepareExport = graphql(`
  mutation PrepareExport($input: PrepareExportInput!) {
    prepareExport(input: $input) {
      ... on ExportPrepared {
        id
        personCount
      }
      ... on InvalidInput {
        message
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

export type ExportFormat = 'xlsx' | 'csv';

type Prepared =
  | { __typename: 'ExportPrepared'; personCount: number }
  | { __typename: 'InvalidInput'; problems: readonly FieldProblem[] };

/** Prepares a file and has the browser fetch it; gives what the server said, null without an answer. */
export function usePrepareExport() {
  const [mutate, { loading }] = useMutation(PrepareExport);

  async function take(input: PrepareExportInput, format: ExportFormat): Promise<Prepared | null> {
    try {
      const { data } = await mutate({ variables: { input } });
      const answer = data?.prepareExport;
      if (answer?.__typename === 'ExportPrepared') downloadFile(`/downloads/exports/${answer.id}.${format}`);
      return answer ?? null;
    } catch {
      return null;
    }
  }
  return { take, isBusy: loading };
}
