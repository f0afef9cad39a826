import type { FragmentType } from '@apollo/client';
import { Burger } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Brand } from '../../ui/brand.tsx';
import { AccountMenu } from './account-menu.tsx';
import classes from './app-header.module.css';
import { paletteShortcut } from './palette-shortcut.ts';

const AppHeader_viewer = graphql(`
  fragment AppHeader_viewer on Viewer {
    id
    tenant {
      id
      name
    }
    ...AccountMenu_viewer
  }
`);

interface AppHeaderProps {
  viewer: FragmentType<typeof AppHeader_viewer>;
  isMenuOpen: boolean;
  onToggleMenu: () => void;
  onOpenPalette: () => void;
  /** What goes on in the background. */
  children: ReactNode;
}

export function AppHeader({ viewer: from, isMenuOpen, onToggleMenu, onOpenPalette, children }: AppHeaderProps) {
  const viewer = useMaskedFragment(AppHeader_viewer, from);
  const { t } = useLingui();
  return (
    <div className={classes.root}>
      <Burger
        opened={isMenuOpen}
        onClick={onToggleMenu}
        hiddenFrom="md"
        size="sm"
        color="var(--gh-header-text)"
        aria-label={isMenuOpen ? t`Close the menu` : t`Open the menu`}
        aria-expanded={isMenuOpen}
        aria-controls="main-menu"
      />
      <Link to="/" className={classes.brand}>
        <Brand isCompact />
      </Link>
      <span className={classes.tenant}>{viewer.tenant.name}</span>
      <button type="button" className={classes.find} onClick={onOpenPalette} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} aria-hidden="true" />
        <span className={classes.findText}>
          <Trans>Find or go to…</Trans>
        </span>
        <kbd className={classes.keys} aria-hidden="true">
          {paletteShortcut}
        </kbd>
      </button>
      {children}
      <AccountMenu viewer={viewer} />
    </div>
  );
}
