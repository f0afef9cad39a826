import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { SupervisorChoice } from './supervisor-choice.tsx';
import { useLeaveCohort } from './use-leave-cohort.ts';

interface RemoveMembersDialogProps {
  cohortId: string;
  title: string;
  participantIds: readonly string[];
  supervisorName: string | null;
  onClose: () => void;
  onDone: () => void;
}

export function RemoveMembersDialog(props: RemoveMembersDialogProps) {
  const { cohortId, title, participantIds, supervisorName, onClose, onDone } = props;
  const { t } = useLingui();
  const [keepSupervisor, setKeepSupervisor] = useState<boolean | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const { leaveCohort, isBusy } = useLeaveCohort();
  const saving = useSaving<never>(() => undefined, []);
  const count = participantIds.length;

  async function submit() {
    if (supervisorName && keepSupervisor === null) return setIsMissing(true);
    const input = {
      clientMutationId: saving.clientMutationId,
      cohortId,
      participantIds: [...participantIds],
      keepSupervisor,
    };
    const result = await leaveCohort(input);
    if (result?.__typename !== 'CohortSaved') return saving.refuse(result);
    notifyDone(<Plural value={count} one={`# participant left ${title}.`} other={`# participants left ${title}.`} />);
    onDone();
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={
        <Plural
          value={count}
          one={`Remove # participant from ${title}?`}
          other={`Remove # participants from ${title}?`}
        />
      }
      submitLabel={<Trans>Remove from cohort</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <Text size="sm">
        <Trans>They stay in the program and can join a cohort again at any time.</Trans>
      </Text>
      {supervisorName ? (
        <SupervisorChoice
          label={<Trans>What happens with {supervisorName}?</Trans>}
          description={<Trans>Supervises them through this cohort.</Trans>}
          leaves={<Trans>{supervisorName} stops supervising them</Trans>}
          stays={<Trans>They keep {supervisorName} as a direct supervisor</Trans>}
          value={keepSupervisor}
          onChange={(keeps) => {
            setKeepSupervisor(keeps);
            setIsMissing(false);
          }}
          error={isMissing ? t`Choose one of the two.` : undefined}
        />
      ) : null}
    </FormDialog>
  );
}
