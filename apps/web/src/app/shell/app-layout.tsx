import { useSuspenseQuery } from '@apollo/client/react';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { activateTenantLocale, loadPageWords } from '../../lib/i18n.ts';
import { AppHeader } from './app-header.tsx';
import classes from './app-layout.module.css';
import { MainNavigation } from './main-navigation.tsx';
import { SeatAlarm } from './seat-alarm.tsx';
import { SkipLink } from './skip-link.tsx';

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }));

// Fetched while a batch runs.
const BatchMark = lazy(async () => {
  const [{ BatchMark: mark }] = await Promise.all([import('../../features/batches/batch-mark.tsx'), loadPageWords()]);
  return { default: mark };
});

const AppLayoutQuery = graphql(`
  query AppLayout {
    viewer {
      id
      tenant {
        id
        vocabulary
      }
      viewerCanManageTenant
      hasBatchAtWork
      ...AppHeader_viewer
      ...NavigationPages_viewer
    }
  }
`);

/** Header, menu and command palette around every page behind sign-in. */
export function AppLayout() {
  const { viewer } = useSuspenseQuery(AppLayoutQuery).data;
  const { t } = useLingui();
  const [isMenuOpen, { close: closeMenu, toggle: toggleMenu }] = useDisclosure(false);
  const [isPaletteOpen, palette] = useDisclosure(false);
  const { pathname, searchStr } = useLocation();
  const { vocabulary } = viewer.tenant;

  useHotkeys([['mod+K', palette.toggle]], []);
  useHotkeys([['Escape', closeMenu]]);
  useEffect(
    function speakTheTenantsWords() {
      void activateTenantLocale(vocabulary);
    },
    [vocabulary],
  );
  const shownPath = useRef(pathname);
  useEffect(
    function readFromTheTopOfANewPage() {
      // Else the focus stays on a link of the page before, or on nothing.
      if (shownPath.current !== pathname) document.getElementById('main')?.focus({ preventScroll: true });
      shownPath.current = pathname;
    },
    [pathname],
  );
  useEffect(
    function closeMenuAfterNavigation() {
      closeMenu();
    },
    [pathname, searchStr, closeMenu],
  );

  return (
    <>
      <SkipLink />
      <header className={classes.header}>
        <AppHeader viewer={viewer} isMenuOpen={isMenuOpen} onToggleMenu={toggleMenu} onOpenPalette={palette.open}>
          <Suspense fallback={null}>{viewer.hasBatchAtWork ? <BatchMark /> : null}</Suspense>
        </AppHeader>
      </header>
      <nav id="main-menu" className={classes.navigation} aria-label={t`Main menu`} data-open={isMenuOpen || undefined}>
        <MainNavigation viewer={viewer} />
      </nav>
      <main id="main" tabIndex={-1} className={classes.main}>
        {viewer.viewerCanManageTenant ? <SeatAlarm /> : null}
        <Outlet />
      </main>
      <Suspense fallback={null}>
        {isPaletteOpen ? <CommandPalette viewer={viewer} isOpen onClose={palette.close} /> : null}
      </Suspense>
    </>
  );
}
