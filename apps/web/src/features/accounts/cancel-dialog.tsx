import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import type { DialogAccount } from './dialog-account.ts';
import { useCancelSubscription } from './use-cancel-subscription.ts';
import { useReinstateSubscription } from './use-reinstate-subscription.ts';

interface CancelDialogProps {
  kind: 'cancel' | 'reinstate';
  account: DialogAccount;
  onClose: () => void;
}

/** Withdraws somebody's access, or gives it back where it was left. */
export function CancelDialog({ kind, account, onClose }: CancelDialogProps) {
  const { t } = useLingui();
  const form = useForm({ initialValues: { reason: '' } });
  const { cancelSubscription, isBusy: isCancelling } = useCancelSubscription();
  const { reinstateSubscription, isBusy: isReinstating } = useReinstateSubscription();
  const saving = useSaving<{ id: string }>(form.setErrors, ['reason']);
  const isCancel = kind === 'cancel';
  const name = account.displayName;

  async function submit() {
    const { id: accountId, version } = account;
    const run = isCancel ? cancelSubscription : reinstateSubscription;
    const result = await run({
      clientMutationId: saving.clientMutationId,
      accountId,
      version,
      reason: form.values.reason,
    });
    if (result?.__typename !== 'AccountSaved') return saving.refuse(result);
    notifyDone(isCancel ? t`${name} is cancelled.` : t`${name} is reinstated.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={isCancel ? <Trans>Cancel user {name}</Trans> : <Trans>Reinstate user {name}</Trans>}
      submitLabel={isCancel ? <Trans>Cancel user</Trans> : <Trans>Reinstate user</Trans>}
      cancelLabel={<Trans>Close</Trans>}
      isDestructive={isCancel}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isCancelling || isReinstating}
      problems={
        saving.conflict
          ? [t`Somebody else changed this account in the meantime. Close this and look again.`]
          : saving.problems
      }
      refusals={saving.refusals}
    >
      <Text size="sm">
        {isCancel ? (
          <Trans>
            Access is withdrawn and the person is signed out at once. Everything else stays; you can reinstate the
            person later.
          </Trans>
        ) : (
          <Trans>The person can sign in again and goes on where they left off.</Trans>
        )}
      </Text>
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
