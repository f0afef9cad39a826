import { Button, Group } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { problemText } from '../../../lib/problems.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { type Changed, useChangeInvitations } from '../use-change-invitations.ts';

interface InvitationSelectionProps {
  ids: readonly string[];
  onDone: () => void;
}

/** Several at once: send them again, or end them. */
export function InvitationSelection({ ids, onDone }: InvitationSelectionProps) {
  const { t, i18n } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const { resend, revoke, isBusy } = useChangeInvitations();

  function report(changed: Changed | null, done: (count: number) => string) {
    setIsAsking(false);
    if (!changed) return notifyFailed(t`This did not work. Check your connection and try again.`);
    for (const problem of changed.problems) notifyFailed(problemText(i18n, problem));
    if (changed.doneCount > 0) notifyDone(done(changed.doneCount));
    onDone();
  }

  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t`Actions`}>
      <strong role="status">
        <Plural value={ids.length} one="# selected" other="# selected" />
      </strong>
      <Button
        size="xs"
        variant="default"
        loading={isBusy}
        onClick={async () =>
          report(
            await resend(ids),
            (count) =>
              t`${plural(count, { one: '# invitation was sent again.', other: '# invitations were sent again.' })}`,
          )
        }
      >
        <Trans>Resend</Trans>
      </Button>
      <Button size="xs" variant="default" color="red.9" onClick={() => setIsAsking(true)}>
        <Trans>Revoke</Trans>
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        <Trans>Clear selection</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={<Plural value={ids.length} one="Revoke # invitation?" other="Revoke # invitations?" />}
        confirmLabel={<Trans>Revoke</Trans>}
        isDestructive
        isBusy={isBusy}
        onConfirm={async () =>
          report(
            await revoke(ids),
            (count) => t`${plural(count, { one: '# invitation is revoked.', other: '# invitations are revoked.' })}`,
          )
        }
        onClose={() => setIsAsking(false)}
      >
        <Trans>The links stop working at once.</Trans>
      </ConfirmDialog>
    </Group>
  );
}
