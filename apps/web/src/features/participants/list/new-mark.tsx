import { useFragment, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ParticipantFilter } from '../../../graphql/generated/graphql.ts';
import classes from './participant-cells.module.css';

const NewMark_participant = graphql(`
  fragment NewMark_participant on Participant {
    id
    isNewToViewer
  }
`);

const NewParticipants = graphql(`
  query NewParticipants($filter: ParticipantFilter!) {
    participants(first: 200, filter: $filter) {
      nodes {
        id
        ...NewMark_participant
      }
    }
  }
`);

/**
 * Learns who of the list is new to the viewer, apart from the list: few are, and the list would ask for each of its rows.
 * The mark of a row follows the cache.
 */
export function useNewMarks(filter: ParticipantFilter, isOn: boolean): void {
  useQuery(NewParticipants, { variables: { filter: { ...filter, isNewToViewer: true } }, skip: !isOn });
}

/** The viewer is in charge of this person and hasn't looked yet. */
export function NewMark({ id }: { id: string }) {
  const { data, complete } = useFragment({ fragment: NewMark_participant, from: { __typename: 'Participant', id } });
  return complete && data.isNewToViewer ? (
    <span className={classes.new}>
      <Trans>New</Trans>
    </span>
  ) : null;
}
