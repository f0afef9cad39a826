import { useMutation } from '@apollo/client/react';
import { graphql } from './generated/index.ts';
import type { CreateOrganizationInput, CreateOrganizationMutation } from './generated/graphql.ts';

const CreateOrganization = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      __typename
      ... on OrganizationSaved {
        id
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** Adds an organization; lists of organizations load again. Null where the server gave no answer. */
export function useCreateOrganization() {
  const [run, { loading }] = useMutation(CreateOrganization, {
    update(cache, { data }) {
      if (data?.createOrganization.__typename === 'OrganizationSaved') cache.evict({ fieldName: 'organizations' });
    },
  });
  return {
    isBusy: loading,
    createOrganization: async (
      input: CreateOrganizationInput,
    ): Promise<CreateOrganizationMutation['createOrganization'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.createOrganization ?? null;
      } catch {
        return null;
      }
    },
  };
}
