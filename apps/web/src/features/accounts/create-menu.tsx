import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Dropdown } from '../../ui/dropdown.tsx';

const CreateMenuItems = lazy(async () => ({ default: (await import('./create-menu-items.tsx')).CreateMenuItems }));

const CreateMenu_viewer = graphql(`
  fragment CreateMenu_viewer on Viewer {
    id
    viewerCanCreateParticipants
    viewerCanInvite
    viewerCanCreateOrganizations
    tenant {
      id
      organizationKinds
    }
  }
`);

/** One menu for everybody who can be created: a participant, logins for an employer or a referrer, own staff. */
export function CreateMenu({ viewer: from }: { viewer: FragmentType<typeof CreateMenu_viewer> }) {
  const viewer = useMaskedFragment(CreateMenu_viewer, from);
  const [isOpen, setIsOpen] = useState(false);
  const { viewerCanCreateParticipants, viewerCanInvite, viewerCanCreateOrganizations, tenant } = viewer;
  if (!viewerCanCreateParticipants && !viewerCanInvite) return null;
  return (
    <Dropdown
      kind="menu"
      align="end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      button={(props) => (
        <Button {...props} rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
          <Trans>Create</Trans>
        </Button>
      )}
    >
      <CreateMenuItems
        hasParticipant={viewerCanCreateParticipants}
        hasLogins={viewerCanInvite}
        hasReferrer={viewerCanInvite && viewerCanCreateOrganizations && tenant.organizationKinds.includes('REFERRER')}
      />
    </Dropdown>
  );
}
