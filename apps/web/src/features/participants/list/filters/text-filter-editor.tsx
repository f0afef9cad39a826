import { Button, Group, TextInput } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

interface TextFilterEditorProps {
  label: string;
  value: string;
  /** A number that identifies a person is not kept by the browser. */
  isSecret: boolean;
  onDone: (text: string) => void;
}

export function TextFilterEditor({ label, value, isSecret, onDone }: TextFilterEditorProps) {
  const [text, setText] = useState(value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
    >
      <TextInput
        label={label}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        description={isSecret ? <Trans>The whole number. It stays out of the address of this page.</Trans> : undefined}
        data-autofocus
      />
      <Group justify="flex-end" mt="sm">
        <Button type="submit" size="xs">
          <Trans>Apply</Trans>
        </Button>
      </Group>
    </form>
  );
}
