import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Modal, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { LetterFrame } from '../../ui/letter-frame.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';

const MailDialogQuery = graphql(`
  query MailDialog($id: ID!) {
    mail(id: $id) {
      id
      toEmail
      toName
      state
      letter {
        subject
        html
        text
      }
    }
  }
`);

/** One letter as its reader sees it. */
export function MailDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { mail } = useSuspenseQuery(MailDialogQuery, { variables: { id } }).data;
  const { t } = useLingui();
  useFocusBack();
  return (
    <Modal opened onClose={onClose} size="lg" title={mail?.letter.subject ?? t`There is nothing here`}>
      {mail ? (
        <Stack gap="sm">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <Trans>
              To {mail.toName}, {mail.toEmail}
            </Trans>
          </Text>
          <LetterFrame letter={mail.letter} />
        </Stack>
      ) : (
        <Text size="sm">
          <Trans>This mail is no longer there, or you may no longer see it.</Trans>
        </Text>
      )}
    </Modal>
  );
}
