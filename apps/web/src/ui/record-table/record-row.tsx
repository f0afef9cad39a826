import { use } from 'react';
import { type RecordCells, RecordColumns } from './record-columns.ts';
import classes from './record-table.module.css';

interface RecordRowProps {
  cells: RecordCells;
  isSelected?: boolean;
}

export function RecordRow({ cells, isSelected = false }: RecordRowProps) {
  const columns = use(RecordColumns);
  return (
    <div role="row" className={classes.row} data-selected={isSelected || undefined}>
      {columns.map(({ id, label, isRowHeader, isNumber, isControl }) => {
        const content = cells[id];
        const isEmpty = content === null || content === undefined || content === '' || content === false;
        return (
          <div
            key={id}
            role={isRowHeader ? 'rowheader' : 'cell'}
            className={classes.cell}
            data-label={isRowHeader || isControl ? undefined : label}
            data-header={isRowHeader || undefined}
            data-control={isControl || undefined}
            data-number={isNumber || undefined}
            data-empty={isEmpty || undefined}
          >
            {/* One box, so that on a narrow screen it stands beside its label whatever it holds. */}
            <div className={classes.content}>{content}</div>
          </div>
        );
      })}
    </div>
  );
}
