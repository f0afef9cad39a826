import '../../../ui/styles-more.ts';
import '@mantine/core/styles/Fieldset.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import { Checkbox, Fieldset, Radio, Stack, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { EXPORT_REASON_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { type ExportValues, isConfidential } from './export-form.ts';

interface ConfidentialColumnsProps {
  form: UseFormReturnType<ExportValues>;
  /** A mask is of no use in a file to fill in. */
  hasMasks: boolean;
}

/** What stays in the house unless somebody says what it is for. */
export function ConfidentialColumns({ form, hasMasks }: ConfidentialColumnsProps) {
  return (
    <Fieldset legend={<Trans>Confidential</Trans>}>
      <Stack gap="sm">
        <Checkbox
          {...form.getInputProps('withDemographics', { type: 'checkbox' })}
          label={<Trans>With demographics</Trans>}
        />
        <Radio.Group {...form.getInputProps('nationalIds')} label={<Trans>Identification numbers</Trans>}>
          <Stack gap={6} mt={6}>
            <Radio value="NONE" label={<Trans>None</Trans>} />
            {hasMasks ? <Radio value="MASKED" label={<Trans>The last characters</Trans>} /> : null}
            <Radio value="REVEALED" label={<Trans>Whole numbers</Trans>} />
          </Stack>
        </Radio.Group>
        {isConfidential(form.values) ? (
          <Textarea
            {...form.getInputProps('reason')}
            label={<Trans>What it is for</Trans>}
            description={<Trans>The history of each person will say that you took it out, and why.</Trans>}
            required
            autosize
            minRows={2}
            maxRows={6}
            maxLength={EXPORT_REASON_MAX}
          />
        ) : null}
      </Stack>
    </Fieldset>
  );
}
