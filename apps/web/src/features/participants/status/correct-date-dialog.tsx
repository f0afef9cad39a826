import { SimpleGrid, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgramStatus } from '../../../graphql/generated/graphql.ts';
import { formatDay } from '../../../lib/dates.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { programStatusWords } from '../../../lib/words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { useCorrectStatusDate } from './use-correct-status-date.ts';

interface CorrectDateDialogProps {
  participant: { id: string; version: number };
  change: { id: string; toStatus: ProgramStatus; effectiveDate: string; expectedReturnDate: string | null };
  onClose: () => void;
}

const fields = ['effectiveDate', 'expectedReturnDate'] as const;

/** Other days for a change that was recorded; what the change was is not up for correction. */
export function CorrectDateDialog({ participant, change, onClose }: CorrectDateDialogProps) {
  const { t, i18n } = useLingui();
  const { effectiveDate, expectedReturnDate } = change;
  const form = useForm({ initialValues: { effectiveDate: effectiveDate as string | null, expectedReturnDate } });
  const { correctStatusDate, isBusy } = useCorrectStatusDate();
  const saving = useSaving<{ id: string }>(form.setErrors, fields);
  const isSuspension = change.toStatus === 'SUSPENDED';
  const status = i18n._(programStatusWords[change.toStatus]);
  const day = formatDay(i18n.locale, effectiveDate);

  async function submit() {
    const { values } = form;
    if (!values.effectiveDate) return saving.complain({ effectiveDate: t`Fill in this field.` });
    const result = await correctStatusDate({
      clientMutationId: saving.clientMutationId,
      participantId: participant.id,
      version: participant.version,
      statusChangeId: change.id,
      effectiveDate: values.effectiveDate,
      ...(isSuspension ? { expectedReturnDate: values.expectedReturnDate } : {}),
    });
    if (result?.__typename !== 'ParticipantSaved') return saving.refuse(result);
    notifyDone(t`The date is corrected.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Correct the date: {status}</Trans>}
      submitLabel={<Trans>Correct</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <Notice kind="conflict" role="alert">
          <Trans>Somebody else saved this record in the meantime. Look at the history, then save again.</Trans>
        </Notice>
      ) : null}
      <Text size="sm">
        <Trans>
          Recorded with {day}. The dates of the enrollment follow the correction; the history keeps every date that was
          recorded.
        </Trans>
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <DateInput
          {...form.getInputProps('effectiveDate')}
          value={form.values.effectiveDate}
          label={<Trans>Effective date</Trans>}
          isRequired
        />
        {isSuspension ? (
          <DateInput
            {...form.getInputProps('expectedReturnDate')}
            value={form.values.expectedReturnDate}
            label={<Trans>Expected return</Trans>}
          />
        ) : null}
      </SimpleGrid>
    </FormDialog>
  );
}
