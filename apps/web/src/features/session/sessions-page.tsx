import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SessionItem } from './session-item.tsx';
import classes from './sessions-page.module.css';

const SessionsPageQuery = graphql(`
  query SessionsPage {
    viewer {
      id
      sessions {
        id
        ...SessionItem_session
      }
    }
  }
`);

export function SessionsPage() {
  const { t } = useLingui();
  const { sessions } = useSuspenseQuery(SessionsPageQuery, { fetchPolicy: 'cache-and-network' }).data.viewer;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Where you are signed in`}
        description={<Trans>End every session that you don't recognize.</Trans>}
      />
      <ul className={classes.list}>
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
    </div>
  );
}
