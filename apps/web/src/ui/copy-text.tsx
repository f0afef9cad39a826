import { ActionIcon, Group } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { notifyDone, notifyFailed } from './notify.ts';

/** A short text to take elsewhere, with the button that copies it. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);
  const Icon = isCopied ? IconCheck : IconCopy;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
      notifyDone(t`Copied.`);
    } catch {
      notifyFailed(t`Your browser did not allow copying.`);
    }
  }

  return (
    <Group gap={4} component="span" display="inline-flex">
      {text}
      <ActionIcon size={24} variant="subtle" aria-label={label} onClick={() => void copy()}>
        <Icon size={14} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
