import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ArchiveOrganizationInput, ArchiveOrganizationMutation } from '../../graphql/generated/graphql.ts';

const ArchiveOrganization = graphql(`
  mutation ArchiveOrganization($input: ArchiveOrganizationInput!) {
    archiveOrganization(input: $input) {
      __typename
      ... on OrganizationSaved {
        id
        organization {
          id
          version
          archivedAt
          ...OrganizationFacts_organization
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
      ... on VersionConflict {
        current {
          id
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Puts an organization into the archive; lists load again without it. */
export function useArchiveOrganization() {
  const [run, { loading }] = useMutation(ArchiveOrganization);
  return {
    isBusy: loading,
    archiveOrganization: async (
      input: ArchiveOrganizationInput,
    ): Promise<ArchiveOrganizationMutation['archiveOrganization'] | null> => {
      try {
        const update = {
          update: (cache: { evict(what: object): unknown }) => void cache.evict({ fieldName: 'organizations' }),
        };
        return (await run({ variables: { input }, ...update })).data?.archiveOrganization ?? null;
      } catch {
        return null;
      }
    },
  };
}
