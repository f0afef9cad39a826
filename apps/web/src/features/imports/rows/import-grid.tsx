import type { FragmentType } from '@apollo/client';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { DataGrid } from '../../../ui/data-grid/data-grid.tsx';
import type { GridSelection } from '../../../ui/data-grid/grid-types.ts';
import { notifyFailed } from '../../../ui/notify.ts';
import { FileRowSource } from './file-row-source.tsx';
import classes from './import-grid.module.css';
import { useGridColumns } from './use-grid-columns.tsx';
import { RowDialog } from './row-dialog.tsx';
import { RowEditing } from './row-editing.ts';
import { RowSelectionBar } from './row-selection-bar.tsx';
import { type RowChange, useChangeRows } from './use-change-rows.ts';
import { useImportRows } from './use-import-rows.ts';
import { useRowLook } from './use-row-look.ts';

const ImportGrid_import = graphql(`
  fragment ImportGrid_import on Import {
    id
    state
    undoState
    viewerCanChange
    columns {
      index
      fieldId
    }
    settings {
      mode
      keyFieldIds
      words {
        word
        choice
      }
    }
    ...GridColumns_import
    ...RowDialog_import
  }
`);

interface ImportGridProps {
  of: FragmentType<typeof ImportGrid_import>;
  onChanged: () => void;
}

const nothing: GridSelection = {};

/** Every row of the file with what it would do, or did. Cells are corrected in their place. */
export function ImportGrid({ of, onChanged }: ImportGridProps) {
  const file = useMaskedFragment(ImportGrid_import, of);
  const { t } = useLingui();
  const { filter, search, isNarrowed, look } = useRowLook();
  const { columns: meanings, settings, state, undoState, viewerCanChange } = file;
  const revision = JSON.stringify([meanings, settings, state, undoState]);
  const { items, total, isStale, hasFailed, need, replace, retry } = useImportRows(file.id, filter, revision);
  const [selection, setSelection] = useState(nothing);
  const [openLine, setOpenLine] = useState<number | null>(null);
  const changeRows = useChangeRows(file.id);
  const isNarrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false }) ?? false;
  const columns = useGridColumns({ of: file, canEdit: viewerCanChange, isNarrow, onOpen: setOpenLine });
  const open = items.find((item) => item?.row.line === openLine)?.row;

  async function change(rows: readonly RowChange[]): Promise<string | null> {
    const result = await changeRows(rows);
    if ('problem' in result) return result.problem;
    replace(result.rows);
    onChanged();
    return null;
  }

  async function changeSelected(decide: Omit<RowChange, 'line'>) {
    const problem = await change(Object.keys(selection).map((line) => ({ ...decide, line: Number(line) })));
    if (problem) notifyFailed(problem);
    else setSelection(nothing);
  }

  return (
    <section className={classes.root} aria-label={t`Rows`}>
      <Group gap="md" justify="space-between">
        <Text size="sm" role="status">
          {total === null ? <Trans>Loading…</Trans> : <Plural value={total} one="# row" other="# rows" />}
        </Text>
        <Group gap="md">
          {viewerCanChange ? (
            <Checkbox
              label={<Trans>Probable duplicates alone</Trans>}
              checked={search.duplicates !== undefined}
              onChange={(event) => look(event.currentTarget.checked ? { duplicates: '1' } : {})}
            />
          ) : null}
          {isNarrowed ? (
            <Button size="compact-sm" variant="default" onClick={() => look({})}>
              <Trans>Show all rows</Trans>
            </Button>
          ) : null}
        </Group>
      </Group>
      {hasFailed ? (
        <Text size="sm" role="alert">
          <Trans>Rows could not be loaded.</Trans>{' '}
          <Button size="compact-xs" variant="default" onClick={retry}>
            <Trans>Try again</Trans>
          </Button>
        </Text>
      ) : null}
      {total === 0 && !isStale ? (
        <Text size="sm" c="dimmed">
          <Trans>There are no such rows.</Trans>
        </Text>
      ) : null}
      {total !== null && total > 0 ? (
        <RowEditing value={change}>
          <DataGrid
            label={t`Rows of the file`}
            listKey={JSON.stringify(filter)}
            columns={columns}
            items={items}
            totalCount={total}
            source={FileRowSource}
            nameOf={({ line }) => t`row ${line}`}
            sorting={[]}
            onSortingChange={() => undefined}
            selection={selection}
            onSelectionChange={setSelection}
            onNeed={need}
            onOpen={({ row }) => setOpenLine(row.line)}
            isStale={isStale}
          />
        </RowEditing>
      ) : null}
      {viewerCanChange ? (
        <RowSelectionBar
          count={Object.keys(selection).length}
          onDecide={(decide) => void changeSelected(decide)}
          onClear={() => setSelection(nothing)}
        />
      ) : null}
      {open ? (
        <RowDialog
          of={file}
          row={open}
          canChange={viewerCanChange}
          onChange={change}
          onClose={() => setOpenLine(null)}
        />
      ) : null}
    </section>
  );
}
