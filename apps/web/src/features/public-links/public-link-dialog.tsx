import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Modal, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { EditPublicLinkDialog } from './edit-public-link-dialog.tsx';
import { SharePublicLinkDialog } from './share-public-link-dialog.tsx';

const PublicLinkDialogQuery = graphql(`
  query PublicLinkDialog($id: ID!) {
    publicLink(id: $id) {
      id
      viewerCanEdit
      ...EditPublicLinkDialog_link
      ...SharePublicLinkDialog_link
    }
  }
`);

interface PublicLinkDialogProps {
  id: string;
  kind: 'share' | 'edit';
  onClose: () => void;
}

/** One public link, to share or to edit. */
export function PublicLinkDialog({ id, kind, onClose }: PublicLinkDialogProps) {
  const { publicLink } = useSuspenseQuery(PublicLinkDialogQuery, { variables: { id } }).data;
  if (!publicLink || (kind === 'edit' && !publicLink.viewerCanEdit)) {
    return (
      <Modal opened onClose={onClose} title={<Trans>There is nothing here</Trans>}>
        <Text size="sm">
          <Trans>This link is no longer there, or you may no longer see it.</Trans>
        </Text>
      </Modal>
    );
  }
  return kind === 'edit' ? (
    <EditPublicLinkDialog link={publicLink} onClose={onClose} />
  ) : (
    <SharePublicLinkDialog link={publicLink} onClose={onClose} />
  );
}
