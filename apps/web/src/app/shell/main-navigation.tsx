import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './main-navigation.module.css';
import { type NavigationPage, type NavigationPages_viewer, useNavigationPages } from './navigation-pages.ts';

export function MainNavigation({ viewer }: { viewer: FragmentType<typeof NavigationPages_viewer> }) {
  const { home, participants, directory } = useNavigationPages(viewer);
  return (
    <div className={classes.root}>
      <NavigationItem page={home} />
      {participants.length > 0 ? (
        <div className={classes.section}>
          <h2 className={classes.heading}>
            <Trans>Participants</Trans>
          </h2>
          {participants.map((page) => (
            <NavigationItem key={page.label} page={page} />
          ))}
        </div>
      ) : null}
      {directory.length > 0 ? (
        <div className={classes.section}>
          {directory.map((page) => (
            <NavigationItem key={page.label} page={page} />
          ))}
        </div>
      ) : null}
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
