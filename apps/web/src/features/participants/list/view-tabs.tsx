// The saved views above the list, one link each: what a view shows is in the address.
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ParticipantListSearch } from './participant-list-search.ts';
import type { SavedView, ViewMenuProps } from './saved-view.ts';
import { ViewMenu } from './view-menu.tsx';
import { isChanged, isUnsaid, searchOfView } from './view-state.ts';
import classes from './view-tabs.module.css';

const ParticipantViews = graphql(`
  query ParticipantViews {
    viewer {
      id
      viewerCanExportParticipants
      viewerCanManageTenant
      tenant {
        id
        userTypes
      }
    }
    listViews {
      id
      name
      search
      sharedWith
      isDefault
      viewerCanEdit
      version
    }
  }
`);

const none: readonly SavedView[] = [];

/** An own default counts before one that is shared. */
function defaultOf(views: readonly SavedView[]): SavedView | undefined {
  const defaults = views.filter(({ isDefault }) => isDefault);
  return defaults.find(({ sharedWith }) => sharedWith.length === 0) ?? defaults[0];
}

interface ViewTabsProps {
  search: ParticipantListSearch;
  shown: ViewMenuProps['shown'];
  isOn: boolean;
}

export function ViewTabs({ search, shown, isOn }: ViewTabsProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/participants' });
  const { data } = useQuery(ParticipantViews, { skip: !isOn, fetchPolicy: 'cache-and-network' });
  const views = data?.listViews ?? none;
  const usual = defaultOf(views);
  const active = views.find(({ id }) => id === search.view);
  const isAside = isUnsaid(search);

  useLayoutEffect(
    function openTheDefaultView() {
      if (usual && isAside) void navigate({ search: searchOfView(usual), replace: true });
    },
    [usual, isAside, navigate],
  );

  return (
    <>
      <nav aria-label={t`Saved views`} className={classes.tabs}>
        <Link
          to="/participants"
          search={{ type: search.type, view: usual ? 'none' : undefined }}
          activeOptions={{ exact: true }}
          className={classes.tab}
          aria-current={active ? undefined : 'page'}
        >
          <Trans>Usual list</Trans>
        </Link>
        {views.map((view) => (
          <Link
            key={view.id}
            to="/participants"
            search={searchOfView(view)}
            className={classes.tab}
            aria-current={view === active ? 'page' : undefined}
          >
            {view.name}
            {view === active && isChanged(search, view) ? <span title={t`Changed`}> •</span> : null}
          </Link>
        ))}
      </nav>
      {data ? <ViewMenu search={search} active={active} viewer={data.viewer} shown={shown} /> : null}
    </>
  );
}
