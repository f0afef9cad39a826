import '../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import classes from './command-palette.module.css';
import { type NavigationPages_viewer, useNavigationPages } from './navigation-pages.ts';
import { usePeopleSearch } from './use-people-search.ts';

interface CommandPaletteProps {
  viewer: FragmentType<typeof NavigationPages_viewer>;
  isOpen: boolean;
  onClose: () => void;
}

/** Go to a page or to a person without leaving the keyboard. */
export function CommandPalette({ viewer, isOpen, onClose }: CommandPaletteProps) {
  const { t } = useLingui();
  useFocusBack();
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size={600} yOffset="12vh" centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t`Find or go to`}>
        <Modal.Body p={0}>
          <PaletteSearch viewer={viewer} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteSearch({ viewer, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const { selectFirstOption } = combobox;
  const navigate = useNavigate();
  const { home, participants, directory, manage } = useNavigationPages(viewer);
  const people = usePeopleSearch(text, participants.length > 0);
  const wanted = text.trim().toLocaleLowerCase();
  const pages = [home, ...participants, ...directory, ...manage].filter((page) =>
    page.label.toLocaleLowerCase().includes(wanted),
  );

  useEffect(
    function offerTheFirstEntry() {
      selectFirstOption();
    },
    [people.found, text, selectFirstOption],
  );

  function go(value: string) {
    onClose();
    const page = pages.find((each) => each.label === value);
    if (page) void navigate(page.link);
    else void navigate({ to: '/participants/$participantId', params: { participantId: value } });
  }

  return (
    <Combobox store={combobox} onOptionSubmit={go}>
      <Combobox.EventsTarget>
        <TextInput
          variant="unstyled"
          size="md"
          data-autofocus
          autoComplete="off"
          aria-label={t`Find or go to`}
          placeholder={t`Name, e-mail, reference number or page`}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          className={classes.search}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options}>
        {people.found.length > 0 ? (
          <Combobox.Group label={t`Participants`}>
            {people.found.map((person) => (
              <Combobox.Option key={person.id} value={person.id} className={classes.option}>
                <span className={classes.icon}>
                  <IconUser size={16} aria-hidden="true" />
                </span>
                <span className={classes.name}>{person.name}</span>
                <span className={classes.detail}>{person.detail}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ) : null}
        {pages.length > 0 ? (
          <Combobox.Group label={t`Pages`}>
            {pages.map(({ label, icon: Icon }) => (
              <Combobox.Option key={label} value={label} className={classes.option}>
                <span className={classes.icon}>{Icon ? <Icon size={16} aria-hidden="true" /> : null}</span>
                <span className={classes.name}>{label}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ) : null}
        {pages.length === 0 && people.found.length === 0 ? (
          <Combobox.Empty>
            {people.isSearching ? <Trans>Searching…</Trans> : <Trans>Nothing found</Trans>}
          </Combobox.Empty>
        ) : null}
      </Combobox.Options>
    </Combobox>
  );
}
