import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MESSAGE_SUBJECT_MAX, MESSAGE_TEXT_MAX, MESSAGES_PER_PERSON } from '@guildhall/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { BatchFormProps } from './batch-form-props.ts';
import { useBatchForm } from './use-batch-form.ts';

/** A letter in own words to everybody who is selected. */
export function MessageForm({ count, selection, onClose }: BatchFormProps) {
  const { t, i18n } = useLingui();
  const form = useForm({ initialValues: { subject: '', text: '' } });
  const { submit, refuse, shown } = useBatchForm(selection, form.setErrors, ['subject', 'text']);
  const { subject, text } = form.values;
  const left = i18n.number(MESSAGE_TEXT_MAX - [...text].length);

  function check() {
    const missing = Object.entries(form.values).filter(([, value]) => !value.trim());
    if (missing.length > 0)
      return refuse(Object.fromEntries(missing.map(([field]) => [field, t`Fill in this field.`])));
    void submit({ message: { subject, text } });
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Plural value={count} one="Message to # person" other="Message to # people" />}
      submitLabel={<Trans>Show who would get it</Trans>}
      onSubmit={check}
      onClose={onClose}
      {...shown}
    >
      <TextInput
        {...form.getInputProps('subject')}
        label={<Trans>Subject</Trans>}
        required
        data-autofocus
        maxLength={MESSAGE_SUBJECT_MAX}
      />
      <Textarea
        {...form.getInputProps('text')}
        label={<Trans>Text</Trans>}
        description={<Trans>{left} characters left. Line breaks are kept.</Trans>}
        required
        autosize
        minRows={6}
        maxRows={16}
        maxLength={MESSAGE_TEXT_MAX}
      />
      <Notice kind="info">
        <Trans>
          Each person gets a mail of their own with your name in it, {MESSAGES_PER_PERSON} a day at most. What is sent
          can't be taken back.
        </Trans>
      </Notice>
    </FormDialog>
  );
}
