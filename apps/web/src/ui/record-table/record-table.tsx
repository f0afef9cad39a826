// A table for a few hundred records that are read more than worked on. Where it is narrow, a row turns into a card.
import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { type RecordColumn, RecordColumns } from './record-columns.ts';
import classes from './record-table.module.css';

interface RecordTableProps {
  label: string;
  columns: readonly RecordColumn[];
  /** `RecordRow`s. */
  children: ReactNode;
  /** Newer rows are on their way. */
  isStale?: boolean;
}

export function RecordTable({ label, columns, children, isStale = false }: RecordTableProps) {
  const template = columns.map(({ width }) => width).join(' ');
  return (
    <div className={classes.frame} data-stale={isStale || undefined}>
      <div
        role="table"
        aria-label={label}
        aria-busy={isStale}
        className={classes.table}
        style={{ '--record-columns': template } as CSSProperties}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" className={classes.headRow}>
            {columns.map((column) => (
              <div
                key={column.id}
                role="columnheader"
                className={classes.headCell}
                data-number={column.isNumber || undefined}
              >
                {column.header ?? (column.isControl ? <VisuallyHidden>{column.label}</VisuallyHidden> : column.label)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.body}>
          <RecordColumns value={columns}>{children}</RecordColumns>
        </div>
      </div>
    </div>
  );
}
