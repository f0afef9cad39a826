import { createRoute } from '@tanstack/react-router';
import { parseCohortListSearch, parseCohortSearch } from '../../features/cohorts/cohort-search.ts';
import { parseOccupationListSearch } from '../../features/occupations/occupation-search.ts';
import {
  parseOrganizationListSearch,
  parseOrganizationSearch,
} from '../../features/organizations/organization-search.ts';
import { parsePublicLinkListSearch } from '../../features/public-links/public-link-search.ts';
import { parseStaffListSearch } from '../../features/staff/staff-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const cohortListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cohorts',
  validateSearch: parseCohortListSearch,
  component: lazyPage(() => import('../../features/cohorts/cohort-list-page.tsx'), 'CohortListPage'),
});

const cohortRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cohorts/$cohortId',
  validateSearch: parseCohortSearch,
  component: lazyPage(() => import('../../features/cohorts/cohort-page.tsx'), 'CohortPage'),
});

const occupationListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/occupations',
  validateSearch: parseOccupationListSearch,
  component: lazyPage(() => import('../../features/occupations/occupation-list-page.tsx'), 'OccupationListPage'),
});

const organizationListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations',
  validateSearch: parseOrganizationListSearch,
  component: lazyPage(() => import('../../features/organizations/organization-list-page.tsx'), 'OrganizationListPage'),
});

const organizationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations/$organizationId',
  validateSearch: parseOrganizationSearch,
  component: lazyPage(() => import('../pages/organization-with-logins.tsx'), 'OrganizationWithLogins'),
});

const publicLinkListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/public-links',
  validateSearch: parsePublicLinkListSearch,
  component: lazyPage(() => import('../../features/public-links/public-link-list-page.tsx'), 'PublicLinkListPage'),
});

const staffListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/staff',
  validateSearch: parseStaffListSearch,
  component: lazyPage(() => import('../../features/staff/staff-list-page.tsx'), 'StaffListPage'),
});

export const directoryRoutes = [
  cohortListRoute,
  cohortRoute,
  occupationListRoute,
  organizationListRoute,
  organizationRoute,
  publicLinkListRoute,
  staffListRoute,
] as const;
