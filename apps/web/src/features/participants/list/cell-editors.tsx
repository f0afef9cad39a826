// Cells that are edited in place. What an editor needs is fetched with the first one that is opened.
import { lazy, Suspense } from 'react';
import { loadPageWords } from '../../../lib/i18n.ts';
import type { GridColumn, GridEditorProps } from '../../../ui/data-grid/grid-types.ts';
import type { EditedField } from '../cell-editing/edited-field.ts';
import type { ColumnId } from './columns/column-choice.ts';
import type { ParticipantRowData } from './participant-row.tsx';

const CellEditor = lazy(async () => {
  const [{ CellEditor: editor }] = await Promise.all([import('../cell-editing/cell-editor.tsx'), loadPageWords()]);
  return { default: editor };
});

function editorOf(field: EditedField) {
  return function Editor({ data, ...rest }: GridEditorProps<ParticipantRowData>) {
    return (
      <Suspense fallback="…">
        <CellEditor field={field} participantId={data.id} {...rest} />
      </Suspense>
    );
  };
}

export const cellEditors: Readonly<Partial<Record<ColumnId, GridColumn<ParticipantRowData>['editor']>>> = {
  reference_number: editorOf('referenceNumber'),
  email: editorOf('email'),
  phone: editorOf('phone'),
  start_date: editorOf('startDate'),
  expected_end_date: editorOf('expectedEndDate'),
  case_owner: editorOf('caseOwnerId'),
  provider: editorOf('providerId'),
};
