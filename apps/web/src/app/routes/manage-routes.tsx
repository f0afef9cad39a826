import { createRoute } from '@tanstack/react-router';
import { parseAccountListSearch } from '../../features/accounts/account-search.ts';
import { parseActivationSearch } from '../../features/activations/activation-search.ts';
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

const activationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/activations',
  validateSearch: parseActivationSearch,
  component: lazyPage(() => import('../../features/activations/activation-page.tsx'), 'ActivationPage'),
});

const welcomeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/welcome',
  component: lazyPage(() => import('../../features/welcome/welcome-page.tsx'), 'WelcomePage'),
});

export const manageRoutes = [activationRoute, welcomeRoute, accountListRoute, companyRoute, staffRoute] as const;
