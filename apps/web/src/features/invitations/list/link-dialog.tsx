import '../../../ui/styles-more.ts';
import { useMutation } from '@apollo/client/react';
import { Button, Modal, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { problemText } from '../../../lib/problems.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';

const ShowInvitationLink = graphql(`
  mutation ShowInvitationLink($id: ID!) {
    showInvitationLink(id: $id) {
      __typename
      ... on LinkShown {
        url
        expiresAt
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** The link of an invitation, to be sent by other means. Showing it is noted, so it is asked for by a click. */
export function LinkDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [show, { data, loading }] = useMutation(ShowInvitationLink);
  const [hasFailed, setHasFailed] = useState(false);
  useFocusBack();
  const shown = data?.showInvitationLink;
  const problem = shown?.__typename === 'InvalidInput' ? shown.problems[0] : undefined;

  return (
    <Modal opened onClose={onClose} title={<Trans>Invitation link</Trans>}>
      {shown?.__typename === 'LinkShown' ? (
        <>
          <CopyField label={<Trans>Link</Trans>} copyLabel={t`Copy the link`} value={shown.url} isLong />
          <Text size="sm" mt="sm">
            <Trans>It works until {formatMoment(i18n.locale, shown.expiresAt)}. No mail was sent.</Trans>
          </Text>
        </>
      ) : (
        <>
          <Text size="sm" mb="md">
            <Trans>
              Whoever has the link can accept the invitation: give it to the invited person alone. The history notes
              that you saw it.
            </Trans>
          </Text>
          {problem || hasFailed || shown?.__typename === 'NotFound' ? (
            <Text size="sm" role="alert" mb="md">
              {problem ? problemText(i18n, problem) : t`The link can't be shown. Close this and try again.`}
            </Text>
          ) : null}
          <Button
            data-autofocus
            loading={loading}
            onClick={() => void show({ variables: { id } }).catch(() => setHasFailed(true))}
          >
            <Trans>Show the link</Trans>
          </Button>
        </>
      )}
    </Modal>
  );
}
