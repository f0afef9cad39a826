import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { ParticipantNotFound } from './participant-not-found.tsx';
import { ParticipantRecord } from './participant-record.tsx';

const ParticipantPageQuery = graphql(`
  query ParticipantPage($id: ID!) {
    viewer {
      id
      ...ParticipantRecord_viewer
    }
    participant(id: $id) {
      id
      ...ParticipantRecord_participant
    }
  }
`);

interface ParticipantPageProps {
  /** Shows the account of this person; the page leaves it to whoever puts it together. */
  account: (id: string) => ReactNode;
}

export function ParticipantPage({ account }: ParticipantPageProps) {
  const { participantId } = useParams({ from: '/shell/participants/$participantId' });
  const { data } = useSuspenseQuery(ParticipantPageQuery, {
    variables: { id: participantId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data.participant) return <ParticipantNotFound />;
  return (
    <ParticipantRecord key={participantId} participant={data.participant} viewer={data.viewer} account={account} />
  );
}
