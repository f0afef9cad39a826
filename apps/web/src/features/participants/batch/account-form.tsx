import '@mantine/core/styles/Radio.layer.css';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { SUBSCRIPTION_REASON_MAX } from '@guildhall/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { BatchAccountAction } from '../../../graphql/generated/graphql.ts';
import { accountActionWords } from '../../../lib/batch-words.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { BatchFormProps } from './batch-form-props.ts';
import { accountActionEffects } from './account-action-effects.ts';
import { useBatchForm } from './use-batch-form.ts';

const actions: readonly BatchAccountAction[] = [
  'CANCEL_SUBSCRIPTION',
  'REINSTATE_SUBSCRIPTION',
  'DEACTIVATE',
  'REACTIVATE',
  'ARCHIVE',
  'UNARCHIVE',
];
const needsReason = (action: BatchAccountAction | null) =>
  action === 'CANCEL_SUBSCRIPTION' || action === 'REINSTATE_SUBSCRIPTION';

interface AccountValues {
  action: BatchAccountAction | null;
  reason: string;
}

/** What becomes of the accounts of everybody who is selected, each choice with what it does. */
export function AccountForm({
  count,
  selection,
  onClose,
  start,
}: BatchFormProps & { start: BatchAccountAction | null }) {
  const { t, i18n } = useLingui();
  const form = useForm<AccountValues>({ initialValues: { action: start, reason: '' } });
  const { submit, refuse, shown } = useBatchForm(selection, form.setErrors, ['action', 'reason']);
  const { action, reason } = form.values;

  function check() {
    if (!action) return refuse({ action: t`Choose what becomes of the accounts.` });
    if (needsReason(action) && !reason.trim()) return refuse({ reason: t`Fill in this field.` });
    void submit({ account: { action, reason: reason.trim() || null } });
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Plural value={count} one="Account of # person" other="Accounts of # people" />}
      submitLabel={<Trans>Show what would change</Trans>}
      onSubmit={check}
      onClose={onClose}
      {...shown}
    >
      <Radio.Group
        {...form.getInputProps('action')}
        value={action ?? ''}
        label={<Trans>What becomes of the accounts</Trans>}
        required
      >
        <Stack gap={10} mt={6}>
          {actions.map((each) => (
            <Radio
              key={each}
              value={each}
              label={i18n._(accountActionWords[each])}
              description={i18n._(accountActionEffects[each])}
              {...(each === (start ?? actions[0]) ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        {...form.getInputProps('reason')}
        label={<Trans>Reason</Trans>}
        required={needsReason(action)}
        autosize
        minRows={2}
        maxLength={SUBSCRIPTION_REASON_MAX}
      />
    </FormDialog>
  );
}
