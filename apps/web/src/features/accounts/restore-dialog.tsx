import { useFragment } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { useRestoreAccount } from './use-restore-account.ts';

const RestoreDialog_account = graphql(`
  fragment RestoreDialog_account on Account {
    id
    displayName
  }
`);

const nothingBesideAField = () => undefined;

/** Brings a deleted account back as it was. */
export function RestoreDialog({ accountId, onClose }: { accountId: string; onClose: () => void }) {
  const { t } = useLingui();
  const { data } = useFragment({ fragment: RestoreDialog_account, from: { __typename: 'Account', id: accountId } });
  const { restoreAccount, isBusy } = useRestoreAccount();
  const saving = useSaving<never>(nothingBesideAField, []);
  const name = data.displayName ?? '…';

  async function submit() {
    const result = await restoreAccount({ clientMutationId: saving.clientMutationId, accountId });
    if (result?.__typename !== 'AccountSaved') return saving.refuse(result);
    notifyDone(t`${name} is back.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Bring back {name}</Trans>}
      submitLabel={<Trans>Bring back</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <Text size="sm">
        <Trans>
          The account comes back as it was, with everything that belongs to it. An active participant takes a seat
          again.
        </Trans>
      </Text>
    </FormDialog>
  );
}
