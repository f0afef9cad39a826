import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { accountActionWords } from '../../lib/batch-words.ts';
import { programStatusWords } from '../../lib/words.ts';

export const BatchTitle_batch = graphql(`
  fragment BatchTitle_batch on Batch {
    id
    kind
    change {
      status
      accountAction
      resends
      messageSubject
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
  const subject = change.messageSubject ?? '';
  switch (kind) {
    case 'STATUS':
      return t`Program status: ${status}`;
    case 'EDIT':
      return t`Edit of fields`;
    case 'CONVERT':
      return change.resends ? t`Invitation` : t`Conversion to authenticated`;
    case 'ACCOUNT':
      return change.accountAction ? i18n._(accountActionWords[change.accountAction]) : t`Account`;
    case 'GROUP':
      return t`Change of group`;
    case 'MESSAGE':
      return t`Message: ${subject}`;
    case 'UNDO':
      return t`Undo`;
  }
}
