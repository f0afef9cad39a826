// What the search fields of a cohort offer. A loader keeps its identity as long as the owner stays the same.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { LoadOptions } from '../../lib/search-options.ts';

const CohortOwnerChoices = graphql(`
  query CohortOwnerChoices($text: String) {
    organizations(first: 100, filter: { text: $text, kinds: [SPONSOR, EMPLOYER] }) {
      nodes {
        id
        name
        code
        viewerCanEdit
      }
    }
  }
`);

const CohortEmployers = graphql(`
  query CohortEmployers($ownerId: ID!) {
    organization(id: $ownerId) {
      id
      kind
      partners {
        id
      }
    }
  }
`);

const CohortSupervisorChoices = graphql(`
  query CohortSupervisorChoices($text: String, $employerIds: [ID!]) {
    supervisors: staff(
      first: 20
      filter: { text: $text, userTypes: [SUPERVISOR], accountStatuses: [ACTIVE], organizationIds: $employerIds }
    ) {
      nodes {
        id
        displayName
        organization {
          id
          name
        }
      }
    }
    instructors: staff(first: 10, filter: { text: $text, userTypes: [PROVIDER], accountStatuses: [ACTIVE] }) {
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

const CohortMemberChoices = graphql(`
  query CohortMemberChoices($text: String, $employerIds: [ID!]) {
    participants(first: 20, filter: { text: $text, employerIds: $employerIds, programStatuses: [ACTIVE, SUSPENDED] }) {
      nodes {
        id
        displayName
        enrollment {
          id
          employer {
            id
            name
          }
          occupation {
            id
            title
          }
          cohort {
            id
            title
          }
        }
      }
    }
  }
`);

/** The employers whose people may be in a cohort of this owner: itself, and the partners of a sponsor. */
async function employersOf(client: ApolloClient, ownerId: string | undefined): Promise<string[] | null> {
  if (!ownerId) return null;
  const { data } = await client.query({ query: CohortEmployers, variables: { ownerId } });
  const owner = data?.organization;
  if (!owner) return null;
  return owner.kind === 'EMPLOYER' ? [owner.id] : [owner.id, ...owner.partners.map(({ id }) => id)];
}

/** Owners that the viewer may give a cohort to. */
export function useOwnerChoices(): LoadOptions {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await client.query({ query: CohortOwnerChoices, variables: { text: text || null } });
      const owners = data?.organizations.nodes.filter(({ viewerCanEdit }) => viewerCanEdit) ?? [];
      return owners.map(({ id, name, code }) => ({ id, label: name, description: code }));
    },
    [client],
  );
}

/** Supervisors of the owner's employers, then instructors. */
export function useSupervisorChoices(ownerId: string | undefined): LoadOptions {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const employerIds = await employersOf(client, ownerId);
      const variables = { text: text || null, employerIds };
      const { data } = await client.query({ query: CohortSupervisorChoices, variables });
      const people = [...(data?.supervisors.nodes ?? []), ...(data?.instructors.nodes ?? [])];
      return people.map(({ id, displayName, organization }) => ({
        id,
        label: displayName,
        description: organization.name,
      }));
    },
    [client, ownerId],
  );
}

/** Participants who may join, each with where they are now; members are left out. */
export function useMemberChoices(cohortId: string, ownerId: string): LoadOptions {
  const client = useApolloClient();
  const { t } = useLingui();
  return useCallback(
    async (text) => {
      const employerIds = await employersOf(client, ownerId);
      const { data } = await client.query({
        query: CohortMemberChoices,
        variables: { text: text || null, employerIds },
        fetchPolicy: 'network-only',
      });
      const others = data?.participants.nodes.filter(({ enrollment }) => enrollment.cohort?.id !== cohortId) ?? [];
      return others.map(({ id, displayName, enrollment: { employer, occupation, cohort } }) => {
        const current = cohort?.title;
        const description = [occupation.title, employer.name, current ? t`now in ${current}` : null];
        return { id, label: displayName, description: description.filter(Boolean).join(' · ') };
      });
    },
    [client, cohortId, ownerId, t],
  );
}
