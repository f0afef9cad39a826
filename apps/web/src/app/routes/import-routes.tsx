import { createRoute } from '@tanstack/react-router';
import { parseImportSearch, parseNewImportSearch } from '../../features/imports/import-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const pages = () => import('../../features/imports/import-pages.ts');

const importListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  component: lazyPage(pages, 'ImportListPage'),
});

const newImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/new',
  validateSearch: parseNewImportSearch,
  component: lazyPage(pages, 'NewImportPage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$importId',
  validateSearch: parseImportSearch,
  component: lazyPage(pages, 'ImportPage'),
});

export const importRoutes = [importListRoute, newImportRoute, importRoute] as const;
