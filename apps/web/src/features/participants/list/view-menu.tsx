import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { loadPageWords } from '../../../lib/i18n.ts';
import { Dropdown } from '../../../ui/dropdown.tsx';
import type { ViewDialogKind, ViewMenuProps } from './saved-view.ts';
import { isChanged } from './view-state.ts';

const ViewMenuItems = lazy(async () => {
  const [{ ViewMenuItems: items }] = await Promise.all([import('../views/view-menu-items.tsx'), loadPageWords()]);
  return { default: items };
});
const ViewDialogs = lazy(async () => ({ default: (await import('../views/view-dialogs.tsx')).ViewDialogs }));

/** What can be done with the view that is open, or with what the list shows now. */
export function ViewMenu(props: ViewMenuProps) {
  const { search, active } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [dialog, setDialog] = useState<ViewDialogKind | null>(null);
  return (
    <>
      <Dropdown
        kind="menu"
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        button={(button) => (
          <Button {...button} variant="subtle" size="xs" leftSection={<IconBookmark size={16} aria-hidden="true" />}>
            {active && isChanged(search, active) ? <Trans>Changed view</Trans> : <Trans>View</Trans>}
          </Button>
        )}
      >
        <ViewMenuItems {...props} onChoose={setDialog} />
      </Dropdown>
      {dialog ? (
        <Suspense fallback={null}>
          <ViewDialogs {...props} kind={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
