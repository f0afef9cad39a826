// What search fields offer, asked from the server. Each loader keeps its identity, as SearchSelect demands.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from './generated/index.ts';
import type { OrganizationKind, StaffType } from './generated/graphql.ts';
import type { LoadOptions, SearchOption } from '../lib/search-options.ts';

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
  organizations: (kind?: OrganizationKind) => LoadOptions;
  occupations: (employerId?: string) => LoadOptions;
  cohorts: (employerId?: string) => LoadOptions;
  staff: (userTypes?: StaffType[]) => LoadOptions;
}

async function findOrganizations(
  client: ApolloClient,
  text: string,
  kind: OrganizationKind | undefined,
): Promise<SearchOption[]> {
  const variables = { text: text || null, kinds: kind ? [kind] : null };
  const { data } = await client.query({ query: OrganizationChoices, variables });
  return (data?.organizations.nodes ?? []).map(({ id, name, code }) => ({ id, label: name, description: code }));
}

async function findOccupations(client: ApolloClient, text: string, employerId: string | null): Promise<SearchOption[]> {
  const { data } = await client.query({ query: OccupationChoices, variables: { text: text || null, employerId } });
  return (data?.occupations.nodes ?? []).map(({ id, title, onetCode }) => ({
    id,
    label: title,
    description: onetCode ?? undefined,
  }));
}

async function findCohorts(client: ApolloClient, text: string, employerId: string | null): Promise<SearchOption[]> {
  const { data } = await client.query({ query: CohortChoices, variables: { text: text || null, employerId } });
  return (data?.cohorts.nodes ?? []).map(({ id, title, owner }) => ({ id, label: title, description: owner.name }));
}

async function findStaff(client: ApolloClient, text: string, userTypes: StaffType[] | null): Promise<SearchOption[]> {
  const { data } = await client.query({ query: StaffChoices, variables: { text: text || null, userTypes } });
  return (data?.staff.nodes ?? []).map(({ id, displayName, organization }) => ({
    id,
    label: displayName,
    description: organization.name,
  }));
}

/** Makes loaders; keep one with useMemo where it is used. */
export function useChoiceLoaders(): ChoiceLoaders {
  const client = useApolloClient();
  return useMemo(
    () => ({
      organizations: (kind) => (text) => findOrganizations(client, text, kind),
      occupations: (employerId) => (text) => findOccupations(client, text, employerId ?? null),
      cohorts: (employerId) => (text) => findCohorts(client, text, employerId ?? null),
      staff: (userTypes) => (text) => findStaff(client, text, userTypes ?? null),
    }),
    [client],
  );
}
