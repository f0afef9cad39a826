import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { LoadOptions } from '../../../lib/search-options.ts';

const GroupChoices = graphql(`
  query GroupChoices {
    groups {
      id
      name
      parentId
    }
  }
`);

interface Group {
  id: string;
  name: string;
  parentId: string | null;
}

const deepest = 20;
const shownAtOnce = 50;

/** "Oregon › Portland metro" for everything above a group; undefined at the top. */
function pathAbove(group: Group, byId: ReadonlyMap<string, Group>): string | undefined {
  const above: string[] = [];
  for (
    let next = byId.get(group.parentId ?? '');
    next && above.length < deepest;
    next = byId.get(next.parentId ?? '')
  ) {
    above.unshift(next.name);
  }
  return above.length > 0 ? above.join(' › ') : undefined;
}

/** The groups within reach; there are few enough to search them here. */
export function useGroupLoader(): LoadOptions {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await client.query({ query: GroupChoices });
      const groups = data?.groups ?? [];
      const byId = new Map(groups.map((group) => [group.id, group]));
      const wanted = text.trim().toLocaleLowerCase();
      return groups
        .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
        .slice(0, shownAtOnce)
        .map((group) => ({ id: group.id, label: group.name, description: pathAbove(group, byId) }));
    },
    [client],
  );
}

/** True when there are groups within reach to choose among. */
export function useHasGroups(isAsked: boolean): boolean {
  const { data } = useQuery(GroupChoices, { skip: !isAsked });
  return (data?.groups.length ?? 0) > 0;
}
