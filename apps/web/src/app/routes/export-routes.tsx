import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/rules/$profile',
  component: lazyPage(() => import('../../features/exports/rules-page.tsx'), 'RulesPage'),
});

export const exportRoutes = [rulesRoute] as const;
