import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyFailed } from '../../../ui/notify.ts';
import { notifyUndoable } from '../../../ui/undo-message.tsx';
import type { SavedView } from '../list/saved-view.ts';
import { searchOfView } from '../list/view-state.ts';
import { useCreateView } from './use-create-view.ts';
import { useOpenView } from './use-open-view.ts';

const DeleteListView = graphql(`
  mutation DeleteListView($input: DeleteListViewInput!) {
    deleteListView(input: $input) {
      __typename
    }
  }
`);

export function DeleteViewDialog({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useLingui();
  const open = useOpenView();
  const [clientMutationId] = useState(newMutationId);
  const [run, { loading }] = useMutation(DeleteListView, {
    update(cache) {
      cache.evict({ fieldName: 'listViews' });
    },
  });
  const { createView } = useCreateView();
  const { id, name } = view;

  async function remove() {
    try {
      await run({ variables: { input: { clientMutationId, id } } });
    } catch {
      return notifyFailed(t`The server can't be reached. Check your connection and try again.`);
    }
    onClose();
    open({ view: 'none' });
    notifyUndoable({ message: t`${name} is deleted.`, label: t`Undo`, onUndo: () => void bringBack() });
  }

  /** As it was, for everybody it was for. */
  async function bringBack() {
    const { search, sharedWith, isDefault } = view;
    const input = { clientMutationId: newMutationId(), name, search, sharedWith: [...sharedWith], isDefault };
    const result = await createView(input);
    if (result?.__typename !== 'ListViewSaved') return notifyFailed(t`${name} could not be brought back.`);
    if (result.listView) open(searchOfView({ ...view, id: result.listView.id }));
  }

  return (
    <ConfirmDialog
      isOpen
      isDestructive
      title={<Trans>Delete the view {name}?</Trans>}
      confirmLabel={<Trans>Delete view</Trans>}
      onConfirm={() => void remove()}
      onClose={onClose}
      isBusy={loading}
    >
      {view.sharedWith.length > 0 ? (
        <Trans>It goes away for everybody it is shared with. The people in it stay as they are.</Trans>
      ) : (
        <Trans>The people in it stay as they are.</Trans>
      )}
    </ConfirmDialog>
  );
}
