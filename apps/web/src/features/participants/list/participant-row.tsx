import type { ApolloCache, FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { ParticipantRow_ParticipantFragment } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/index.ts';
import { type ShownFields, useShownFields } from './columns/column-query.ts';

const ParticipantRow_participant = graphql(`
  fragment ParticipantRow_participant on Participant {
    id
    displayName
    userType
    email
    referenceNumber
    accountStatus
    enrollment {
      id
      programStatus
      startDate
      employer @include(if: $showsEmployer) {
        id
        name
      }
      occupation @include(if: $showsOccupation) {
        id
        title
      }
      provider @include(if: $showsProvider) {
        id
        name
      }
      cohort @include(if: $showsCohort) {
        id
        title
      }
    }
    supervisions @include(if: $showsSupervisors) {
      supervisor {
        id
        displayName
      }
    }
    caseOwner @include(if: $showsCaseOwner) {
      id
      displayName
    }
    groups @include(if: $showsGroups) {
      id
      name
    }
    ... on Participant @include(if: $showsMore) {
      phone
      accountType
      subscriptionStatus
      lastSignInAt
      createdAt
      updatedAt
      enrollment {
        id
        expectedEndDate
        statusDate
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
  const variables = useShownFields();
  const { data, complete } = useFragment({ fragment: ParticipantRow_participant, from: item, variables });
  return children(item && complete ? (data as ParticipantRowData) : null);
}

/** The same, once; null for somebody who isn't loaded. */
export function readRow(cache: ApolloCache, id: string, variables: ShownFields): ParticipantRowData | null {
  return cache.readFragment({
    id: `Participant:${id}`,
    fragment: ParticipantRow_participant,
    variables,
  }) as ParticipantRowData | null;
}
