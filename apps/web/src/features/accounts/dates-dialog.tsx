import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaving } from '../../lib/use-saving.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import type { DialogAccount } from './dialog-account.ts';
import { useChangeSubscriptionDates } from './use-change-subscription-dates.ts';

interface DatesDialogProps {
  account: DialogAccount;
  onClose: () => void;
}

/** First and last day of a subscription, with the reason for the change. */
export function DatesDialog({ account, onClose }: DatesDialogProps) {
  const { t } = useLingui();
  const form = useForm({
    initialValues: { startsOn: account.subscriptionStartsOn, endsOn: account.subscriptionEndsOn, reason: '' },
  });
  const { changeSubscriptionDates, isBusy } = useChangeSubscriptionDates();
  const saving = useSaving<{ id: string }>(form.setErrors, ['startsOn', 'endsOn', 'reason']);
  const name = account.displayName;
  const day = (field: 'startsOn' | 'endsOn') => ({
    value: form.values[field],
    error: form.errors[field],
    onChange: (next: string | null) => {
      form.setFieldValue(field, next);
      form.clearFieldError(field);
    },
  });

  async function submit() {
    const { id: accountId, version } = account;
    const result = await changeSubscriptionDates({
      clientMutationId: saving.clientMutationId,
      accountId,
      version,
      ...form.values,
    });
    if (result?.__typename !== 'AccountSaved') return saving.refuse(result);
    notifyDone(t`${name}: the subscription is changed.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Subscription of {name}</Trans>}
      submitLabel={<Trans>Save</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={
        saving.conflict
          ? [t`Somebody else changed this account in the meantime. Close this and look again.`]
          : saving.problems
      }
      refusals={saving.refusals}
    >
      <DateInput {...day('startsOn')} label={<Trans>Start date</Trans>} />
      <DateInput
        {...day('endsOn')}
        label={<Trans>End date</Trans>}
        description={<Trans>The last day with access. Without a date it has no end.</Trans>}
      />
      <Textarea
        {...form.getInputProps('reason')}
        label={<Trans>Reason</Trans>}
        required
        autosize
        minRows={2}
        maxLength={500}
      />
    </FormDialog>
  );
}
