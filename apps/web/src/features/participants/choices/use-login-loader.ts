import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import type { EmployerLoginRole } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/index.ts';
import type { LoadOptions } from '../../../lib/search-options.ts';

export const EmployerLogins = graphql(`
  query EmployerLogins($employerId: ID!, $groupIds: [ID!], $role: EmployerLoginRole!, $text: String) {
    employerLogins(employerId: $employerId, groupIds: $groupIds, role: $role, text: $text, first: 50) {
      supervisor {
        id
        displayName
        email
      }
      refusal {
        code
      }
    }
  }
`);

export interface LoginQuestion {
  employerId: string | undefined;
  /** The groups of the participant, as far as chosen. */
  groupIds: readonly string[];
  role: EmployerLoginRole;
}

/** The people of an employer who may supervise or mentor somebody in these groups (UK-ADD-27, UK-ADD-28). */
export function useLoginLoader({ employerId, groupIds, role }: LoginQuestion): LoadOptions {
  const client = useApolloClient();
  const groups = groupIds.join(' ');
  return useCallback(
    async (text) => {
      if (!employerId) return [];
      const variables = { employerId, groupIds: groups ? groups.split(' ') : [], role, text: text || null };
      const { data } = await client.query({ query: EmployerLogins, variables });
      return (data?.employerLogins ?? [])
        .filter(({ refusal }) => refusal === null)
        .map(({ supervisor: { id, displayName, email } }) => ({
          id,
          label: displayName,
          description: email ?? undefined,
        }));
    },
    [client, employerId, groups, role],
  );
}
