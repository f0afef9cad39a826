import { useMediaQuery } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { participantTypePlurals } from '../../../lib/words.ts';
import { DataGrid } from '../../../ui/data-grid/data-grid.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { AddParticipantSlot } from '../add/add-participant-slot.tsx';
import { ColumnChooserButton } from './columns/column-chooser-button.tsx';
import { ShownFieldsContext } from './columns/column-query.ts';
import { AddParticipantButton } from './add-participant-button.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { everybody } from './filters/filter-definitions.ts';
import { ListFooter } from './list-footer.tsx';
import { useNarrowParticipantColumns } from './narrow-participant-columns.tsx';
import { useNewMarks } from './new-mark.tsx';
import { NobodyFound } from './nobody-found.tsx';
import { useParticipantColumns } from './participant-columns.tsx';
import classes from './participant-list-page.module.css';
import { ParticipantListSkeleton } from './participant-list-skeleton.tsx';
import { sortingOf, sortSearchOf } from './participant-list-variables.ts';
import { ParticipantRow } from './participant-row.tsx';
import { SelectionBarSlot } from './selection-bar-slot.tsx';
import { useColumnLayout, useRowData } from './use-column-layout.ts';
import { useListState } from './use-list-state.ts';
import { useParticipantRows } from './use-participant-rows.ts';
import { ViewTabs } from './view-tabs.tsx';
import viewClasses from './view-tabs.module.css';
import { useSelection } from './use-selection.ts';

export function ParticipantListPage() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const isNarrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false }) ?? false;
  const { search, values, columns, variables, isNarrowed, change, changeFilters } = useListState(isNarrow);
  const { viewer, page, items, need, retry, isStale, error, moreError } = useParticipantRows(variables);
  const wide = useParticipantColumns(columns, viewer?.viewerCanEditParticipants ?? false);
  const narrow = useNarrowParticipantColumns();
  useNewMarks(variables.filter, viewer?.viewerCanListParticipants ?? false);
  const layout = useColumnLayout(columns, change);
  const dataOf = useRowData(variables);
  const canCreate = viewer?.viewerCanCreateParticipants ?? false;
  const selection = useSelection({ ...variables, total: page?.totalCount, items });
  const title = search.type
    ? i18n._(participantTypePlurals[search.type.toUpperCase() as keyof typeof participantTypePlurals])
    : t`All participants`;
  const counts = useMemo(
    () =>
      Object.fromEntries(page?.countsByProgramStatus.map(({ status, count }) => [status.toLowerCase(), count]) ?? []),
    [page?.countsByProgramStatus],
  );
  const open = useCallback(
    ({ id }: { id: string }) => void navigate({ to: '/participants/$participantId', params: { participantId: id } }),
    [navigate],
  );

  return (
    <div className={classes.root}>
      <PageHeader title={title} actions={canCreate ? <AddParticipantButton /> : null} />
      <div className={viewClasses.bar}>
        <ViewTabs search={search} shown={variables} isOn={viewer?.viewerCanListParticipants ?? false} />
        {isNarrow ? null : (
          <span className={viewClasses.end}>
            <ColumnChooserButton columns={columns} onChange={layout.onChoose} />
          </span>
        )}
      </div>
      <FilterBar
        rights={viewer}
        values={values}
        counts={counts}
        onChange={changeFilters}
        onClear={isNarrowed ? () => changeFilters({ ...everybody, status: undefined }) : undefined}
      />
      {error ? <ErrorState title={t`The list could not be loaded`} error={error} onRetry={retry} /> : null}
      {!page && !error ? <ParticipantListSkeleton isNarrow={isNarrow} /> : null}
      {page && page.totalCount === 0 ? (
        <NobodyFound
          isNarrowed={isNarrowed}
          counts={counts}
          canCreate={canCreate}
          onShowEverybody={() => changeFilters(everybody)}
        />
      ) : null}
      {page && page.totalCount > 0 ? (
        <ShownFieldsContext value={variables}>
          <DataGrid
            key={isNarrow ? 'narrow' : 'wide'}
            label={title}
            listKey={JSON.stringify([variables.filter, variables.sort])}
            columns={isNarrow ? narrow : wide}
            layout={isNarrow ? undefined : layout}
            dataOf={dataOf}
            rowHeight={isNarrow ? 84 : 40}
            items={items}
            totalCount={page.totalCount}
            source={ParticipantRow}
            nameOf={(row) => row.displayName}
            sorting={search.sort?.length ? sortingOf(search) : [{ id: 'name', desc: false }]}
            onSortingChange={(sorting) => change({ sort: sortSearchOf(sorting) })}
            selection={selection.rows}
            onSelectionChange={selection.change}
            onNeed={need}
            onOpen={open}
            isStale={isStale}
          />
          <ListFooter
            total={page.totalCount}
            size={variables.first}
            onSizeChange={(size) => change({ size })}
            failure={moreError}
            onRetry={retry}
          />
        </ShownFieldsContext>
      ) : null}
      <SelectionBarSlot
        {...selection}
        total={page?.totalCount}
        kinds={viewer?.viewerBatchKinds ?? []}
        columns={columns}
        onSelectMatching={selection.selectMatching}
        onClear={selection.clear}
      />
      {canCreate ? (
        <AddParticipantSlot isOpen={search.dialog === 'add'} onClose={() => change({ dialog: undefined })} />
      ) : null}
    </div>
  );
}
