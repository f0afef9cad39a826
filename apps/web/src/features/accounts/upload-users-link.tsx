import { Trans } from '@lingui/react/macro';
import { IconFileUpload } from '@tabler/icons-react';
import type { ImportProfile, ImportProfiles_ViewerFragment } from '../../graphql/generated/graphql.ts';
import { importProfilesOf } from '../../graphql/import-profiles.ts';
import { LinkButton } from '../../ui/link-button.tsx';

/** Many users out of one file (UK-BULK-01). */
export function UploadUsersLink({ viewer }: { viewer: ImportProfiles_ViewerFragment }) {
  const [usual] = importProfilesOf(viewer);
  return (
    <LinkButton
      to="/imports/new"
      search={{ profile: usual?.toLowerCase() as Lowercase<ImportProfile> | undefined }}
      variant="default"
      leftSection={<IconFileUpload size={16} aria-hidden="true" />}
    >
      <Trans>Upload users</Trans>
    </LinkButton>
  );
}
