import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Converted, useConvertAccounts } from '../../graphql/use-convert-accounts.ts';
import { problemText } from '../../lib/problems.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import classes from './dialog-points.module.css';

interface ConvertDialogProps {
  accountIds: readonly string[];
  onClose: () => void;
  onDone?: () => void;
}

const nothingBesideAField = () => undefined;

/** Sends the letter with which people set a password; then says how many got it, and why others did not. */
export function ConvertDialog({ accountIds, onClose, onDone }: ConvertDialogProps) {
  // The selection is cleared when it is done, and the dialog still shows what came of it.
  const [ids] = useState(() => [...accountIds]);
  const [result, setResult] = useState<Converted | null>(null);
  const { convertAccounts, isBusy } = useConvertAccounts();
  const saving = useSaving<never>(nothingBesideAField, []);

  async function submit() {
    if (result) return close();
    const answer = await convertAccounts(ids, saving.clientMutationId);
    if (answer?.__typename !== 'AccountsConverted') return saving.refuse(answer);
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
      submitLabel={result ? <Trans>Done</Trans> : <Trans>Send e-mail</Trans>}
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
      {reasons.size > 0 ? (
        <ul className={classes.points}>
          {[...reasons].map(([reason, { length }]) => (
            <li key={reason}>
              {length} × {reason}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
