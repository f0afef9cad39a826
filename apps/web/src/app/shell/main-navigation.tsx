import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './main-navigation.module.css';
import { type NavigationPage, type NavigationPages_viewer, useNavigationPages } from './navigation-pages.ts';

export function MainNavigation({ viewer }: { viewer: FragmentType<typeof NavigationPages_viewer> }) {
  const { home, participants, directory, manage } = useNavigationPages(viewer);
  return (
    <div className={classes.root}>
      <NavigationItem page={home} />
      <NavigationSection heading={<Trans>Participants</Trans>} pages={participants} />
      <NavigationSection heading={<Trans>Directory</Trans>} pages={directory} />
      <NavigationSection heading={<Trans>Manage</Trans>} pages={manage} />
    </div>
  );
}

function NavigationSection({ heading, pages }: { heading: ReactNode; pages: readonly NavigationPage[] }) {
  if (pages.length === 0) return null;
  return (
    <div className={classes.section}>
      <h2 className={classes.heading}>{heading}</h2>
      {pages.map((page) => (
        <NavigationItem key={page.label} page={page} />
      ))}
    </div>
  );
}

function NavigationItem({ page: { icon: Icon, label, link } }: { page: NavigationPage }) {
  return (
    <Link {...link} className={classes.item} data-nested={Icon ? undefined : true}>
      {Icon ? <Icon size={18} stroke={1.6} aria-hidden="true" /> : null}
      {label}
    </Link>
  );
}
