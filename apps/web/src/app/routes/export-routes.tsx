import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/rules/$profile',
  component: lazyPage(() => import('../../features/exports/rules-page.tsx'), 'RulesPage'),
});

const exportListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exports',
  component: lazyPage(() => import('../../features/exports/exported-file-list-page.tsx'), 'ExportedFileListPage'),
});

export const exportRoutes = [rulesRoute, exportListRoute] as const;
