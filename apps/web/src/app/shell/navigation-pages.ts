import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import type { Icon } from '@tabler/icons-react';
import {
  IconArmchair,
  IconBriefcase,
  IconBuilding,
  IconBuildingCommunity,
  IconChartLine,
  IconFileExport,
  IconFileImport,
  IconHome,
  IconId,
  IconInbox,
  IconMail,
  IconMailCog,
  IconQrcode,
  IconSettings,
  IconStack2,
  IconUserCog,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { linkOptions, type LinkProps } from '@tanstack/react-router';
import type { NavigationPages_ViewerFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { participantTypesOf } from '../../lib/participant-types.ts';
import { participantTypePlurals } from '../../lib/words.ts';

export const NavigationPages_viewer = graphql(`
  fragment NavigationPages_viewer on Viewer {
    id
    tenant {
      id
      userTypes
    }
    viewerCanListParticipants
    viewerCanListStaff
    viewerCanListOrganizations
    viewerCanCreateOrganizations
    viewerCanListOccupations
    viewerCanListCohorts
    viewerCanListAccounts
    viewerCanListPublicLinks
    viewerCanManageTenant
    viewerCanInvite
    viewerCanListInvitations
    viewerCanClaimParticipants
    viewerBatchKinds
    viewerCanImport
    viewerCanListExports
  }
`);

export interface NavigationPage {
  label: string;
  icon: Icon | null;
  link: LinkProps;
}

interface NavigationPages {
  home: NavigationPage;
  participants: NavigationPage[];
  directory: NavigationPage[];
  manage: NavigationPage[];
}

type Viewer = NavigationPages_ViewerFragment;
type GuardedPage = NavigationPage & { isOpen: boolean };

/** The pages this viewer may open: the menu and the command palette show the same. */
export function useNavigationPages(from: FragmentType<typeof NavigationPages_viewer>): NavigationPages {
  const viewer = useMaskedFragment(NavigationPages_viewer, from);
  const { t } = useLingui();
  const participants = useParticipantPages(viewer);
  const directory = useDirectoryPages(viewer);
  const manage = [...useManagePages(viewer), ...useManyPages(viewer), ...useTenantPages(viewer)];
  const isOpen = (page: GuardedPage) => page.isOpen;
  return {
    home: { label: t`Home`, icon: IconHome, link: linkOptions({ to: '/', activeOptions: { exact: true } }) },
    participants: viewer.viewerCanListParticipants ? participants : [],
    directory: directory.filter(isOpen),
    manage: manage.filter(isOpen),
  };
}

function useParticipantPages(viewer: Viewer): NavigationPage[] {
  const { t, i18n } = useLingui();
  const types = participantTypesOf(viewer.tenant.userTypes);
  const all = linkOptions({
    to: '/participants',
    search: { type: undefined },
    activeOptions: { explicitUndefined: true },
  });
  return [
    { label: t`All participants`, icon: IconUsers, link: all },
    // A contract with one type needs no list per type beside the list of all.
    ...(types.length > 1 ? types : []).map(({ userType, search }) => ({
      label: i18n._(participantTypePlurals[userType]),
      icon: null,
      link: linkOptions({ to: '/participants', search: { type: search } }),
    })),
  ];
}

function useDirectoryPages(viewer: Viewer): GuardedPage[] {
  const { t } = useLingui();
  return [
    { label: t`Cohorts`, icon: IconUsersGroup, link: { to: '/cohorts' }, isOpen: viewer.viewerCanListCohorts },
    {
      label: t`Occupations`,
      icon: IconBriefcase,
      link: { to: '/occupations' },
      isOpen: viewer.viewerCanListOccupations,
    },
    {
      label: t`Organizations`,
      icon: IconBuilding,
      link: { to: '/organizations' },
      isOpen: viewer.viewerCanListOrganizations,
    },
    { label: t`Staff`, icon: IconId, link: { to: '/staff' }, isOpen: viewer.viewerCanListStaff },
    // Whoever adds organizations finds the own one among them.
    {
      label: t`Own organization`,
      icon: IconBuildingCommunity,
      link: { to: '/company' },
      isOpen: viewer.viewerCanListOrganizations && !viewer.viewerCanCreateOrganizations,
    },
  ];
}

/** What is about many people at once. */
function useManyPages(viewer: Viewer): GuardedPage[] {
  const { t } = useLingui();
  return [
    {
      label: t`Batch changes`,
      icon: IconStack2,
      link: { to: '/batches' },
      isOpen: viewer.viewerBatchKinds.length > 0,
    },
    {
      label: t`Imports`,
      icon: IconFileImport,
      link: { to: '/imports' },
      isOpen: viewer.viewerCanImport,
    },
    { label: t`Exports`, icon: IconFileExport, link: { to: '/exports' }, isOpen: viewer.viewerCanListExports },
  ];
}

/** What is about accounts rather than about people. */
function useManagePages(viewer: Viewer): GuardedPage[] {
  const { t } = useLingui();
  return [
    {
      label: t`Add to my participants`,
      icon: IconUserPlus,
      link: { to: '/find-participant' },
      isOpen: viewer.viewerCanClaimParticipants,
    },
    { label: t`Users`, icon: IconUserCog, link: { to: '/users' }, isOpen: viewer.viewerCanListAccounts },
    { label: t`Invite`, icon: IconUserPlus, link: { to: '/invite' }, isOpen: viewer.viewerCanInvite },
    {
      label: t`Invitations`,
      icon: IconMail,
      link: { to: '/invitations' },
      isOpen: viewer.viewerCanListInvitations,
    },
    {
      label: t`Public links`,
      icon: IconQrcode,
      link: { to: '/public-links' },
      isOpen: viewer.viewerCanListPublicLinks,
    },
    {
      label: t`Activations`,
      icon: IconChartLine,
      link: { to: '/activations' },
      isOpen: viewer.viewerCanListAccounts,
    },
  ];
}

/** What is about the contract as a whole. */
function useTenantPages(viewer: Viewer): GuardedPage[] {
  const { t } = useLingui();
  return [
    { label: t`Seats`, icon: IconArmchair, link: { to: '/seats' }, isOpen: viewer.viewerCanManageTenant },
    { label: t`Mail`, icon: IconInbox, link: { to: '/mail' }, isOpen: viewer.viewerCanManageTenant },
    {
      label: t`Account settings`,
      icon: IconSettings,
      link: { to: '/settings/accounts' },
      isOpen: viewer.viewerCanManageTenant,
    },
    {
      label: t`Mail settings`,
      icon: IconMailCog,
      link: { to: '/settings/mail' },
      isOpen: viewer.viewerCanManageTenant,
    },
  ];
}
