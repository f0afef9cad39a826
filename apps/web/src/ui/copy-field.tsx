import { ActionIcon, Group, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { notifyDone, notifyFailed } from './notify.ts';

interface CopyFieldProps {
  label: ReactNode;
  description?: ReactNode;
  value: string;
  /** What the button says to a screen reader. */
  copyLabel: string;
  isLong?: boolean;
}

/** A text to take elsewhere. */
export function CopyField({ label, description, value, copyLabel, isLong = false }: CopyFieldProps) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);
  const Field = isLong ? Textarea : TextInput;

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setIsCopied(true);
      notifyDone(t`Copied.`);
    } catch {
      notifyFailed(t`Your browser doesn't allow copying here. Select the text and copy it by hand.`);
    }
  }

  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Field
        label={label}
        description={description}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        style={{ flex: 1 }}
        {...(isLong ? { autosize: true, minRows: 2 } : {})}
      />
      <ActionIcon size={36} variant="default" aria-label={copyLabel} onClick={() => void copy()}>
        {isCopied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />}
      </ActionIcon>
    </Group>
  );
}
