import { useMediaQuery } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { participantTypePlurals } from '../../../lib/words.ts';
import { compact } from '../../../lib/search-params.ts';
import { DataGrid } from '../../../ui/data-grid/data-grid.tsx';
import type { GridSelection } from '../../../ui/data-grid/grid-types.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { AddParticipantSlot } from '../add/add-participant-slot.tsx';
import { AddParticipantButton } from './add-participant-button.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { everybody, type FilterValues } from './filters/filter-definitions.ts';
import { ListFooter } from './list-footer.tsx';
import { NobodyFound } from './nobody-found.tsx';
import type { ParticipantListSearch } from './participant-list-search.ts';
import { useNarrowParticipantColumns } from './narrow-participant-columns.tsx';
import { useParticipantColumns } from './participant-columns.tsx';
import classes from './participant-list-page.module.css';
import { filterOf, isNarrowed, sortingOf, sortOf, sortSearchOf } from './participant-list-variables.ts';
import { ParticipantListSkeleton } from './participant-list-skeleton.tsx';
import { ParticipantRow } from './participant-row.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useParticipantRows } from './use-participant-rows.ts';

const nobody: GridSelection = {};

export function ParticipantListPage() {
  const { t, i18n } = useLingui();
  const search = useSearch({ from: '/shell/participants' });
  const navigate = useNavigate({ from: '/participants' });
  const [nationalId, setNationalId] = useState<string>();
  const [selection, setSelection] = useState<GridSelection>(nobody);
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const wideColumns = useParticipantColumns();
  const narrowColumns = useNarrowParticipantColumns();
  const variables = useMemo(
    () => ({ first: search.size ?? 25, filter: filterOf(search, nationalId), sort: sortOf(search) }),
    [search, nationalId],
  );
  const { viewer, page, items, need, retry, isStale, error, moreError } = useParticipantRows(variables);
  const title = search.type
    ? i18n._(participantTypePlurals[search.type.toUpperCase() as 'APPRENTICE'])
    : t`All participants`;
  const counts = useMemo(
    () =>
      Object.fromEntries(page?.countsByProgramStatus.map(({ status, count }) => [status.toLowerCase(), count]) ?? []),
    [page?.countsByProgramStatus],
  );
  const selectedIds = Object.keys(selection);

  const change = useCallback(
    (patch: ParticipantListSearch) =>
      void navigate({ search: (before) => compact({ ...before, ...patch }), replace: true }),
    [navigate],
  );
  function changeFilters({ nationalId: secret, ...patch }: FilterValues, isSecret = false) {
    if (isSecret) setNationalId(secret);
    // Nobody stays ticked whom the new list doesn't show.
    setSelection(nobody);
    change(patch);
  }
  const open = useCallback(
    (item: { id: string }) => void navigate({ to: '/participants/$participantId', params: { participantId: item.id } }),
    [navigate],
  );

  return (
    <div className={classes.root}>
      <PageHeader title={title} actions={viewer?.viewerCanCreateParticipants ? <AddParticipantButton /> : null} />
      <FilterBar
        values={{ ...search, nationalId }}
        counts={counts}
        onChange={(patch) => changeFilters(patch, 'nationalId' in patch)}
        onClear={
          isNarrowed(search, nationalId) ? () => changeFilters({ ...everybody, status: undefined }, true) : undefined
        }
      />
      {error ? <ErrorState title={t`The list could not be loaded`} error={error} onRetry={retry} /> : null}
      {!page && !error ? <ParticipantListSkeleton isNarrow={isNarrow} /> : null}
      {page && page.totalCount === 0 ? (
        <NobodyFound
          isNarrowed={isNarrowed(search, nationalId)}
          counts={counts}
          canCreate={viewer?.viewerCanCreateParticipants ?? false}
          onShowEverybody={() => changeFilters(everybody, true)}
        />
      ) : null}
      {page && page.totalCount > 0 ? (
        <>
          <DataGrid
            key={isNarrow ? 'narrow' : 'wide'}
            label={title}
            columns={isNarrow ? narrowColumns : wideColumns}
            rowHeight={isNarrow ? 84 : 40}
            items={items}
            totalCount={page.totalCount}
            source={ParticipantRow}
            nameOf={(row) => row.displayName}
            sorting={search.sort?.length ? sortingOf(search) : [{ id: 'name', desc: false }]}
            onSortingChange={(sorting) => change({ sort: sortSearchOf(sorting) })}
            selection={selection}
            onSelectionChange={setSelection}
            onNeed={need}
            onOpen={open}
            isStale={isStale}
          />
          {selectedIds.length > 0 ? <SelectionBar ids={selectedIds} onClear={() => setSelection(nobody)} /> : null}
          <ListFooter
            loaded={items.length}
            total={page.totalCount}
            size={variables.first}
            onSizeChange={(size) => change({ size })}
            failure={moreError}
            onRetry={retry}
          />
        </>
      ) : null}
      {viewer?.viewerCanCreateParticipants ? (
        <AddParticipantSlot isOpen={search.dialog === 'add'} onClose={() => change({ dialog: undefined })} />
      ) : null}
    </div>
  );
}
