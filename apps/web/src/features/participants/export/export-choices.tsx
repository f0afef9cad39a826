import '../../../ui/styles-more.ts';
import '@mantine/core/styles/Radio.layer.css';
import { Checkbox, Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans } from '@lingui/react/macro';
import type { ExportValues } from './export-form.ts';

interface ChoiceProps {
  form: UseFormReturnType<ExportValues>;
}

/** Workbook or text; a text for programs is left as it is. */
export function FormatChoice({ form }: ChoiceProps) {
  return (
    <Stack gap="xs">
      <Radio.Group {...form.getInputProps('format')} label={<Trans>Format</Trans>}>
        <Stack gap={6} mt={6}>
          <Radio value="xlsx" label={<Trans>Excel workbook (.xlsx)</Trans>} data-autofocus />
          <Radio value="csv" label={<Trans>Text with commas (.csv)</Trans>} />
        </Stack>
      </Radio.Group>
      {form.values.format === 'csv' ? (
        <Checkbox
          {...form.getInputProps('isForMachines', { type: 'checkbox' })}
          label={<Trans>For a computer program</Trans>}
          description={
            <Trans>
              Cells that a spreadsheet would calculate stay as they are. Never open such a file in a spreadsheet.
            </Trans>
          }
        />
      ) : null}
    </Stack>
  );
}

/** What the list shows, or everything. */
export function ColumnsChoice({ form }: ChoiceProps) {
  return (
    <Radio.Group {...form.getInputProps('columns')} label={<Trans>Columns</Trans>}>
      <Stack gap={6} mt={6}>
        <Radio value="shown" label={<Trans>Those that the list shows</Trans>} />
        <Radio
          value="all"
          label={<Trans>All</Trans>}
          description={<Trans>Such a file can be changed and imported again.</Trans>}
        />
      </Stack>
    </Radio.Group>
  );
}
