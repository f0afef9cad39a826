import type { FragmentType } from '@apollo/client';
import { Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconBriefcase, IconBuilding, IconUserPlus, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { LinkButton } from '../../ui/link-button.tsx';

const QuickActions_viewer = graphql(`
  fragment QuickActions_viewer on Viewer {
    id
    viewerCanCreateParticipants
    viewerCanCreateCohorts
    viewerCanCreateOccupations
    viewerCanCreateOrganizations
  }
`);

interface QuickActionsProps {
  viewer: FragmentType<typeof QuickActions_viewer>;
  hasParticipants: boolean;
}

/** The things that are done most, each one click away. */
export function QuickActions({ viewer: from, hasParticipants }: QuickActionsProps) {
  const viewer = useMaskedFragment(QuickActions_viewer, from);
  return (
    <Group gap="xs">
      {viewer.viewerCanCreateParticipants ? (
        <LinkButton
          to="/participants"
          search={{ dialog: 'add' }}
          leftSection={<IconUserPlus size={16} aria-hidden="true" />}
        >
          <Trans>Add participant</Trans>
        </LinkButton>
      ) : null}
      {hasParticipants ? (
        <LinkButton to="/participants" variant="default" leftSection={<IconUsers size={16} aria-hidden="true" />}>
          <Trans>Find people</Trans>
        </LinkButton>
      ) : null}
      {viewer.viewerCanCreateCohorts ? (
        <LinkButton
          to="/cohorts"
          search={{ dialog: 'add' }}
          variant="default"
          leftSection={<IconUsersGroup size={16} aria-hidden="true" />}
        >
          <Trans>Add cohort</Trans>
        </LinkButton>
      ) : null}
      {viewer.viewerCanCreateOccupations ? (
        <LinkButton
          to="/occupations"
          search={{ dialog: 'add' }}
          variant="default"
          leftSection={<IconBriefcase size={16} aria-hidden="true" />}
        >
          <Trans>Add occupation</Trans>
        </LinkButton>
      ) : null}
      {viewer.viewerCanCreateOrganizations ? (
        <LinkButton
          to="/organizations"
          search={{ dialog: 'add' }}
          variant="default"
          leftSection={<IconBuilding size={16} aria-hidden="true" />}
        >
          <Trans>Add organization</Trans>
        </LinkButton>
      ) : null}
    </Group>
  );
}
