import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ArchiveOrganizationInput, RestoreOrganizationMutation } from '../../graphql/generated/graphql.ts';

const RestoreOrganization = graphql(`
  mutation RestoreOrganization($input: ArchiveOrganizationInput!) {
    restoreOrganization(input: $input) {
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

/** Brings an organization back from the archive; lists load again with it. */
export function useRestoreOrganization() {
  const [run, { loading }] = useMutation(RestoreOrganization);
  return {
    isBusy: loading,
    restoreOrganization: async (
      input: ArchiveOrganizationInput,
    ): Promise<RestoreOrganizationMutation['restoreOrganization'] | null> => {
      try {
        const update = {
          update: (cache: { evict(what: object): unknown }) => void cache.evict({ fieldName: 'organizations' }),
        };
        return (await run({ variables: { input }, ...update })).data?.restoreOrganization ?? null;
      } catch {
        return null;
      }
    },
  };
}
