import { useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import { problemText } from '../../../lib/problems.ts';
import classes from './cells.module.css';
import type { FileRow } from './use-import-rows.ts';

interface ValueCellProps {
  row: FileRow;
  index: number;
  fieldId: string | null;
  valueOf: (fieldId: string, value: string | null) => string;
}

/** A cell of the file: marked where it is wrong, with the old value where it would change one. */
export function ValueCell({ row, index, fieldId, valueOf }: ValueCellProps) {
  const { i18n, t } = useLingui();
  const value = row.cells[index] ?? '';
  const problem = row.problems.find(
    ({ column, fieldId: about }) => column === index || (column === null && about !== null && about === fieldId),
  );
  // Of somebody new everything is new: there is nothing to compare.
  const hasBefore = row.participant !== null || row.organization !== null;
  const change =
    hasBefore && row.outcome === 'UPDATE' ? row.changes.find((each) => each.fieldId === fieldId) : undefined;
  if (problem) {
    const text = problemText(i18n, { field: null, ...problem });
    return (
      <span className={classes.wrong} data-warning={problem.isWarning || undefined} title={text}>
        <IconAlertTriangle size={14} aria-hidden="true" className={classes.mark} />
        <span className={classes.text}>{value === '' ? '–' : value}</span>
        <VisuallyHidden>{text}</VisuallyHidden>
      </span>
    );
  }
  if (change && change.before !== change.after) {
    const [before, after] = [valueOf(change.fieldId, change.before), valueOf(change.fieldId, change.after)];
    return (
      <span className={classes.changed} title={`${before} → ${after}`}>
        <del aria-label={t`before`}>{before}</del>
        <ins aria-label={t`after`}>{after}</ins>
      </span>
    );
  }
  return (
    <span className={classes.text} data-ignored={fieldId === null || undefined}>
      {value}
    </span>
  );
}
