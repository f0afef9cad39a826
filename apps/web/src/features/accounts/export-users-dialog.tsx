import '../../ui/styles-more.ts';
import '@mantine/core/styles/Radio.layer.css';
import { Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Plural, Trans } from '@lingui/react/macro';
import type { UserSelectionInput } from '../../graphql/generated/graphql.ts';
import { type ExportFormat, usePrepareExport } from '../../graphql/use-prepare-export.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';

interface ExportUsersDialogProps {
  users: UserSelectionInput;
  /** How many. */
  count: number;
  onClose: () => void;
}

/** The users as a file, as the list has them. */
export function ExportUsersDialog({ users, count, onClose }: ExportUsersDialogProps) {
  const form = useForm<{ format: ExportFormat }>({ initialValues: { format: 'xlsx' } });
  const saving = useSaving<never>(form.setErrors, []);
  const { take, isBusy } = usePrepareExport();

  async function submit() {
    const answer = await take({ clientMutationId: saving.clientMutationId, users }, form.values.format);
    if (answer?.__typename !== 'ExportPrepared') return saving.refuse(answer);
    const { personCount } = answer;
    notifyDone(
      <Plural value={personCount} one="A file with # user is on its way." other="A file with # users is on its way." />,
    );
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Plural value={count} one="Export # user" other="Export # users" />}
      submitLabel={<Trans>Download</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <Radio.Group {...form.getInputProps('format')} label={<Trans>Format</Trans>}>
        <Stack gap={6} mt={6}>
          <Radio value="xlsx" label={<Trans>Excel workbook (.xlsx)</Trans>} data-autofocus />
          <Radio value="csv" label={<Trans>Text with commas (.csv)</Trans>} />
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
