import { createRoute } from '@tanstack/react-router';
import { parseAccountListSearch } from '../../features/accounts/account-search.ts';
import { parseOrganizationSearch } from '../../features/organizations/organization-search.ts';
import { parseStaffPageSearch } from '../../features/staff/staff-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const accountListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users',
  validateSearch: parseAccountListSearch,
  component: lazyPage(() => import('../../features/accounts/account-list-page.tsx'), 'AccountListPage'),
});

const staffRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/staff/$staffId',
  validateSearch: parseStaffPageSearch,
  component: lazyPage(() => import('../pages/staff-with-account.tsx'), 'StaffWithAccount'),
});

const companyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/company',
  validateSearch: parseOrganizationSearch,
  component: lazyPage(() => import('../pages/organization-with-logins.tsx'), 'CompanyWithLogins'),
});

export const manageRoutes = [accountListRoute, companyRoute, staffRoute] as const;
