import { List } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.tsx';
import { columnName } from '../column-name.ts';
import { problemText } from '../../../lib/problems.ts';
import type { FileRow } from './use-import-rows.ts';

interface Column {
  index: number;
  header: string;
  fieldId: string | null;
}

interface RowProblemsProps {
  row: FileRow;
  columns: readonly Column[];
  nameOf: (fieldId: string | null) => string;
}

/** What is wrong with a row: where, what was found there, and what to do. */
export function RowProblems({ row, columns, nameOf }: RowProblemsProps) {
  const { i18n } = useLingui();
  if (row.problems.length === 0) return null;
  const isRejected = row.problems.some(({ isWarning }) => !isWarning);
  return (
    <Notice
      kind={isRejected ? 'refusal' : 'warning'}
      title={isRejected ? <Trans>This row can't be taken like this</Trans> : <Trans>Worth a look</Trans>}
    >
      <List size="sm">
        {row.problems.map((problem, place) => {
          const { code, fieldId } = problem;
          const column =
            columns.find(({ index }) => index === problem.column) ??
            (fieldId === null ? undefined : columns.find((each) => each.fieldId === fieldId));
          const found = column ? (row.cells[column.index] ?? '') : '';
          const letter = column ? columnName(column.index) : '';
          const name = column?.header || nameOf(fieldId);
          return (
            <List.Item key={`${code} ${place}`}>
              {column ? (
                <strong>
                  <Trans>
                    {name} (column {letter}):
                  </Trans>{' '}
                </strong>
              ) : name ? (
                <strong>{name}: </strong>
              ) : null}
              {problemText(i18n, { field: null, ...problem })}
              {found === '' ? null : (
                <>
                  {' '}
                  <Trans>Found: “{found}”</Trans>
                </>
              )}
            </List.Item>
          );
        })}
      </List>
    </Notice>
  );
}
