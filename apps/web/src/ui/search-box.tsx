import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useLetterKeys } from './use-letter-keys.ts';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** Searches while somebody types, a moment after the last key. `/` brings the focus here. */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const send = useDebouncedCallback((next: string) => {
    sent.current = next.trim();
    onChange(next.trim());
  }, 250);

  const hasKey = useLetterKeys([['/', () => input.current?.focus()]]);
  useEffect(
    function followTheAddress() {
      // Another link changed it; what was typed here comes back as it was sent.
      if (value !== sent.current) {
        sent.current = value;
        setText(value);
      }
    },
    [value],
  );

  function change(next: string) {
    setText(next);
    send(next);
  }

  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      aria-keyshortcuts={hasKey ? '/' : undefined}
      placeholder={placeholder}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSectionWidth={38}
      rightSection={
        text ? (
          <CloseButton size={24} iconSize={14} aria-label={t`Clear the search`} onClick={() => change('')} />
        ) : hasKey ? (
          <Kbd size="xs" aria-hidden="true">
            /
          </Kbd>
        ) : null
      }
      w={{ base: '100%', xs: 300 }}
    />
  );
}
