import { useMutation, useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportProfile, ParticipantSelectionInput } from '../../../graphql/generated/graphql.ts';
import { importProfilesOf } from '../../../graphql/import-profiles.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { notifyFailed } from '../../../ui/notify.ts';

const UploadItemsQuery = graphql(`
  query UploadItems {
    viewer {
      id
      ...ImportProfiles_viewer @unmask
    }
  }
`);

const PrepareImport = graphql(`
  mutation PrepareImport($input: PrepareImportInput!) {
    prepareImport(input: $input) {
      ... on ImportPrepared {
        selection {
          id
          personCount
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Files that change the people who are selected and nobody else, by kind (US-ACT-03, US-ACT-04, US-ACT-05, US-CSV-10). */
export function UploadItems({ selection }: { selection: ParticipantSelectionInput }) {
  const { t } = useLingui();
  const { data } = useQuery(UploadItemsQuery);
  const [mutate] = useMutation(PrepareImport);
  const navigate = useNavigate();
  const profiles = data ? importProfilesOf(data.viewer) : [];

  async function begin(profile: ImportProfile) {
    const variables = { input: { clientMutationId: newMutationId(), selection } };
    const result = (await mutate({ variables }).catch(() => null))?.data?.prepareImport;
    if (result?.__typename !== 'ImportPrepared') return notifyFailed(t`That did not work. Select the people again.`);
    const search = { profile: profile.toLowerCase() as Lowercase<ImportProfile>, selection: result.selection.id };
    await navigate({ to: '/imports/new', search });
  }

  if (profiles.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      {profiles.includes('RAPIDS') ? (
        <Menu.Item onClick={() => void begin('RAPIDS')}>
          <Trans>Upload RAPIDS data…</Trans>
        </Menu.Item>
      ) : null}
      {profiles.includes('PIRL') ? (
        <Menu.Item onClick={() => void begin('PIRL')}>
          <Trans>Upload PIRL data…</Trans>
        </Menu.Item>
      ) : null}
      {profiles.includes('SUPPLEMENTAL') ? (
        <Menu.Item onClick={() => void begin('SUPPLEMENTAL')}>
          <Trans>Upload custom data…</Trans>
        </Menu.Item>
      ) : null}
      <Menu.Item onClick={() => void begin('PARTICIPANTS')}>
        <Trans>Upload a file…</Trans>
      </Menu.Item>
    </>
  );
}
