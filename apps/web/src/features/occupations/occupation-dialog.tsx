import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Modal, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { EditOccupationDialog } from './edit-occupation-dialog.tsx';
import { OccupationDetailsDialog } from './occupation-details-dialog.tsx';

const OccupationDialogQuery = graphql(`
  query OccupationDialog($id: ID!) {
    occupation(id: $id) {
      id
      viewerCanEdit
      ...EditOccupationDialog_occupation
      ...OccupationDetailsDialog_occupation
    }
  }
`);

/** One occupation: its owner edits it, others look at it. */
export function OccupationDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { occupation } = useSuspenseQuery(OccupationDialogQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  }).data;
  if (!occupation) {
    return (
      <Modal opened onClose={onClose} title={<Trans>There is nothing here</Trans>}>
        <Text size="sm">
          <Trans>This occupation is no longer there, or you may no longer see it.</Trans>
        </Text>
      </Modal>
    );
  }
  return occupation.viewerCanEdit ? (
    <EditOccupationDialog occupation={occupation} onClose={onClose} />
  ) : (
    <OccupationDetailsDialog occupation={occupation} onClose={onClose} />
  );
}
