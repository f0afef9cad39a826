// What search fields offer, asked from the server. Each loader keeps its identity, as SearchSelect demands.
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from './generated/index.ts';
import type { OrganizationKind, StaffType } from './generated/graphql.ts';
import type { LoadOptions } from '../lib/search-options.ts';

const OrganizationChoices = graphql(`
  query OrganizationChoices($text: String, $kinds: [OrganizationKind!]) {
    organizations(first: 20, filter: { text: $text, kinds: $kinds }) {
      nodes {
        id
        name
        code
      }
    }
  }
`);

const OccupationChoices = graphql(`
  query OccupationChoices($text: String, $employerId: ID) {
    occupations(first: 20, filter: { text: $text, usableByEmployerId: $employerId }) {
      nodes {
        id
        title
        onetCode
      }
    }
  }
`);

const CohortChoices = graphql(`
  query CohortChoices($text: String, $employerId: ID) {
    cohorts(first: 20, filter: { text: $text, usableByEmployerId: $employerId }) {
      nodes {
        id
        title
        owner {
          id
          name
        }
      }
    }
  }
`);

const StaffChoices = graphql(`
  query StaffChoices($text: String, $userTypes: [StaffType!]) {
    staff(first: 20, filter: { text: $text, userTypes: $userTypes }) {
      nodes {
        id
        displayName
        organization {
          id
          name
        }
      }
    }
  }
`);

export interface ChoiceLoaders {
  organizations: (kind: OrganizationKind) => LoadOptions;
  occupations: (employerId?: string) => LoadOptions;
  cohorts: (employerId?: string) => LoadOptions;
  staff: (userTypes?: StaffType[]) => LoadOptions;
}

/** Makes loaders; keep one with useMemo where it is used. */
export function useChoiceLoaders(): ChoiceLoaders {
  const client = useApolloClient();
  return useMemo(
    () => ({
      organizations: (kind) => async (text) => {
        const { data } = await client.query({
          query: OrganizationChoices,
          variables: { text: text || null, kinds: [kind] },
        });
        return data?.organizations.nodes.map(({ id, name, code }) => ({ id, label: name, description: code })) ?? [];
      },
      occupations: (employerId) => async (text) => {
        const variables = { text: text || null, employerId: employerId ?? null };
        const { data } = await client.query({ query: OccupationChoices, variables });
        return (
          data?.occupations.nodes.map(({ id, title, onetCode }) => ({
            id,
            label: title,
            description: onetCode ?? undefined,
          })) ?? []
        );
      },
      cohorts: (employerId) => async (text) => {
        const variables = { text: text || null, employerId: employerId ?? null };
        const { data } = await client.query({ query: CohortChoices, variables });
        return data?.cohorts.nodes.map(({ id, title, owner }) => ({ id, label: title, description: owner.name })) ?? [];
      },
      staff: (userTypes) => async (text) => {
        const variables = { text: text || null, userTypes: userTypes ?? null };
        const { data } = await client.query({ query: StaffChoices, variables });
        return (
          data?.staff.nodes.map(({ id, displayName, organization }) => ({
            id,
            label: displayName,
            description: organization.name,
          })) ?? []
        );
      },
    }),
    [client],
  );
}
