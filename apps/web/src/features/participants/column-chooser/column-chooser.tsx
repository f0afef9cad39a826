import '../../../ui/styles-more.ts';
import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import {
  type ChosenColumn,
  columnIds,
  type ColumnId,
  usualColumns,
  withMoved,
  withWidth,
} from '../list/columns/column-choice.ts';
import classes from './column-chooser.module.css';
import { ColumnLine } from './column-line.tsx';

interface ColumnChooserProps {
  columns: readonly ChosenColumn[];
  onChange: (columns: readonly ChosenColumn[]) => void;
}

/** Which columns there are, in which order and how wide. What is shown stands first, in its order. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<ColumnId | null>(null);
  const hidden = columnIds.filter((id) => !columns.some((column) => column.id === id));

  useEffect(function startAtTheFirst() {
    const timer = setTimeout(() => list.current?.querySelector<HTMLElement>('input:not(:disabled)')?.focus());
    return () => clearTimeout(timer);
  }, []);
  useEffect(function followTheMovedColumn() {
    const line = moved.current && list.current?.querySelector(`[data-line="${moved.current}"]`);
    moved.current = null;
    // At an end one of the two buttons is off; the other one goes on.
    if (line && !line.contains(document.activeElement)) {
      line.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    }
  });

  function toggle(id: ColumnId) {
    const isShown = columns.some((column) => column.id === id);
    onChange(isShown ? columns.filter((column) => column.id !== id) : [...columns, { id }]);
  }

  return (
    <div className={classes.root}>
      <ul ref={list} className={classes.list} aria-label={t`Columns`}>
        {columns.map((column, index) => (
          <ColumnLine
            key={column.id}
            column={column}
            isShown
            canMoveUp={index > 1}
            canMoveDown={index > 0 && index < columns.length - 1}
            onToggle={() => toggle(column.id)}
            onMove={(way) => {
              moved.current = column.id;
              onChange(withMoved(columns, column.id, index + way));
            }}
            onWidth={(width) => onChange(withWidth(columns, column.id, width))}
          />
        ))}
        {hidden.map((id) => (
          <ColumnLine key={id} column={{ id }} isShown={false} onToggle={() => toggle(id)} />
        ))}
      </ul>
      <Text size="xs" c="dimmed">
        <Trans>
          In the table: drag a heading to move it and its edge to size it, or press Ctrl+Shift+arrow and Shift+arrow.
        </Trans>
      </Text>
      <Button size="xs" variant="default" onClick={() => onChange(usualColumns.map((id) => ({ id })))}>
        <Trans>Usual columns</Trans>
      </Button>
    </div>
  );
}
