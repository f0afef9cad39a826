import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { compact } from '../../../lib/search-params.ts';
import { shownColumns } from './columns/column-choice.ts';
import { fieldsOf, narrowColumns } from './columns/column-query.ts';
import type { FilterValues } from './filters/filter-definitions.ts';
import type { ParticipantListSearch } from './participant-list-search.ts';
import { filterOf, isNarrowed, sortOf } from './participant-list-variables.ts';

/** What the list is asked for: the address, and the number that stays out of it. */
export function useListState(isNarrow: boolean) {
  const search = useSearch({ from: '/shell/participants' });
  const navigate = useNavigate({ from: '/participants' });
  const [secret, setSecret] = useState<{ type: string | undefined; nationalId: string | undefined }>();
  const nationalId = secret?.type === search.type ? secret?.nationalId : undefined;
  const columns = useMemo(() => shownColumns(search.columns), [search.columns]);
  const variables = useMemo(
    () => ({
      first: search.size ?? 25,
      filter: filterOf(search, nationalId),
      sort: sortOf(search),
      ...fieldsOf(isNarrow ? narrowColumns : columns.map(({ id }) => id)),
    }),
    [search, nationalId, isNarrow, columns],
  );

  const change = useCallback(
    (patch: ParticipantListSearch) =>
      void navigate({ search: (before) => compact({ ...before, ...patch }), replace: true }),
    [navigate],
  );
  const changeFilters = useCallback(
    (values: FilterValues) => {
      const { nationalId: next, ...patch } = values;
      if ('nationalId' in values) setSecret({ type: search.type, nationalId: next });
      change(patch);
    },
    [change, search.type],
  );

  return {
    search,
    values: { ...search, nationalId },
    variables,
    columns,
    isNarrowed: isNarrowed(search, nationalId),
    change,
    changeFilters,
  };
}
