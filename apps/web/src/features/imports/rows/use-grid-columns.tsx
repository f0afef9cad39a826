import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import type { GridColumn } from '../../../ui/data-grid/grid-types.ts';
import { isBegun } from '../import-state.ts';
import { useImportFields } from '../use-import-fields.ts';
import { cellEditor } from './cell-editor.tsx';
import { OutcomeCell } from './outcome-cell.tsx';
import type { FileRow } from './use-import-rows.ts';
import { ValueCell } from './value-cell.tsx';
import { WhyCell } from './why-cell.tsx';

const GridColumns_import = graphql(`
  fragment GridColumns_import on Import {
    id
    profile
    state
    columns {
      index
      header
      fieldId
    }
  }
`);

interface GridColumnsOptions {
  of: FragmentType<typeof GridColumns_import>;
  canEdit: boolean;
  isNarrow: boolean;
  onOpen: (line: number) => void;
}

/** Line, outcome and reason, then the columns of the file: first those that mean something. */
export function useGridColumns({ of, canEdit, isNarrow, onOpen }: GridColumnsOptions): GridColumn<FileRow>[] {
  const { profile, state, columns } = useMaskedFragment(GridColumns_import, of);
  const { valueOf } = useImportFields(profile);
  const { t, i18n } = useLingui();
  const isPlanned = !isBegun(state);
  return useMemo(() => {
    const inOrder = [...columns.filter(({ fieldId }) => fieldId), ...columns.filter(({ fieldId }) => !fieldId)];
    return [
      {
        id: 'line',
        header: t`Row`,
        width: 88,
        isFixed: true,
        isRowHeader: true,
        render: ({ line }) => i18n.number(line),
        text: ({ line }) => String(line),
      },
      {
        id: 'outcome',
        header: isPlanned ? t`What happens` : t`What happened`,
        width: 150,
        isFixed: true,
        render: (row) => <OutcomeCell row={row} isPlanned={isPlanned} />,
      },
      {
        id: 'why',
        header: t`Why`,
        width: isNarrow ? 200 : 300,
        render: (row) => <WhyCell row={row} onOpen={onOpen} />,
      },
      ...inOrder.map(({ index, header, fieldId }): GridColumn<FileRow> => ({
        id: `column-${index}`,
        header: header || t`(no name)`,
        width: 160,
        render: (row) => <ValueCell row={row} index={index} fieldId={fieldId} valueOf={valueOf} />,
        text: (row) => row.cells[index] ?? '',
        editor: canEdit ? cellEditor(index) : undefined,
      })),
    ];
  }, [canEdit, columns, i18n, isNarrow, isPlanned, onOpen, t, valueOf]);
}
