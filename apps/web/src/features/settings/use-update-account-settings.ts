import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UpdateAccountSettingsInput, UpdateAccountSettingsMutation } from '../../graphql/generated/graphql.ts';

const UpdateAccountSettings = graphql(`
  mutation UpdateAccountSettings($input: UpdateAccountSettingsInput!) {
    updateAccountSettings(input: $input) {
      __typename
      ... on TenantSettingsSaved {
        id
        settings {
          id
          version
          invitationHours
          subscriptionMonths
          requiredSignUpFields
          mobileRequired
          preferredNameRequired
          groupsRequired
          supervisorsAddParticipants
          seatWarningPercent
          caseloadMax
          usesPirl
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
          ... on TenantSettings {
            version
            invitationHours
            subscriptionMonths
            requiredSignUpFields
            mobileRequired
            preferredNameRequired
            groupsRequired
            supervisorsAddParticipants
            seatWarningPercent
            caseloadMax
            usesPirl
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Saves the settings. Null where the server gave no answer. */
export function useUpdateAccountSettings() {
  const [run, { loading }] = useMutation(UpdateAccountSettings);
  return {
    isBusy: loading,
    updateAccountSettings: async (
      input: UpdateAccountSettingsInput,
    ): Promise<UpdateAccountSettingsMutation['updateAccountSettings'] | null> => {
      try {
        const answer = await run({
          variables: { input },
          update(cache, { data }) {
            if (data?.updateAccountSettings.__typename !== 'TenantSettingsSaved') return;
            // Settings have the id of their tenant.
            const tenant = cache.identify({ __typename: 'Tenant', id: data.updateAccountSettings.id });
            if (tenant) cache.evict({ id: tenant, fieldName: 'usesPirl' });
            cache.evict({ fieldName: 'standardFields' });
          },
        });
        return answer.data?.updateAccountSettings ?? null;
      } catch {
        return null;
      }
    },
  };
}
