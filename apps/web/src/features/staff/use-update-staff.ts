import { useMutation } from '@apollo/client/react';
import type { UpdateStaffInput, UpdateStaffMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

const UpdateStaff = graphql(`
  mutation UpdateStaff($input: UpdateStaffInput!) {
    updateStaff(input: $input) {
      __typename
      ... on StaffSaved {
        id
        staffMember {
          id
          displayName
          ...StaffFacts_member
          ...EditStaffDialog_member
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
          ... on StaffMember {
            id
            ...StaffFacts_member
            ...EditStaffDialog_member
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Saves a staff member; lists load again, because they are ordered by name. */
export function useUpdateStaff() {
  const [run, { loading }] = useMutation(UpdateStaff, {
    update(cache, { data }) {
      if (data?.updateStaff.__typename !== 'StaffSaved') return;
      cache.evict({ fieldName: 'staff' });
      cache.evict({ fieldName: 'accounts' });
      cache.evict({ id: cache.identify({ __typename: 'Account', id: data.updateStaff.id }) });
    },
  });
  return {
    isBusy: loading,
    updateStaff: async (input: UpdateStaffInput): Promise<UpdateStaffMutation['updateStaff'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.updateStaff ?? null;
      } catch {
        return null;
      }
    },
  };
}
