import { useSuspenseQuery } from '@apollo/client/react';
import { notFound, useParams } from '@tanstack/react-router';
import { graphql } from '../../../graphql/generated/index.ts';
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
  // Unknown and not within reach look the same.
  if (!data.participant) throw notFound();
  return <ParticipantRecord key={participantId} participant={data.participant} viewer={data.viewer} />;
}
