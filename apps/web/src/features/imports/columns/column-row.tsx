import { Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportConfidence } from '../../../graphql/generated/graphql.ts';
import type { RecordColumn } from '../../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { columnName } from '../column-name.ts';
import classes from './column-row.module.css';
import type { FieldOptionGroup } from './use-field-options.ts';

interface Column {
  index: number;
  header: string;
  samples: readonly string[];
  fieldId: string | null;
  confidence: ImportConfidence;
}

export function useColumnColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'header', label: t`Column`, width: 'minmax(160px, 1.2fr)', isRowHeader: true },
    { id: 'samples', label: t`First rows`, width: 'minmax(180px, 1.6fr)' },
    { id: 'field', label: t`Means`, width: 'minmax(220px, 1.3fr)' },
    { id: 'confidence', label: t`How sure`, width: 'minmax(130px, auto)' },
  ];
}

interface ColumnRowProps {
  column: Column;
  fieldId: string | null;
  options: FieldOptionGroup[];
  isRepeated: boolean;
  isDisabled: boolean;
  onChoose: (fieldId: string | null) => void;
}

export function ColumnRow({ column, fieldId, options, isRepeated, isDisabled, onChoose }: ColumnRowProps) {
  const { t } = useLingui();
  const { index, header, samples } = column;
  const name = header || t`(no name)`;
  return (
    <RecordRow
      cells={{
        header: (
          <span className={classes.header}>
            <span className={classes.letter}>{columnName(index)}</span>
            <strong>{name}</strong>
          </span>
        ),
        samples: <Samples samples={samples} />,
        field: (
          <Select
            aria-label={t`What the column ${name} means`}
            data={options}
            value={fieldId}
            onChange={onChoose}
            placeholder={t`Ignore this column`}
            nothingFoundMessage={t`Nothing found`}
            error={isRepeated ? t`Another column means this as well.` : undefined}
            disabled={isDisabled}
            searchable
            // Choosing again what is chosen takes nothing away: the button does.
            allowDeselect={false}
            clearable
            clearButtonProps={{ 'aria-label': t`Ignore the column ${name}`, tabIndex: 0, 'aria-hidden': false }}
            maxDropdownHeight={280}
            w={260}
            maw="100%"
          />
        ),
        confidence: <Confidence column={column} fieldId={fieldId} />,
      }}
    />
  );
}

/** What stands in the first rows; an empty cell is said to be one. */
function Samples({ samples }: { samples: readonly string[] }) {
  return (
    <ul className={classes.samples}>
      {samples.slice(0, 3).map((sample, place) => (
        <li key={place}>{sample === '' ? <em>–</em> : sample}</li>
      ))}
    </ul>
  );
}

function Confidence({ column, fieldId }: { column: Column; fieldId: string | null }) {
  if (fieldId === null)
    return (
      <StatusBadge tone="stored">
        <Trans>Ignored</Trans>
      </StatusBadge>
    );
  if (fieldId !== column.fieldId || column.confidence === 'NONE')
    return (
      <StatusBadge tone="done">
        <Trans>Chosen</Trans>
      </StatusBadge>
    );
  if (column.confidence === 'LIKELY')
    return (
      <StatusBadge tone="paused">
        <Trans>A guess</Trans>
      </StatusBadge>
    );
  return (
    <StatusBadge tone="running">
      {column.confidence === 'EXACT' ? <Trans>Same name</Trans> : <Trans>Like last time</Trans>}
    </StatusBadge>
  );
}
