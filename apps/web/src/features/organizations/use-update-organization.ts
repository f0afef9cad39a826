import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UpdateOrganizationInput, UpdateOrganizationMutation } from '../../graphql/generated/graphql.ts';

const UpdateOrganization = graphql(`
  mutation UpdateOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      __typename
      ... on OrganizationSaved {
        id
        organization {
          id
          ...EditOrganizationDialog_organization
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
          ... on Organization {
            id
            ...EditOrganizationDialog_organization
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Saves an organization; lists load again, because they are ordered by name and partners come and go. */
export function useUpdateOrganization() {
  const [run, { loading }] = useMutation(UpdateOrganization, {
    update(cache, { data }) {
      if (data?.updateOrganization.__typename !== 'OrganizationSaved') return;
      cache.evict({ fieldName: 'organizations' });
      cache.evict({ fieldName: 'organization' });
    },
  });
  return {
    isBusy: loading,
    updateOrganization: async (
      input: UpdateOrganizationInput,
    ): Promise<UpdateOrganizationMutation['updateOrganization'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.updateOrganization ?? null;
      } catch {
        return null;
      }
    },
  };
}
