import { Button, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isParticipantType, type UserType } from '@guildhall/domain';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { notifyDone } from '../../ui/notify.ts';
import type { DialogAccount } from './dialog-account.ts';
import { useChangeAccountStatus } from './use-change-account-status.ts';
import classes from './dialog-points.module.css';

type Kind = 'deactivate' | 'reactivate' | 'archive' | 'unarchive';

const statuses = {
  deactivate: 'DEACTIVATED',
  reactivate: 'ACTIVE',
  archive: 'ARCHIVED',
  unarchive: 'DEACTIVATED',
} as const;
const titles = {
  deactivate: msg`Deactivate account`,
  reactivate: msg`Reactivate account`,
  archive: msg`Archive account`,
  unarchive: msg`Bring back from the archive`,
};

interface StatusDialogProps {
  kind: Kind;
  account: DialogAccount;
  onClose: () => void;
}

/** Deactivates, reactivates, archives or brings back; says before what follows from it. */
export function StatusDialog({ kind, account, onClose }: StatusDialogProps) {
  const { t, i18n } = useLingui();
  const form = useForm({ initialValues: { reason: '' } });
  const { changeAccountStatus, isBusy } = useChangeAccountStatus();
  const saving = useSaving<{ id: string }>(form.setErrors, ['reason']);
  const name = account.displayName;
  const title = i18n._(titles[kind]);

  async function submit() {
    const result = await changeAccountStatus({
      clientMutationId: saving.clientMutationId,
      accountId: account.id,
      version: account.version,
      status: statuses[kind],
      reason: form.values.reason || null,
    });
    if (result?.__typename !== 'AccountSaved') return saving.refuse(result);
    notifyDone(t`${name}: the account is changed.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={`${title}: ${name}`}
      submitLabel={title}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? <ChangedMeanwhile onClose={onClose} /> : null}
      <Consequences kind={kind} account={account} />
      <Textarea {...form.getInputProps('reason')} label={<Trans>Reason</Trans>} autosize minRows={2} maxLength={500} />
    </FormDialog>
  );
}

function ChangedMeanwhile({ onClose }: { onClose: () => void }) {
  return (
    <Notice kind="conflict" role="alert">
      <Trans>Somebody else changed this account in the meantime. Close this and look again.</Trans>{' '}
      <Button size="compact-xs" variant="default" onClick={onClose}>
        <Trans>Close</Trans>
      </Button>
    </Notice>
  );
}

function Consequences({ kind, account }: Pick<StatusDialogProps, 'kind' | 'account'>) {
  const isParticipant = isParticipantType(account.userType.toLowerCase() as UserType);
  if (kind === 'deactivate') return isParticipant ? <Trap account={account} /> : <StaffConsequences />;
  if (kind === 'reactivate') {
    if (isParticipant && account.programStatus !== 'ACTIVE') return <ReactivationTrap account={account} />;
    return (
      <Text size="sm">
        {isParticipant ? (
          <Trans>The person can sign in again and takes a seat.</Trans>
        ) : (
          <Trans>The person can sign in again.</Trans>
        )}
      </Text>
    );
  }
  if (kind === 'archive') {
    return (
      <Text size="sm">
        <Trans>
          The person is signed out and hidden: only those who manage accounts find them, and only when they look for
          archived ones.
        </Trans>
      </Text>
    );
  }
  return (
    <Text size="sm">
      <Trans>The account comes back as deactivated. Reactivate it afterwards to give access.</Trans>
    </Text>
  );
}

function StaffConsequences() {
  return (
    <Text size="sm">
      <Trans>
        The person is signed out at once and can't sign in. What they did and whom they supervise stays as it is.
      </Trans>
    </Text>
  );
}

/** Reactivating is not returning to the program: the two would contradict each other from then on. */
function ReactivationTrap({ account }: { account: DialogAccount }) {
  return (
    <Notice kind="warning" title={<Trans>This does not reopen the program</Trans>}>
      <Text size="sm" mb={8}>
        <Trans>
          The person can sign in again and takes a seat, but the program status stays as it is, and reports go on
          without this participant. Return the program to active instead; the account follows by itself.
        </Trans>
      </Text>
      <LinkButton
        to="/participants/$participantId"
        params={{ participantId: account.id }}
        search={{ dialog: 'status', to: 'active' }}
        size="xs"
        variant="default"
      >
        <Trans>Change program status instead</Trans>
      </LinkButton>
    </Notice>
  );
}

/** Deactivating is not ending the program: this is where reports go wrong, so the right way is offered here. */
function Trap({ account }: { account: DialogAccount }) {
  if (account.programStatus !== 'ACTIVE') return <StaffConsequences />;
  return (
    <Notice kind="warning" title={<Trans>This does not end the program</Trans>}>
      <ul className={classes.points}>
        <li>
          <Trans>The program status stays active: reports go on counting this participant.</Trans>
        </li>
        <li>
          <Trans>The person is signed out and the own profile is frozen.</Trans>
        </li>
        <li>
          <Trans>The seat becomes free.</Trans>
        </li>
      </ul>
      <Text size="sm" mb={8}>
        <Trans>
          Did the participant complete, leave or pause? Change the program status instead; the account follows by
          itself.
        </Trans>
      </Text>
      <LinkButton
        to="/participants/$participantId"
        params={{ participantId: account.id }}
        search={{ dialog: 'status' }}
        size="xs"
        variant="default"
      >
        <Trans>Change program status instead</Trans>
      </LinkButton>
    </Notice>
  );
}
