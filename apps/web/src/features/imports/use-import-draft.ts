import { useState } from 'react';
import type { CheckBase_ImportFragment } from '../../graphql/generated/graphql.ts';
import { choicesOf, inputOf } from './columns/column-choices.ts';
import type { ImportDraft } from './import-draft.ts';
import { useSaveDraft } from './use-save-draft.ts';

/** What is chosen so far. The server keeps it with the file, so that it can be gone on with anywhere. */
export function useImportDraft(base: CheckBase_ImportFragment) {
  const [draft, setDraft] = useState<ImportDraft>({});
  const { save, settled, hasFailed } = useSaveDraft();
  const choices = choicesOf(base, draft);

  function choose(change: ImportDraft) {
    const next = { ...draft, ...change };
    setDraft(next);
    save(inputOf(base, choicesOf(base, next)));
  }

  return { choices, choose, input: inputOf(base, choices), settled, hasFailed };
}
