import { createRoute } from '@tanstack/react-router';
import { parseHomeSearch } from '../../features/home/home-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  validateSearch: parseHomeSearch,
  component: lazyPage(() => import('../../features/home/home-page.tsx'), 'HomePage'),
});
