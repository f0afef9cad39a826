import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../../graphql/generated/index.ts';
import type { FilterEntityQuery } from '../../../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../../../lib/search-options.ts';

const FilterEntity = graphql(`
  query FilterEntity($id: ID!) {
    node(id: $id) {
      id
      ... on Organization {
        name
      }
      ... on Occupation {
        title
      }
      ... on Cohort {
        title
      }
      ... on StaffMember {
        displayName
      }
    }
  }
`);

function nameOf(node: FilterEntityQuery['node']): string | null {
  if (!node) return null;
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  return 'displayName' in node ? node.displayName : null;
}

async function loadName(client: ApolloClient, id: string): Promise<SearchOption> {
  const { data } = await client.query({ query: FilterEntity, variables: { id } });
  return { id, label: nameOf(data?.node ?? null) ?? '…' };
}

// What was just chosen is known already; an address that was opened holds ids only.
const known = new Map<string, SearchOption>();

export function rememberNames(options: readonly SearchOption[]): void {
  for (const option of options) known.set(option.id, option);
}

/** The names behind the ids of an address; `…` until they are known. */
export function useEntityNames(ids: readonly string[]): SearchOption[] {
  const client = useApolloClient();
  const [, setLoaded] = useState(0);
  const missing = ids.filter((id) => !known.has(id)).join(',');

  useEffect(
    function loadMissingNames() {
      if (!missing) return;
      Promise.all(missing.split(',').map((id) => loadName(client, id))).then(
        (options) => {
          rememberNames(options);
          setLoaded((count) => count + 1);
        },
        () => undefined,
      );
    },
    [client, missing],
  );

  return ids.map((id) => known.get(id) ?? { id, label: '…' });
}
