import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseParticipantListSearch } from '../../features/participants/list/participant-list-search.ts';
import { parseParticipantSearch } from '../../features/participants/page/participant-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const participantListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants',
  validateSearch: parseParticipantListSearch,
  component: lazyRouteComponent(
    () => import('../../features/participants/list/participant-list-page.tsx'),
    'ParticipantListPage',
  ),
});

const participantRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants/$participantId',
  validateSearch: parseParticipantSearch,
  component: lazyPage(() => import('../pages/participant-with-account.tsx'), 'ParticipantWithAccount'),
});

const findParticipantRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/find-participant',
  component: lazyPage(
    () => import('../../features/participants/claim/find-participant-page.tsx'),
    'FindParticipantPage',
  ),
});

export const participantRoutes = [participantListRoute, participantRoute, findParticipantRoute] as const;
