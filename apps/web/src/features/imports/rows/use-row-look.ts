import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ImportOutcome } from '../../../graphql/generated/graphql.ts';
import type { ImportSearch } from '../import-search.ts';
import { outcomeWords } from '../import-words.ts';
import type { RowFilter } from './use-import-rows.ts';

const isOutcome = (text: string): text is ImportOutcome => Object.hasOwn(outcomeWords, text);

/** Which rows are shown: it stands in the address. */
export function useRowLook() {
  const search: ImportSearch = useSearch({ from: '/shell/imports/$importId' });
  const navigate = useNavigate({ from: '/imports/$importId' });
  const { step, problem, field, duplicates } = search;
  const wanted = search.outcome?.toUpperCase();
  const outcome = wanted !== undefined && isOutcome(wanted) ? wanted : undefined;
  const filter: RowFilter = useMemo(
    () => ({
      outcomes: outcome ? [outcome] : null,
      problem: problem ?? null,
      fieldId: field ?? null,
      hasDuplicates: duplicates ? true : null,
    }),
    [outcome, problem, field, duplicates],
  );
  return {
    search,
    outcome,
    filter,
    isNarrowed: outcome !== undefined || problem !== undefined || duplicates !== undefined,
    /** Shows these rows and no others; nothing: all. */
    look: (next: Omit<ImportSearch, 'step'>) => void navigate({ search: { ...next, step }, replace: true }),
  };
}
