import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconHourglass } from '@tabler/icons-react';
import { Navigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AssignedHome } from './assigned-home.tsx';
import { ManagingHome } from './managing-home.tsx';
import { OccupationsHome } from './occupations-home.tsx';
import { OwnRecord } from './own-record.tsx';

const HomePageQuery = graphql(`
  query HomePage {
    viewer {
      id
      viewerCanListParticipants
      viewerCanCreateParticipants
      viewerCanConfirmDetails
      isReadOnly
      tenant {
        id
        vocabulary
      }
      participant {
        id
        hasConfirmedDetails
        ...OwnRecord_participant
      }
      occupations {
        id
        ...OccupationSection_occupation
      }
    }
  }
`);

/** Everybody begins with what is theirs: the own record, the own occupations, everything they run, or the people assigned to them. */
export function HomePage() {
  const { t } = useLingui();
  const { viewer } = useSuspenseQuery(HomePageQuery, { fetchPolicy: 'cache-and-network' }).data;
  const { later = false } = useSearch({ from: '/shell/' });
  const { participant, tenant } = viewer;
  const isUnconfirmed = viewer.viewerCanConfirmDetails && participant?.hasConfirmedDetails === false;
  // Learners begin with their details, as colleges want it; elsewhere the own page reminds of them.
  if (isUnconfirmed && tenant.vocabulary === 'UK' && !later) return <Navigate to="/welcome" replace />;
  if (participant) return <OwnRecord participant={participant} isReadOnly={viewer.isReadOnly} />;
  if (viewer.occupations.length > 0) return <OccupationsHome occupations={viewer.occupations} />;
  if (viewer.viewerCanCreateParticipants) return <ManagingHome />;
  if (viewer.viewerCanListParticipants) return <AssignedHome />;
  return (
    <>
      <PageHeader title={t`Home`} />
      <EmptyState
        icon={<IconHourglass size={36} stroke={1.3} />}
        title={<Trans>Nothing is waiting for you</Trans>}
        description={<Trans>As soon as you have a place in the program, you find it here.</Trans>}
      />
    </>
  );
}
