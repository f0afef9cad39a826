import { Select, SimpleGrid, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CANCELLATION_REASONS, REASON_TEXT_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CancellationReason } from '../../../graphql/generated/graphql.ts';
import { cancellationReasonWords } from '../../../lib/record-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import type { StatusValues } from './status-values.ts';

interface StatusDetailsProps {
  form: UseFormReturnType<StatusValues>;
}

const reasons = CANCELLATION_REASONS.map((reason) => reason.toUpperCase() as CancellationReason);

/** What has to be said about the chosen status. Any day can be typed: one that can't be is refused in words, not swallowed. */
export function StatusDetails({ form }: StatusDetailsProps) {
  const { t, i18n } = useLingui();
  const { status, effectiveDate } = form.values;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <DateInput
          {...form.getInputProps('effectiveDate')}
          value={effectiveDate}
          label={<Trans>Effective date</Trans>}
          isRequired
        />
        {status === 'SUSPENDED' ? (
          <DateInput
            {...form.getInputProps('expectedReturnDate')}
            value={form.values.expectedReturnDate}
            label={<Trans>Expected return</Trans>}
          />
        ) : null}
        {status === 'CANCELLED' ? (
          <Select
            {...form.getInputProps('reason')}
            label={<Trans>Reason</Trans>}
            required
            searchable
            placeholder={t`Choose a reason`}
            nothingFoundMessage={t`Nothing found`}
            data={reasons.map((reason) => ({ value: reason, label: i18n._(cancellationReasonWords[reason]) }))}
          />
        ) : null}
      </SimpleGrid>
      {status === 'CANCELLED' ? (
        <Textarea
          {...form.getInputProps('reasonText')}
          label={<Trans>The reason in words</Trans>}
          required={form.values.reason === 'OTHER'}
          maxLength={REASON_TEXT_MAX}
          autosize
          minRows={2}
          maxRows={6}
        />
      ) : null}
    </>
  );
}
