import { useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../../graphql/generated/index.ts';
import { importProfilesOf } from '../../../graphql/import-profiles.ts';

const UploadItemsQuery = graphql(`
  query UploadItems {
    viewer {
      id
      ...ImportProfiles_viewer @unmask
    }
  }
`);

/** Files that change the people who are selected, by kind (US-ACT-03, US-ACT-04, US-ACT-05). */
export function UploadItems() {
  const { data } = useQuery(UploadItemsQuery);
  const profiles = data ? importProfilesOf(data.viewer) : [];
  if (profiles.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      {profiles.includes('RAPIDS') ? (
        <Menu.Item component={Link} to="/imports/new?profile=rapids">
          <Trans>Upload RAPIDS data…</Trans>
        </Menu.Item>
      ) : null}
      {profiles.includes('PIRL') ? (
        <Menu.Item component={Link} to="/imports/new?profile=pirl">
          <Trans>Upload PIRL data…</Trans>
        </Menu.Item>
      ) : null}
      {profiles.includes('SUPPLEMENTAL') ? (
        <Menu.Item component={Link} to="/imports/new?profile=supplemental">
          <Trans>Upload custom data…</Trans>
        </Menu.Item>
      ) : null}
      <Menu.Item component={Link} to="/imports/new">
        <Trans>Upload a file…</Trans>
      </Menu.Item>
    </>
  );
}
