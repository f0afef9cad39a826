import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ChangeImportRowsInput } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { problemText } from '../../../lib/problems.ts';
import type { FileRow } from './use-import-rows.ts';

const ChangeImportRows = graphql(`
  mutation ChangeImportRows($input: ChangeImportRowsInput!) {
    changeImportRows(input: $input) {
      ... on ImportRowsSaved {
        rows {
          ...ImportGridRow_row @unmask
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

export type RowChange = ChangeImportRowsInput['rows'][number];
/** The rows as they are judged now, or why nothing was changed. */
export type ChangedRows = { rows: readonly FileRow[] } | { problem: string };

/** So many go in one request. */
const MOST_AT_ONCE = 100;

/** Corrects cells, leaves rows out or takes them in, and decides about duplicates; the rows are judged at once. */
export function useChangeRows(id: string) {
  const { t, i18n } = useLingui();
  const [mutate] = useMutation(ChangeImportRows);

  async function changeSome(rows: readonly RowChange[]): Promise<ChangedRows> {
    const input = { id, rows: [...rows], clientMutationId: newMutationId() };
    const answer = await mutate({ variables: { input }, fetchPolicy: 'no-cache' }).catch(() => null);
    const result = answer?.data?.changeImportRows;
    if (!result) return { problem: t`The server can't be reached. Check your connection and try again.` };
    if (result.__typename === 'ImportRowsSaved') return { rows: result.rows };
    const [first] = result.__typename === 'InvalidInput' ? result.problems : [];
    return { problem: first ? problemText(i18n, first) : t`This import is no longer there.` };
  }

  return async function changeRows(rows: readonly RowChange[]): Promise<ChangedRows> {
    const judged: FileRow[] = [];
    for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
      const result = await changeSome(rows.slice(from, from + MOST_AT_ONCE));
      if ('problem' in result) return result;
      judged.push(...result.rows);
    }
    return { rows: judged };
  };
}
