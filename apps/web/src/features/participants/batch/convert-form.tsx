import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { problemText } from '../../../lib/problems.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { BatchFormProps } from './batch-form-props.ts';
import { usePrepareBatch } from './use-prepare-batch.ts';

/** Gives the people who are selected access. */
export function ConvertForm({ count, selection, onClose }: BatchFormProps) {
  const { t, i18n } = useLingui();
  const [problems, setProblems] = useState<string[]>([]);
  const { prepare, isBusy } = usePrepareBatch(selection);

  async function submit() {
    const found = await prepare({ convert: { invite: true } });
    if (found === null) return setProblems([t`The server can't be reached. Check your connection and try again.`]);
    setProblems(found.map((problem) => problemText(i18n, problem)));
  }

  return (
    <FormDialog
      isOpen
      title={
        <Plural
          value={count}
          one="Convert # participant to authenticated"
          other="Convert # participants to authenticated"
        />
      }
      submitLabel={<Trans>Show what would change</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={problems}
    >
      <Text size="sm">
        <Trans>
          Each gets a mail with a link to set a password, and has access from then on. Whoever has access already gets
          no mail.
        </Trans>
      </Text>
    </FormDialog>
  );
}
