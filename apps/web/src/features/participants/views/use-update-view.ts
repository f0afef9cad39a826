import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { UpdateListViewInput, UpdateListViewMutation } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import type { SavedView } from '../list/saved-view.ts';

const UpdateListView = graphql(`
  mutation UpdateListView($input: UpdateListViewInput!) {
    updateListView(input: $input) {
      __typename
      ... on ListViewSaved {
        id
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
      ... on VersionConflict {
        current {
          id
          ... on ListView {
            name
            search
            version
          }
        }
      }
    }
  }
`);

type Result = UpdateListViewMutation['updateListView'];

/** Saves a change of a view; the tabs load again. Null where the server gave no answer. */
export function useUpdateView() {
  const { t } = useLingui();
  const [run, { loading }] = useMutation(UpdateListView, {
    update(cache) {
      cache.evict({ fieldName: 'listViews' });
    },
  });

  async function updateView(input: UpdateListViewInput): Promise<Result | null> {
    try {
      return (await run({ variables: { input } })).data?.updateListView ?? null;
    } catch {
      return null;
    }
  }

  /** Keeps what the list shows now. */
  async function saveShown({ id, version, name }: SavedView, search: string): Promise<void> {
    const result = await updateView({ clientMutationId: newMutationId(), id, version, search });
    if (result?.__typename === 'ListViewSaved') notifyDone(t`${name} is saved.`);
    else notifyFailed(t`The view could not be saved: somebody changed it, or the server can't be reached.`);
  }

  return { isUpdating: loading, updateView, saveShown };
}
