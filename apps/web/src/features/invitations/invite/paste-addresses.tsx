import { Button, Group, List, Textarea } from '@mantine/core';
import { INVITEES_MAX, parseAddressList } from '@guildhall/domain';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Notice } from '../../../ui/notice.tsx';
import type { ListedAddress } from '@guildhall/domain';

interface PasteAddressesProps {
  onAdd: (people: readonly ListedAddress[]) => void;
}

/** A whole list at once, as it comes out of a mail program or a spreadsheet. */
export function PasteAddresses({ onAdd }: PasteAddressesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const list = parseAddressList(text);

  function add() {
    onAdd(list.people.slice(0, INVITEES_MAX));
    setUnreadable(list.unreadable);
    setText('');
    if (list.unreadable.length === 0) setIsOpen(false);
  }

  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setIsOpen(true)}>
        <Trans>Paste a list of addresses</Trans>
      </Button>
    );
  }
  return (
    <>
      <Textarea
        mt="sm"
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
        label={<Trans>Addresses</Trans>}
        description={<Trans>Separated by commas, semicolons or line breaks; names may stand in front.</Trans>}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button variant="default" size="xs" disabled={list.people.length === 0} onClick={add}>
          <Plural value={list.people.length} one="Add # address" other="Add # addresses" />
        </Button>
        <Button variant="subtle" size="xs" onClick={() => setIsOpen(false)}>
          <Trans>Close</Trans>
        </Button>
      </Group>
      {unreadable.length > 0 ? (
        <Notice kind="warning" role="status" title={<Trans>These are no e-mail addresses</Trans>}>
          <List size="sm">
            {unreadable.slice(0, 20).map((entry) => (
              <List.Item key={entry}>{entry}</List.Item>
            ))}
          </List>
        </Notice>
      ) : null}
    </>
  );
}
