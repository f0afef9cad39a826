import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { LoadOptions } from '../../../lib/search-options.ts';

const SupervisorChoices = graphql(`
  query SupervisorChoices($text: String, $employerId: ID!) {
    staff(
      first: 20
      filter: { text: $text, userTypes: [SUPERVISOR], organizationIds: [$employerId], accountStatuses: [ACTIVE] }
    ) {
      nodes {
        id
        displayName
        email
      }
    }
  }
`);

/** The active supervisors of one employer. */
export function useSupervisorLoader(employerId: string | undefined): LoadOptions {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      if (!employerId) return [];
      const { data } = await client.query({ query: SupervisorChoices, variables: { text: text || null, employerId } });
      return (
        data?.staff.nodes.map(({ id, displayName, email }) => ({
          id,
          label: displayName,
          description: email ?? undefined,
        })) ?? []
      );
    },
    [client, employerId],
  );
}
