import { createRoute } from '@tanstack/react-router';
import { parseBatchSearch } from '../../features/batches/batch-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const batchListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/batches',
  component: lazyPage(() => import('../../features/batches/batch-list-page.tsx'), 'BatchListPage'),
});

const batchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/batches/$batchId',
  validateSearch: parseBatchSearch,
  component: lazyPage(() => import('../../features/batches/batch-page.tsx'), 'BatchPage'),
});

export const batchRoutes = [batchListRoute, batchRoute] as const;
