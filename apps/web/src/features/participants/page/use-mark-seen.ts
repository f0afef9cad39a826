import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';

const MarkParticipantSeen = graphql(`
  mutation MarkParticipantSeen($id: ID!) {
    markParticipantSeen(participantId: $id) {
      __typename
      ... on ParticipantSaved {
        id
        participant {
          id
          isNewToViewer
        }
      }
    }
  }
`);

/** Who is new to the viewer, the case owner, is so until this page is opened. Where that fails, the next visit tries again. */
export function useMarkSeen({ id, isNewToViewer }: { id: string; isNewToViewer: boolean }): void {
  const [run] = useMutation(MarkParticipantSeen);
  useEffect(
    function markTheNewOneSeen() {
      if (isNewToViewer) run({ variables: { id } }).catch(() => undefined);
    },
    [id, isNewToViewer, run],
  );
}
