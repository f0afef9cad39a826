// A list whose first page is watched in the cache; further pages are fetched by keyset and dropped when the first one changes.
import { useState } from 'react';

interface ListPage<TNode> {
  nodes: readonly TNode[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Progress<TNode> {
  /** The page that all of this continues. */
  first: ListPage<TNode>;
  nodes: readonly TNode[];
  last: ListPage<TNode>;
  state: 'idle' | 'loading' | 'failed';
}

export function useFurtherPages<TNode>(
  first: ListPage<TNode>,
  fetchNext: (after: string) => Promise<ListPage<TNode> | undefined>,
) {
  const [progress, setProgress] = useState<Progress<TNode> | null>(null);
  const start: Progress<TNode> = { first, nodes: first.nodes, last: first, state: 'idle' };
  const current = progress?.first === first ? progress : start;
  const { endCursor, hasNextPage } = current.last.pageInfo;

  async function loadMore() {
    if (current.state === 'loading' || endCursor === null) return;
    setProgress({ ...current, state: 'loading' });
    try {
      const next = await fetchNext(endCursor);
      if (!next) throw new Error('The list answered without data');
      setProgress({ first, nodes: [...current.nodes, ...next.nodes], last: next, state: 'idle' });
    } catch {
      setProgress({ ...current, state: 'failed' });
    }
  }

  return {
    nodes: current.nodes,
    /** For `LoadMore`. */
    more: {
      shown: current.nodes.length,
      hasMore: hasNextPage,
      isLoading: current.state === 'loading',
      hasFailed: current.state === 'failed',
      onMore: () => void loadMore(),
    },
  };
}
