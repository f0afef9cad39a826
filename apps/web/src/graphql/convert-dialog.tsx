import { Checkbox, List, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { problemText } from '../lib/problems.ts';
import { useSaving } from '../lib/use-saving.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Converted, useConvertAccounts } from './use-convert-accounts.ts';

interface ConvertDialogProps {
  accountIds: readonly string[];
  onClose: () => void;
  onDone?: () => void;
}

const nothingBesideAField = () => undefined;

/** Who is refused only because nobody has said that one person may be staff and participant. */
const conflictsOf = (result: Converted | null): string[] =>
  result?.accounts.flatMap(({ accountId, problem }) => (problem?.code === 'role_conflict' ? [accountId] : [])) ?? [];

/** Sends the letter with which people set a password; then says how many got it, and why others did not. */
export function ConvertDialog({ accountIds, onClose, onDone }: ConvertDialogProps) {
  // The selection is cleared when it is done, and the dialog still shows what came of it.
  const [ids] = useState(() => [...accountIds]);
  const [result, setResult] = useState<Converted | null>(null);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const { convertAccounts, isBusy } = useConvertAccounts();
  const saving = useSaving<never>(nothingBesideAField, []);
  const conflicts = conflictsOf(result);
  const isOpen = result === null || isConfirmed;

  async function submit() {
    if (!isOpen) return close();
    const { clientMutationId } = saving;
    const answer = await convertAccounts(result ? conflicts : ids, { clientMutationId, isConfirmed });
    if (answer?.__typename !== 'AccountsConverted') return saving.refuse(answer);
    saving.accept();
    setIsConfirmed(false);
    setResult(answer);
  }

  function close() {
    if (result) onDone?.();
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={
        <Plural
          value={ids.length}
          one="Convert # account to authenticated"
          other="Convert # accounts to authenticated"
        />
      }
      submitLabel={isOpen ? <Trans>Send e-mail</Trans> : <Trans>Done</Trans>}
      cancelLabel={result ? <Trans>Close</Trans> : undefined}
      onSubmit={() => void submit()}
      onClose={close}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {result ? (
        <Outcome result={result} />
      ) : (
        <Text size="sm">
          <Trans>
            Each person gets an e-mail with a link to set a password. With it they can sign in. Whoever has a login or
            an open invitation already gets nothing.
          </Trans>
        </Text>
      )}
      {conflicts.length > 0 ? (
        <Checkbox
          label={<Trans>This is right: participant and staff in one occupation</Trans>}
          checked={isConfirmed}
          onChange={(event) => setIsConfirmed(event.currentTarget.checked)}
        />
      ) : null}
    </FormDialog>
  );
}

function Outcome({ result }: { result: Converted }) {
  const { i18n } = useLingui();
  const { convertedCount, skippedCount, refusedCount, accounts } = result;
  const reasons = Map.groupBy(
    accounts.flatMap(({ problem }) => problem ?? []),
    (problem) => problemText(i18n, problem),
  );
  return (
    <Notice kind="info" role="status">
      <Text size="sm">
        <Trans>
          E-mails sent: {convertedCount}. Nothing to do: {skippedCount}. Refused: {refusedCount}.
        </Trans>
      </Text>
      <List size="sm">
        {[...reasons].map(([reason, { length }]) => (
          <List.Item key={reason}>
            {length} × {reason}
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}
