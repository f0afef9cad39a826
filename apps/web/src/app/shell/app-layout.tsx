import { useSuspenseQuery } from '@apollo/client/react';
import { AppShell } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { activateTenantLocale } from '../../lib/i18n.ts';
import { AppHeader } from './app-header.tsx';
import classes from './app-layout.module.css';
import { MainNavigation } from './main-navigation.tsx';
import { SkipLink } from './skip-link.tsx';

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }));

const AppLayoutQuery = graphql(`
  query AppLayout {
    viewer {
      id
      tenant {
        id
        vocabulary
      }
      ...AppHeader_viewer
      ...NavigationPages_viewer
    }
  }
`);

/** Header, menu and command palette around every page behind sign-in. */
export function AppLayout() {
  const { viewer } = useSuspenseQuery(AppLayoutQuery).data;
  const { t } = useLingui();
  const [isMenuOpen, menu] = useDisclosure(false);
  const [isPaletteOpen, palette] = useDisclosure(false);
  const { pathname, searchStr } = useLocation();
  const { vocabulary } = viewer.tenant;

  useHotkeys([['mod+K', palette.toggle]], []);
  useEffect(
    function speakTheTenantsWords() {
      void activateTenantLocale(vocabulary);
    },
    [vocabulary],
  );
  useEffect(
    function closeMenuAfterNavigation() {
      menu.close();
    },
    [pathname, searchStr, menu.close],
  );

  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 228, breakpoint: 'md', collapsed: { mobile: !isMenuOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <SkipLink />
      <AppShell.Header className={classes.header} withBorder={false}>
        <AppHeader viewer={viewer} isMenuOpen={isMenuOpen} onToggleMenu={menu.toggle} onOpenPalette={palette.open} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} aria-label={t`Main menu`} component="nav">
        <MainNavigation viewer={viewer} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </AppShell.Main>
      <Suspense fallback={null}>
        {isPaletteOpen ? <CommandPalette viewer={viewer} isOpen onClose={palette.close} /> : null}
      </Suspense>
    </AppShell>
  );
}
