import '../../../ui/styles-more.ts';
import { Button, Group, List, Modal, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Converted, useConvertAccounts } from '../../../graphql/use-convert-accounts.ts';
import { problemText } from '../../../lib/problems.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';

interface ConvertDialogProps {
  participantIds: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Gives the people who are ticked access, and says what came of each. */
export function ConvertDialog({ participantIds, onClose, onDone }: ConvertDialogProps) {
  const { t, i18n } = useLingui();
  const [result, setResult] = useState<Converted | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { convertAccounts, isBusy } = useConvertAccounts();
  useFocusBack();

  async function convert() {
    const answer = await convertAccounts(participantIds);
    if (answer?.__typename === 'AccountsConverted') return setResult(answer);
    const problem = answer?.__typename === 'InvalidInput' ? answer.problems[0] : undefined;
    setFailure(
      problem ? problemText(i18n, problem) : t`The server can't be reached. Check your connection and try again.`,
    );
  }

  const count = participantIds.length;
  return (
    <Modal
      opened
      onClose={result ? onDone : onClose}
      title={
        <Plural
          value={count}
          one="Convert # participant to authenticated"
          other="Convert # participants to authenticated"
        />
      }
    >
      {result ? (
        <ConversionResult result={result} onDone={onDone} />
      ) : (
        <>
          <Text size="sm">
            <Trans>
              Each gets a mail with a link to set a password, and has access from then on. Whoever has access already
              gets no mail.
            </Trans>
          </Text>
          {failure ? (
            <Text size="sm" role="alert" mt="sm">
              {failure}
            </Text>
          ) : null}
          <Group justify="flex-end" mt="lg" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button data-autofocus loading={isBusy} onClick={() => void convert()}>
              <Trans>Convert</Trans>
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

function ConversionResult({ result, onDone }: { result: Converted; onDone: () => void }) {
  const { i18n } = useLingui();
  const { convertedCount, skippedCount, refusedCount, accounts } = result;
  const reasons = Map.groupBy(
    accounts.flatMap(({ problem }) => (problem ? [problem] : [])),
    ({ code }) => code,
  );
  return (
    <div role="status">
      <Text size="sm">
        <Plural value={convertedCount} one="# person gets a mail." other="# people get a mail." />{' '}
        {skippedCount > 0 ? <Plural value={skippedCount} one="# was skipped." other="# were skipped." /> : null}{' '}
        {refusedCount > 0 ? <Plural value={refusedCount} one="# was refused." other="# were refused." /> : null}
      </Text>
      <List size="sm" mt="xs">
        {[...reasons].map(([code, problems]) => (
          <List.Item key={code}>
            {problems.length} × {problems[0] ? problemText(i18n, problems[0]) : null}
          </List.Item>
        ))}
      </List>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      </Group>
    </div>
  );
}
