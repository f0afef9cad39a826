import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Dropdown } from '../../../ui/dropdown.tsx';
import type { ParticipantListSearch } from '../list/participant-list-search.ts';
import { isChanged, searchOfView, viewSearchOf } from '../list/view-state.ts';
import type { SavedView, ViewsViewer } from '../list/view-tabs.tsx';
import { useUpdateView } from './use-update-view.ts';
import { useOpenView } from './use-open-view.ts';

const ViewMenuItems = lazy(async () => ({ default: (await import('./view-menu-items.tsx')).ViewMenuItems }));
const ViewDialog = lazy(async () => ({ default: (await import('./view-dialog.tsx')).ViewDialog }));
const DeleteViewDialog = lazy(async () => ({ default: (await import('./delete-view-dialog.tsx')).DeleteViewDialog }));

export type ViewDialogKind = 'create' | 'edit' | 'delete';

interface ViewMenuProps {
  search: ParticipantListSearch;
  active: SavedView | undefined;
  viewer: ViewsViewer;
}

/** What can be done with the view that is open, or with what the list shows now. */
export function ViewMenu({ search, active, viewer }: ViewMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [dialog, setDialog] = useState<ViewDialogKind | null>(null);
  const { saveShown } = useUpdateView();
  const open = useOpenView();
  const close = () => setDialog(null);
  const changed = active !== undefined && isChanged(search, active);
  return (
    <>
      <Dropdown
        kind="menu"
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        button={(props) => (
          <Button {...props} variant="subtle" size="xs" leftSection={<IconBookmark size={16} aria-hidden="true" />}>
            {changed ? <Trans>Changed view</Trans> : <Trans>View</Trans>}
          </Button>
        )}
      >
        <ViewMenuItems
          active={active}
          isChanged={changed}
          onSave={() => active && void saveShown(active, viewSearchOf(search))}
          onReset={() => active && open(searchOfView(active))}
          onChoose={setDialog}
        />
      </Dropdown>
      <Suspense fallback={null}>
        {dialog === 'create' ? <ViewDialog search={viewSearchOf(search)} viewer={viewer} onClose={close} /> : null}
        {dialog === 'edit' && active ? (
          <ViewDialog view={active} search={active.search} viewer={viewer} onClose={close} />
        ) : null}
        {dialog === 'delete' && active ? <DeleteViewDialog view={active} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
