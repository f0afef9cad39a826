import { Kbd } from '@mantine/core';
import '@mantine/core/styles/Kbd.layer.css';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Fact, FactList } from '../../ui/fact-list.tsx';

interface Keys {
  keys: readonly string[];
  does: ReactNode;
}

const everywhere: readonly Keys[] = [
  { keys: ['Ctrl', 'K'], does: <Trans>Find a person or go to a page</Trans> },
  { keys: ['/'], does: <Trans>Search the list</Trans> },
  { keys: ['Esc'], does: <Trans>Close what is open</Trans> },
];

const records: readonly Keys[] = [
  { keys: ['E'], does: <Trans>Edit the record that is open</Trans> },
  { keys: ['S'], does: <Trans>Change the program status</Trans> },
  { keys: ['Ctrl', 'S'], does: <Trans>Save the form</Trans> },
];

const lists: readonly Keys[] = [
  { keys: ['↑', '↓', '←', '→'], does: <Trans>Walk through a list</Trans> },
  { keys: ['Page ↓'], does: <Trans>A screen further</Trans> },
  { keys: ['Ctrl', 'End'], does: <Trans>The end of the list</Trans> },
  { keys: ['Enter'], does: <Trans>Open the row, or sort by the heading</Trans> },
  { keys: ['Space'], does: <Trans>Select the row</Trans> },
  { keys: ['Shift', 'Space'], does: <Trans>Select up to the row</Trans> },
  { keys: ['Ctrl', 'A'], does: <Trans>Select everybody loaded so far</Trans> },
  { keys: ['F2'], does: <Trans>Edit the cell</Trans> },
  { keys: ['Ctrl', 'C'], does: <Trans>Copy the marked cells</Trans> },
  { keys: ['Shift', '→'], does: <Trans>Widen the column of the heading</Trans> },
  { keys: ['Ctrl', 'Shift', '→'], does: <Trans>Move the column of the heading</Trans> },
];

/** The keys that do something, with what they do. */
export function KeyTable({ seesPeople }: { seesPeople: boolean }) {
  const shown = seesPeople ? [...everywhere, ...records, ...lists] : everywhere;
  return (
    <FactList>
      {shown.map(({ keys, does }) => (
        <Fact key={keys.join(' ')} label={does}>
          {keys.map((key) => (
            <span key={key}>
              <Kbd>{key}</Kbd>{' '}
            </span>
          ))}
        </Fact>
      ))}
    </FactList>
  );
}
