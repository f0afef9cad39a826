import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordTable } from '../../../ui/record-table/record-table.tsx';
import type { ImportFieldData } from '../use-import-fields.ts';
import { ColumnRow, useColumnColumns } from './column-row.tsx';
import { useFieldOptions } from './use-field-options.ts';

const ColumnTable_import = graphql(`
  fragment ColumnTable_import on Import {
    id
    viewerCanChange
    columns {
      index
      header
      samples
      fieldId
      confidence
    }
  }
`);

interface ColumnTableProps {
  of: FragmentType<typeof ColumnTable_import>;
  fields: readonly ImportFieldData[];
  /** Field by index of the column. */
  chosen: Readonly<Record<string, string | null>>;
  repeated: readonly string[];
  onChoose: (index: number, fieldId: string | null) => void;
}

/** The columns of the file with what they mean; those that are ignored are named underneath. */
export function ColumnTable({ of, fields, chosen, repeated, onChoose }: ColumnTableProps) {
  const { columns, viewerCanChange } = useMaskedFragment(ColumnTable_import, of);
  const { t, i18n } = useLingui();
  const shown = useColumnColumns();
  const options = useFieldOptions(fields);
  const ignored = columns.filter(({ index }) => !chosen[index]).map(({ header }) => header || t`(no name)`);
  const names = new Intl.ListFormat(i18n.locale).format(ignored);
  return (
    <>
      <RecordTable label={t`Columns`} columns={shown}>
        {columns.map((column) => (
          <ColumnRow
            key={column.index}
            column={column}
            fieldId={chosen[column.index] ?? null}
            options={options}
            isRepeated={repeated.includes(chosen[column.index] ?? '')}
            isDisabled={!viewerCanChange}
            onChoose={(fieldId) => onChoose(column.index, fieldId)}
          />
        ))}
      </RecordTable>
      {ignored.length > 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          <Trans>Ignored: {names}</Trans>
        </Text>
      ) : null}
    </>
  );
}
