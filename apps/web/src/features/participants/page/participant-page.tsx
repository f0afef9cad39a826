import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
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

export function ParticipantPage() {
  const { participantId } = useParams({ from: '/shell/participants/$participantId' });
  const { data } = useSuspenseQuery(ParticipantPageQuery, {
    variables: { id: participantId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data.participant) return <ParticipantNotFound />;
  return <ParticipantRecord key={participantId} participant={data.participant} viewer={data.viewer} />;
}
