import { List } from '@mantine/core';
import { planCurrentEnrollment } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AccountStatus, ProgramStatus } from '../../../graphql/generated/graphql.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { lower } from '../status/status-values.ts';
import { useMakeCurrent } from './use-make-current.ts';

interface MakeCurrentDialogProps {
  participant: { id: string; version: number; accountStatus: AccountStatus };
  enrollment: { id: string; isCurrent: boolean; programStatus: ProgramStatus; occupation: { title: string } };
  onClose: () => void;
}

export function MakeCurrentDialog({ participant, enrollment, onClose }: MakeCurrentDialogProps) {
  const { t } = useLingui();
  const { makeCurrent, isBusy } = useMakeCurrent();
  const saving = useSaving<{ id: string }>(() => undefined, []);
  const { title } = enrollment.occupation;
  const planned = planCurrentEnrollment(
    { accountStatus: lower(participant.accountStatus) },
    { isCurrent: enrollment.isCurrent, programStatus: lower(enrollment.programStatus) },
    { seatsFree: null },
  );

  async function submit() {
    const result = await makeCurrent({
      clientMutationId: saving.clientMutationId,
      participantId: participant.id,
      version: participant.version,
      enrollmentId: enrollment.id,
    });
    if (result?.__typename !== 'ParticipantSaved') return saving.refuse(result);
    notifyDone(t`The enrollment in ${title} is the current one.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Make {title} current</Trans>}
      submitLabel={<Trans>Make current</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <Notice kind="conflict" role="alert">
          <Trans>Somebody else saved this record in the meantime. Look at it again, then save.</Trans>
        </Notice>
      ) : null}
      <List size="sm" spacing={2}>
        <List.Item>
          <Trans>
            Lists, reports and who sees the participant follow the enrollment in {title}. The other one is kept as it
            is.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>
            Supervisors of its employer stay, others fall away; the supervisor of its cohort comes back with it.
          </Trans>
        </List.Item>
        {planned.ok && planned.value.takesSeat ? (
          <List.Item>
            <Trans>The account becomes active and takes a seat.</Trans>
          </List.Item>
        ) : null}
        {planned.ok && planned.value.freesSeat ? (
          <List.Item>
            <Trans>This enrollment is not active: the account is deactivated, and its seat becomes free.</Trans>
          </List.Item>
        ) : null}
      </List>
    </FormDialog>
  );
}
