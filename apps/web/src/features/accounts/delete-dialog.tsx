import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { notifyDone } from '../../ui/notify.ts';
import type { DialogAccount } from './dialog-account.ts';
import { useDeleteAccount } from './use-delete-account.ts';
import classes from './dialog-points.module.css';

interface DeleteDialogProps {
  account: DialogAccount;
  onClose: () => void;
}

/** Says what is lost, advises against it, and asks for the name, so that nobody is deleted by a slip. */
export function DeleteDialog({ account, onClose }: DeleteDialogProps) {
  const { t } = useLingui();
  const form = useForm({ initialValues: { typedName: '' } });
  const { deleteAccount, isBusy } = useDeleteAccount();
  const saving = useSaving<{ id: string }>(form.setErrors, ['typedName']);
  const name = account.displayName;

  async function submit() {
    const { id: accountId, version } = account;
    const { typedName } = form.values;
    const result = await deleteAccount({ clientMutationId: saving.clientMutationId, accountId, version, typedName });
    if (result?.__typename !== 'AccountDeleted') return saving.refuse(result);
    notifyDone(t`${name} is deleted and can be brought back for 30 days.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Delete {name}</Trans>}
      submitLabel={<Trans>Delete</Trans>}
      isDestructive
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
      <Notice kind="warning" title={<Trans>Everything about this person is lost</Trans>}>
        <Losses facts={account.deletionFacts} />
        <Text size="sm">
          <Trans>Better deactivate or archive the account: that keeps reports and history whole.</Trans>
        </Text>
      </Notice>
      <Text size="sm">
        <Trans>
          For 30 days the account can be brought back under “Recently deleted”. Then it is removed for good.
        </Trans>
      </Text>
      <TextInput
        {...form.getInputProps('typedName')}
        label={<Trans>Type the name to delete: {name}</Trans>}
        autoComplete="off"
        required
      />
    </FormDialog>
  );
}

function Losses({ facts }: { facts: DialogAccount['deletionFacts'] }) {
  if (!facts) return null;
  return (
    <ul className={classes.points}>
      {facts.enrollments > 0 ? (
        <li>
          <Plural
            value={facts.enrollments}
            one="# enrollment with its status changes"
            other="# enrollments with their status changes"
          />
        </li>
      ) : null}
      {facts.supervisions > 0 ? (
        <li>
          <Plural value={facts.supervisions} one="# supervision" other="# supervisions" />
        </li>
      ) : null}
      {facts.cohorts > 0 ? (
        <li>
          <Plural value={facts.cohorts} one="# cohort loses its supervisor" other="# cohorts lose their supervisor" />
        </li>
      ) : null}
      <li>
        <Plural value={facts.historyEntries} one="# entry of the history" other="# entries of the history" />
      </li>
    </ul>
  );
}
