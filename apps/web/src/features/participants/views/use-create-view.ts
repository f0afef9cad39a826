import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { CreateListViewInput, CreateListViewMutation } from '../../../graphql/generated/graphql.ts';

const CreateListView = graphql(`
  mutation CreateListView($input: CreateListViewInput!) {
    createListView(input: $input) {
      __typename
      ... on ListViewSaved {
        id
        listView {
          id
          search
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** Saves a new view; the tabs load again. Null where the server gave no answer. */
export function useCreateView() {
  const [run, { loading }] = useMutation(CreateListView, {
    update(cache, { data }) {
      if (data?.createListView.__typename === 'ListViewSaved') cache.evict({ fieldName: 'listViews' });
    },
  });
  return {
    isCreating: loading,
    createView: async (input: CreateListViewInput): Promise<CreateListViewMutation['createListView'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.createListView ?? null;
      } catch {
        return null;
      }
    },
  };
}
