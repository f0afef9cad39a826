import { createRoute } from '@tanstack/react-router';
import { parseInviteSearch } from '../../features/invitations/invite/invite-search.ts';
import { parseInvitationListSearch } from '../../features/invitations/list/invitation-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const inviteRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/invite',
  validateSearch: parseInviteSearch,
  component: lazyPage(() => import('../../features/invitations/invite/invite-page.tsx'), 'InvitePage'),
});

const invitationListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/invitations',
  validateSearch: parseInvitationListSearch,
  component: lazyPage(() => import('../../features/invitations/list/invitation-list-page.tsx'), 'InvitationListPage'),
});

export const invitationRoutes = [inviteRoute, invitationListRoute] as const;
