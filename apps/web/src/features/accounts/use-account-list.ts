import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { compact } from '../../lib/search-params.ts';
import type { GridSelection } from '../../ui/data-grid/grid-types.ts';
import { filterOf, sortOf } from './account-list-variables.ts';
import type { AccountListSearch } from './account-search.ts';

const nobody: GridSelection = {};

/** What the list is asked for: the address, and who is ticked. Nobody stays ticked whom another filter doesn't show. */
export function useAccountList() {
  const search: AccountListSearch = useSearch({ from: '/shell/users' });
  const navigate = useNavigate({ from: '/users' });
  const variables = useMemo(() => ({ first: 50, filter: filterOf(search), sort: sortOf(search) }), [search]);
  const filterKey = JSON.stringify(variables.filter);
  const [ticked, setTicked] = useState({ filterKey, selection: nobody });
  const setSelection = useCallback((selection: GridSelection) => setTicked({ filterKey, selection }), [filterKey]);
  const change = useCallback(
    (patch: AccountListSearch) =>
      void navigate({ search: (before) => compact({ ...before, ...patch }), replace: patch.dialog === undefined }),
    [navigate],
  );
  return {
    search,
    variables,
    change,
    closeDialog: useCallback(() => change({ dialog: undefined, user: undefined }), [change]),
    selection: ticked.filterKey === filterKey ? ticked.selection : nobody,
    setSelection,
    clearSelection: useCallback(() => setSelection(nobody), [setSelection]),
  };
}
