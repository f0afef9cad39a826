import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseParticipantListSearch } from '../../features/participants/list/participant-list-search.ts';
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

const participantDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants/$participantId',
  component: lazyPage(
    () => import('../../features/participants/detail/participant-detail-page.tsx'),
    'ParticipantDetailPage',
  ),
});

export const participantRoutes = [participantListRoute, participantDetailRoute] as const;
