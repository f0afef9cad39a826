import { Select, SimpleGrid, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { addDays, CANCELLATION_REASONS, MAX_DAYS_AHEAD, REASON_TEXT_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CancellationReason } from '../../../graphql/generated/graphql.ts';
import { today } from '../../../lib/dates.ts';
import { cancellationReasonWords } from '../../../lib/words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import type { StatusValues } from './status-values.ts';

interface StatusDetailsProps {
  form: UseFormReturnType<StatusValues>;
  enrollment: { startDate: string | null; statusDate: string | null };
}

const reasons = CANCELLATION_REASONS.map((reason) => reason.toUpperCase() as CancellationReason);

/** What has to be said about the chosen status. */
export function StatusDetails({ form, enrollment }: StatusDetailsProps) {
  const { t, i18n } = useLingui();
  const { status, effectiveDate } = form.values;
  const earliest = [enrollment.startDate, enrollment.statusDate].filter((day) => day !== null).toSorted().at(-1);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <DateInput
          {...form.getInputProps('effectiveDate')}
          value={effectiveDate}
          label={<Trans>Effective date</Trans>}
          isRequired
          {...(earliest ? { min: earliest } : {})}
          max={addDays(today(), MAX_DAYS_AHEAD)}
        />
        {status === 'SUSPENDED' ? (
          <DateInput
            {...form.getInputProps('expectedReturnDate')}
            value={form.values.expectedReturnDate}
            label={<Trans>Expected return</Trans>}
            {...(effectiveDate ? { min: addDays(effectiveDate, 1) } : {})}
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
