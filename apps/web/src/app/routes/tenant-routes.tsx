import { createRoute } from '@tanstack/react-router';
import { parseMailListSearch } from '../../features/mail/mail-search.ts';
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

export const tenantRoutes = [mailListRoute, accountSettingsRoute, mailSettingsRoute] as const;
