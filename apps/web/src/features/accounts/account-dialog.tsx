import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Modal, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Suspense } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { AccountDialogKind } from './account-search.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ConvertDialog } from '../../graphql/convert-dialog.tsx';
import { DatesDialog } from './dates-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

const AccountDialogQuery = graphql(`
  query AccountDialog($id: ID!, $isDeletion: Boolean!) {
    account(id: $id) {
      id
      version
      displayName
      userType
      accountStatus
      programStatus
      subscriptionStartsOn
      subscriptionEndsOn
      deletionFacts @include(if: $isDeletion) {
        enrollments
        supervisions
        cohorts
        historyEntries
      }
    }
  }
`);

interface AccountDialogProps {
  kind: AccountDialogKind;
  accountId: string;
  onClose: () => void;
}

/** What is about to be done with one account. */
export function AccountDialog(props: AccountDialogProps) {
  return (
    <Suspense fallback={null}>
      <DialogOfKind {...props} />
    </Suspense>
  );
}

function DialogOfKind(props: AccountDialogProps) {
  if (props.kind === 'restore') return <RestoreDialog {...props} />;
  if (props.kind === 'convert') return <ConvertDialog accountIds={[props.accountId]} onClose={props.onClose} />;
  return <DialogOfAccount {...props} />;
}

function DialogOfAccount({ kind, accountId, onClose }: AccountDialogProps) {
  const { account } = useSuspenseQuery(AccountDialogQuery, {
    variables: { id: accountId, isDeletion: kind === 'delete' },
    fetchPolicy: 'network-only',
  }).data;
  if (!account) {
    return (
      <Modal opened onClose={onClose} title={<Trans>There is nothing here</Trans>}>
        <Text size="sm">
          <Trans>This account is no longer there, or you may no longer see it.</Trans>
        </Text>
      </Modal>
    );
  }
  if (kind === 'delete') return <DeleteDialog account={account} onClose={onClose} />;
  if (kind === 'dates') return <DatesDialog account={account} onClose={onClose} />;
  if (kind === 'cancel' || kind === 'reinstate')
    return <CancelDialog kind={kind} account={account} onClose={onClose} />;
  if (kind === 'restore' || kind === 'convert') return null;
  return <StatusDialog kind={kind} account={account} onClose={onClose} />;
}
