import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { LoadOptions } from '../../lib/search-options.ts';

const OccupationOwnerChoices = graphql(`
  query OccupationOwnerChoices($text: String) {
    organizations(first: 100, filter: { text: $text, kinds: [REGULATOR, SPONSOR, EMPLOYER] }) {
      nodes {
        id
        name
        code
        viewerCanEdit
      }
    }
  }
`);

/** Owners that the viewer may give an occupation to. */
export function useOwnerChoices(): LoadOptions {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await client.query({ query: OccupationOwnerChoices, variables: { text: text || null } });
      const owners = data?.organizations.nodes.filter(({ viewerCanEdit }) => viewerCanEdit) ?? [];
      return owners.map(({ id, name, code }) => ({ id, label: name, description: code }));
    },
    [client],
  );
}
