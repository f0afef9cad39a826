import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { programStatusWords } from '../../lib/words.ts';

export const BatchTitle_batch = graphql(`
  fragment BatchTitle_batch on Batch {
    id
    kind
    change {
      status
    }
    undoes {
      id
      kind
    }
  }
`);

/** What a batch does, as a heading. */
export function useBatchTitle(from: FragmentType<typeof BatchTitle_batch>): string {
  const { kind, change } = useMaskedFragment(BatchTitle_batch, from);
  const { t, i18n } = useLingui();
  const status = change.status ? i18n._(programStatusWords[change.status]) : '';
  switch (kind) {
    case 'STATUS':
      return t`Program status: ${status}`;
    case 'EDIT':
      return t`Edit of fields`;
    case 'CONVERT':
      return t`Conversion to authenticated`;
    case 'UNDO':
      return t`Undo`;
  }
}
