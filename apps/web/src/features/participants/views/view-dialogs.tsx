import type { ViewDialogKind, ViewMenuProps } from '../list/saved-view.ts';
import { viewSearchOf } from '../list/view-state.ts';
import { DeleteViewDialog } from './delete-view-dialog.tsx';
import { ViewDialog } from './view-dialog.tsx';

interface ViewDialogsProps extends ViewMenuProps {
  kind: ViewDialogKind;
  onClose: () => void;
}

/** The dialog that was chosen from the menu. */
export function ViewDialogs({ kind, search, active, viewer, onClose }: ViewDialogsProps) {
  if (kind === 'create') return <ViewDialog search={viewSearchOf(search)} viewer={viewer} onClose={onClose} />;
  if (!active) return null;
  return kind === 'edit' ? (
    <ViewDialog view={active} search={active.search} viewer={viewer} onClose={onClose} />
  ) : (
    <DeleteViewDialog view={active} onClose={onClose} />
  );
}
