import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyPage(() => import('../../features/home/home-page.tsx'), 'HomePage'),
});
