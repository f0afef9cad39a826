import { createRoute } from '@tanstack/react-router';
import { parseMailListSearch } from '../../features/mail/mail-search.ts';
import { parseSeatsSearch } from '../../features/seats/seats-search.ts';
import { lazyPage } from './lazy-page.ts';
import { shellRoute } from './shell-route.tsx';

const mailListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mail',
  validateSearch: parseMailListSearch,
  component: lazyPage(() => import('../../features/mail/mail-list-page.tsx'), 'MailListPage'),
});

const accountSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/accounts',
  component: lazyPage(() => import('../../features/settings/account-settings-page.tsx'), 'AccountSettingsPage'),
});

const mailSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/mail',
  component: lazyPage(() => import('../../features/settings/mail-settings-page.tsx'), 'MailSettingsPage'),
});

const seatsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/seats',
  validateSearch: parseSeatsSearch,
  component: lazyPage(() => import('../../features/seats/seats-page.tsx'), 'SeatsPage'),
});

export const tenantRoutes = [mailListRoute, seatsRoute, accountSettingsRoute, mailSettingsRoute] as const;
