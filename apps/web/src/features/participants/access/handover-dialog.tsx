import '../../../ui/styles-more.ts';
import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { problemText } from '../../../lib/problems.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';

const CreateHandoverLink = graphql(`
  mutation CreateHandoverLink($accountId: ID!) {
    createHandoverLink(accountId: $accountId) {
      __typename
      ... on LinkShown {
        url
        expiresAt
        signInName
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

/** A link for somebody without an e-mail address: shown once, to print or to scan. */
export function HandoverDialog({ participantId, onClose }: { participantId: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [create, { data, loading }] = useMutation(CreateHandoverLink);
  const [hasFailed, setHasFailed] = useState(false);
  useFocusBack();
  const answer = data?.createHandoverLink;
  const problem = answer?.__typename === 'InvalidInput' ? answer.problems[0] : undefined;

  return (
    <Modal opened onClose={onClose} title={<Trans>Hand over access</Trans>}>
      {answer?.__typename === 'LinkShown' ? (
        <>
          <QrCode text={answer.url} label={t`Code that opens the link`} />
          <CopyField label={<Trans>Link</Trans>} copyLabel={t`Copy the link`} value={answer.url} isLong />
          <CopyField
            label={<Trans>Sign-in name</Trans>}
            copyLabel={t`Copy the sign-in name`}
            value={answer.signInName ?? ''}
          />
          <Text size="sm" mt="sm">
            <Trans>The link works once, until {formatMoment(i18n.locale, answer.expiresAt)}.</Trans>
          </Text>
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => window.print()}>
              <Trans>Print</Trans>
            </Button>
          </Group>
        </>
      ) : (
        <>
          <Text size="sm">
            <Trans>
              The person has no e-mail address. You get a link to hand over; with it the person sets a password that
              nobody else knows. The history notes that you did.
            </Trans>
          </Text>
          {problem || hasFailed || answer?.__typename === 'NotFound' ? (
            <Text size="sm" role="alert" mt="sm">
              {problem ? problemText(i18n, problem) : t`This did not work. Check your connection and try again.`}
            </Text>
          ) : null}
          <Group justify="flex-end" mt="lg" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button
              data-autofocus
              loading={loading}
              onClick={() => void create({ variables: { accountId: participantId } }).catch(() => setHasFailed(true))}
            >
              <Trans>Make the link</Trans>
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
