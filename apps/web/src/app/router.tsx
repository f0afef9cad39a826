import { createRouter } from '@tanstack/react-router';
import { createApolloClient } from '../graphql/client.ts';
import { accountRoutes, signInRoute } from './routes/account-routes.tsx';
import { directoryRoutes } from './routes/directory-routes.tsx';
import { homeRoute } from './routes/home-route.tsx';
import { manageRoutes } from './routes/manage-routes.tsx';
import { invitationRoutes } from './routes/invitation-routes.tsx';
import { participantRoutes } from './routes/participant-routes.tsx';
import { rootRoute } from './routes/root-route.tsx';
import { signUpRoutes } from './routes/sign-up-routes.tsx';
import { shellRoute, unknownRoute } from './routes/shell-route.tsx';
import { batchRoutes } from './routes/batch-routes.tsx';
import { exportRoutes } from './routes/export-routes.tsx';
import { importRoutes } from './routes/import-routes.tsx';
import { tenantRoutes } from './routes/tenant-routes.tsx';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { PageError } from './pages/page-error.tsx';
import { PagePending } from './pages/page-pending.tsx';

const routeTree = rootRoute.addChildren([
  signInRoute,
  ...signUpRoutes,
  shellRoute.addChildren([
    homeRoute,
    ...participantRoutes,
    ...directoryRoutes,
    ...accountRoutes,
    ...manageRoutes,
    ...batchRoutes,
    ...exportRoutes,
    ...importRoutes,
    ...tenantRoutes,
    ...invitationRoutes,
    unknownRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: {
    get client() {
      return client;
    },
  },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadDelay: 80,
  defaultPendingMs: 150,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

export const client = createApolloClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in') return;
  void router.navigate({ to: '/sign-in', search: { next: href }, replace: true });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
