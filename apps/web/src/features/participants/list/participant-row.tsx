import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { ParticipantRow_ParticipantFragment } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/index.ts';

const ParticipantRow_participant = graphql(`
  fragment ParticipantRow_participant on Participant {
    id
    displayName
    userType
    email
    referenceNumber
    accountStatus
    accountType
    enrollment {
      id
      programStatus
      startDate
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
      provider {
        id
        name
      }
      cohort {
        id
        title
      }
    }
    supervisions {
      supervisor {
        id
        displayName
      }
    }
  }
`);

export type ParticipantRowData = ParticipantRow_ParticipantFragment;

interface ParticipantRowProps {
  item: FragmentType<typeof ParticipantRow_participant> | null;
  children: (data: ParticipantRowData | null) => ReactNode;
}

/** Follows one participant in the cache: an edit elsewhere changes the row at once. */
export function ParticipantRow({ item, children }: ParticipantRowProps) {
  const { data, complete } = useFragment({ fragment: ParticipantRow_participant, from: item });
  return children(item && complete ? (data as ParticipantRowData) : null);
}
