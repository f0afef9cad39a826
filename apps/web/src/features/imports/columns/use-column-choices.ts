import { useState } from 'react';
import type { CheckBase_ImportFragment } from '../../../graphql/generated/graphql.ts';
import { forgetDraft, type ImportDraft, keepDraft, readDraft } from '../import-draft.ts';
import { choicesOf } from './column-choices.ts';

/** What is chosen so far; it outlives the page until the server has it. */
export function useColumnChoices(base: CheckBase_ImportFragment) {
  const [draft, setDraft] = useState<ImportDraft>(() => readDraft(base.id));

  function choose(change: ImportDraft) {
    const next = { ...draft, ...change };
    setDraft(next);
    keepDraft(base.id, next);
  }

  return { choices: choicesOf(base, draft), choose, forget: () => forgetDraft(base.id) };
}
