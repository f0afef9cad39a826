import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page.ts';
import { rootRoute } from './root-route.tsx';

const acceptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accept/$token',
  component: lazyPage(() => import('../../features/sign-up/accept-invitation-page.tsx'), 'AcceptInvitationPage'),
});

const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-password/$token',
  component: lazyPage(() => import('../../features/sign-up/set-password-page.tsx'), 'SetPasswordPage'),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyPage(() => import('../../features/sign-up/request-link-page.tsx'), 'ForgotPasswordPage'),
});

const recoverRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recover',
  component: lazyPage(() => import('../../features/sign-up/request-link-page.tsx'), 'RecoverPage'),
});

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/$token',
  component: lazyPage(() => import('../../features/sign-up/join-page.tsx'), 'JoinPage'),
});

/** Pages that links in letters and on posters lead to; nobody is signed in there. */
export const signUpRoutes = [acceptRoute, setPasswordRoute, forgotPasswordRoute, recoverRoute, joinRoute] as const;
