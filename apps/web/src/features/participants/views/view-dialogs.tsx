import type { ViewDialogKind, ViewMenuProps } from '../list/saved-view.ts';
import { viewSearchOf } from '../list/view-state.ts';
import { ExportDialog } from '../export/export-dialog.tsx';
import { shownColumns } from '../list/columns/column-choice.ts';
import { sortOf } from '../list/participant-list-variables.ts';
import { DeleteViewDialog } from './delete-view-dialog.tsx';
import { ViewDialog } from './view-dialog.tsx';

interface ViewDialogsProps extends ViewMenuProps {
  kind: ViewDialogKind;
  onClose: () => void;
}

/** The dialog that was chosen from the menu. */
export function ViewDialogs({ kind, search, active, viewer, shown, onClose }: ViewDialogsProps) {
  if (kind === 'export') return <ExportList search={search} shown={shown} onClose={onClose} />;
  if (kind === 'create') return <ViewDialog search={viewSearchOf(search)} viewer={viewer} onClose={onClose} />;
  if (!active) return null;
  return kind === 'edit' ? (
    <ViewDialog view={active} search={active.search} viewer={viewer} onClose={onClose} />
  ) : (
    <DeleteViewDialog view={active} onClose={onClose} />
  );
}

/** Everybody who matches, in the order and with the columns of the list. */
function ExportList({ search, shown, onClose }: Pick<ViewDialogsProps, 'search' | 'shown' | 'onClose'>) {
  const matching = { filter: shown.filter };
  return (
    <ExportDialog
      kind="list"
      selection={{ matching, sort: sortOf(search) }}
      count={undefined}
      columns={shownColumns(search.columns)}
      onClose={onClose}
    />
  );
}
