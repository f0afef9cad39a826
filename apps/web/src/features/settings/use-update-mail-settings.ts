import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UpdateMailSettingsInput, UpdateMailSettingsMutation } from '../../graphql/generated/graphql.ts';

const UpdateMailSettings = graphql(`
  mutation UpdateMailSettings($input: UpdateMailSettingsInput!) {
    updateMailSettings(input: $input) {
      __typename
      ... on TenantSettingsSaved {
        id
        settings {
          id
          version
          senderName
          replyTo
          invitationText
          smtpHost
          smtpPort
          smtpSecurity
          smtpUser
          smtpFrom
          hasSmtpPassword
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
            senderName
            replyTo
            invitationText
            smtpHost
            smtpPort
            smtpSecurity
            smtpUser
            smtpFrom
            hasSmtpPassword
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
export function useUpdateMailSettings() {
  const [run, { loading }] = useMutation(UpdateMailSettings);
  return {
    isBusy: loading,
    updateMailSettings: async (
      input: UpdateMailSettingsInput,
    ): Promise<UpdateMailSettingsMutation['updateMailSettings'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.updateMailSettings ?? null;
      } catch {
        return null;
      }
    },
  };
}
