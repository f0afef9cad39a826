import { Fieldset, Select, SimpleGrid, Textarea } from '@mantine/core';
import '@mantine/core/styles/Fieldset.layer.css';
import type { GetInputPropsReturnType } from '@mantine/form';
import { CANCELLATION_REASONS, ENDS_OF_ENROLLMENT, REASON_TEXT_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CancellationReason, EndOfEnrollment } from '../../../graphql/generated/graphql.ts';
import { cancellationReasonWords } from '../../../lib/record-words.ts';
import { programStatusWords } from '../../../lib/words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import type { PreviousValues } from './enrollment-values.ts';

interface PreviousFieldsProps {
  /** A form that has these fields among others. */
  form: { values: PreviousValues; getInputProps: (field: keyof PreviousValues) => GetInputPropsReturnType };
  legend: ReactNode;
}

const ends = ENDS_OF_ENROLLMENT.map((end) => end.toUpperCase() as EndOfEnrollment);
const reasons = CANCELLATION_REASONS.map((reason) => reason.toUpperCase() as CancellationReason);

/** How enrollments end that others take the place of. */
export function PreviousFields({ form, legend }: PreviousFieldsProps) {
  const { t, i18n } = useLingui();
  const isCancelled = form.values.previousStatus === 'CANCELLED';
  return (
    <Fieldset legend={legend}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <Select
          {...form.getInputProps('previousStatus')}
          label={<Trans>Status</Trans>}
          required
          allowDeselect={false}
          data={ends.map((end) => ({ value: end, label: i18n._(programStatusWords[end]) }))}
        />
        <DateInput
          {...form.getInputProps('previousDate')}
          label={<Trans>Effective date</Trans>}
          value={form.values.previousDate}
          isRequired
        />
        {isCancelled ? (
          <Select
            {...form.getInputProps('previousReason')}
            label={<Trans>Reason</Trans>}
            required
            searchable
            placeholder={t`Choose a reason`}
            nothingFoundMessage={t`Nothing found`}
            data={reasons.map((reason) => ({ value: reason, label: i18n._(cancellationReasonWords[reason]) }))}
          />
        ) : null}
      </SimpleGrid>
      {isCancelled ? (
        <Textarea
          {...form.getInputProps('previousReasonText')}
          label={<Trans>The reason in words</Trans>}
          required={form.values.previousReason === 'OTHER'}
          maxLength={REASON_TEXT_MAX}
          autosize
          minRows={1}
          maxRows={6}
          mt="sm"
        />
      ) : null}
    </Fieldset>
  );
}
