import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../../graphql/generated/index.ts';
import type { Choice } from '../../../../ui/choice-list.tsx';

const FilterGroups = graphql(`
  query FilterGroups {
    groups {
      id
      name
      parentId
    }
  }
`);

interface GroupTree {
  choices: Choice<string>[];
  isLoading: boolean;
}

/** The groups within reach as an indented list; parents come before their children. */
export function useGroupTree(): GroupTree {
  const { data, loading } = useQuery(FilterGroups);
  const groups = data?.groups ?? [];
  const choices: Choice<string>[] = [];
  function add(parentId: string | null, depth: number) {
    for (const group of groups) {
      const parent = groups.some(({ id }) => id === group.parentId) ? group.parentId : null;
      if (parent !== parentId) continue;
      choices.push({ value: group.id, label: group.name, depth });
      add(group.id, depth + 1);
    }
  }
  add(null, 0);
  return { choices, isLoading: loading };
}

export function useGroupNames(ids: readonly string[]): string[] {
  const { data } = useQuery(FilterGroups, { skip: ids.length === 0 });
  return ids.map((id) => data?.groups.find((group) => group.id === id)?.name ?? '…');
}
