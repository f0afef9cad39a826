import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseOrganizationListSearch } from '../../features/organizations/organization-list-search.ts';
import { shellRoute } from './shell-route.tsx';

const cohortListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cohorts',
  component: lazyRouteComponent(() => import('../../features/cohorts/cohort-list-page.tsx'), 'CohortListPage'),
});

const occupationListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/occupations',
  component: lazyRouteComponent(() => import('../../features/occupations/occupation-list-page.tsx'), 'OccupationListPage'),
});

const organizationListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations',
  validateSearch: parseOrganizationListSearch,
  component: lazyRouteComponent(
    () => import('../../features/organizations/organization-list-page.tsx'),
    'OrganizationListPage',
  ),
});

const staffListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/staff',
  component: lazyRouteComponent(() => import('../../features/staff/staff-list-page.tsx'), 'StaffListPage'),
});

export const directoryRoutes = [cohortListRoute, occupationListRoute, organizationListRoute, staffListRoute] as const;
