import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SendTestMailMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { deliveryProblemWords } from '../../lib/letter-words.ts';
import { newMutationId } from '../../lib/mutation-id.ts';
import { Notice } from '../../ui/notice.tsx';

const SendTestMail = graphql(`
  mutation SendTestMail($input: SendTestMailInput!) {
    sendTestMail(input: $input) {
      __typename
      ... on TestMailSaved {
        state
      }
      ... on MailNotSent {
        problem
        smtpCode
      }
      ... on UserError {
        message
      }
    }
  }
`);

interface TestMailButtonProps {
  ownAddress: string | null;
  /** What is typed is not saved yet, and the test uses what is saved. */
  isChanged: boolean;
}

/** Sends a message to the own address and says what came of it. */
export function TestMailButton({ ownAddress, isChanged }: TestMailButtonProps) {
  const [run, { loading }] = useMutation(SendTestMail);
  const [result, setResult] = useState<SendTestMailMutation['sendTestMail'] | 'unreachable' | null>(null);

  async function test() {
    setResult(null);
    try {
      const { data } = await run({ variables: { input: { clientMutationId: newMutationId() } } });
      setResult(data?.sendTestMail ?? 'unreachable');
    } catch {
      setResult('unreachable');
    }
  }

  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {isChanged ? (
          <Trans>Save first: the test uses the saved settings.</Trans>
        ) : (
          <Trans>Sends a message to {ownAddress} with the saved settings.</Trans>
        )}
      </Text>
      <Button variant="default" loading={loading} disabled={isChanged || !ownAddress} onClick={() => void test()}>
        <Trans>Send a test message</Trans>
      </Button>
      {result ? <TestResult result={result} /> : null}
    </Stack>
  );
}

function TestResult({ result }: { result: SendTestMailMutation['sendTestMail'] | 'unreachable' }) {
  const { t, i18n } = useLingui();
  if (result === 'unreachable' || result.__typename === 'NotFound' || result.__typename === 'InvalidInput')
    return (
      <Notice kind="refusal" role="alert">
        <Trans>The test could not be started. Reload the page and try again.</Trans>
      </Notice>
    );
  if (result.__typename === 'MailNotSent')
    return (
      <Notice kind="refusal" role="alert" title={<Trans>The message was not sent</Trans>}>
        {i18n._(deliveryProblemWords[result.problem])} {result.smtpCode ? t`(code ${result.smtpCode})` : null}
      </Notice>
    );
  return (
    <Notice kind="info" role="status">
      {result.state === 'SENT' ? (
        <Trans>The mail server took the message. Look into your mailbox, and into the folder for junk.</Trans>
      ) : (
        <Trans>There is no mail server: the message appears on the page Mail.</Trans>
      )}
    </Notice>
  );
}
