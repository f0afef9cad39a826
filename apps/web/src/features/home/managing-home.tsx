import { useSuspenseQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { ActivePeople } from './active-people.tsx';
import classes from './managing-home.module.css';
import { FewSeatsNotice } from './few-seats-notice.tsx';
import { QuickActions } from './quick-actions.tsx';
import { RecentRow, useRecentColumns } from './recent-row.tsx';
import { StatusTiles } from './status-tiles.tsx';

const ManagingHomeQuery = graphql(`
  query ManagingHome {
    viewer {
      id
      organization {
        id
        name
      }
      ...QuickActions_viewer
    }
    seats {
      level
      free
    }
    participants(first: 8, sort: [{ key: UPDATED_AT, direction: DESC }]) {
      countsByProgramStatus {
        status
        count
      }
      nodes {
        id
        ...RecentRow_participant
      }
    }
  }
`);

/** How many there are, what to do next, and what changed. */
export function ManagingHome() {
  const { t } = useLingui();
  const { viewer, seats, participants } = useSuspenseQuery(ManagingHomeQuery, {
    fetchPolicy: 'cache-and-network',
  }).data;
  const columns = useRecentColumns();
  return (
    <>
      <PageHeader title={t`Home`} description={viewer.organization.name} />
      {/* That none is left stands above every page. */}
      {seats?.level === 'NEAR' ? <FewSeatsNotice free={seats.free ?? 0} /> : null}
      <StatusTiles counts={participants.countsByProgramStatus} />
      <section className={classes.section} aria-labelledby="quick-actions">
        <Title order={2} size="h3" id="quick-actions" className={classes.title}>
          <Trans>What to do next</Trans>
        </Title>
        <QuickActions viewer={viewer} hasParticipants={participants.nodes.length > 0} />
      </section>
      {/* The numbers above need not wait for these. */}
      <Suspense fallback={null}>
        <ActivePeople />
      </Suspense>
      {participants.nodes.length > 0 ? (
        <section className={classes.section} aria-labelledby="recent-changes">
          <Title order={2} size="h3" id="recent-changes" className={classes.title}>
            <Trans>Changed last</Trans>
          </Title>
          <RecordTable label={t`Changed last`} columns={columns}>
            {participants.nodes.map((participant) => (
              <RecentRow key={participant.id} participant={participant} />
            ))}
          </RecordTable>
        </section>
      ) : null}
    </>
  );
}
