import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseSignInSearch } from '../../features/session/sign-in-search.ts';
import { lazyPage } from './lazy-page.ts';
import { rootRoute } from './root-route.tsx';
import { shellRoute } from './shell-route.tsx';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(() => import('../../features/session/sign-in-page.tsx'), 'SignInPage'),
});

const sessionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/account/sessions',
  component: lazyRouteComponent(() => import('../../features/session/sessions-page.tsx'), 'SessionsPage'),
});

const securityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/account',
  component: lazyPage(() => import('../../features/security/security-page.tsx'), 'SecurityPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/help',
  component: lazyPage(() => import('../../features/help/help-page.tsx'), 'HelpPage'),
});

export const accountRoutes = [securityRoute, sessionsRoute, helpRoute] as const;
