import { Button, Input } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { SupervisionList } from '../supervisors/supervision-list.tsx';
import type { EditedParticipant } from './edited-participant.ts';

interface SupervisorsBesideProps {
  participant: EditedParticipant;
  onChoose: () => void;
}

/** Supervisors have a dialog of their own, which saves at once; what is typed here waits meanwhile. */
export function SupervisorsBeside({ participant, onChoose }: SupervisorsBesideProps) {
  return (
    <Input.Wrapper
      labelElement="div"
      label={<Trans>Supervisors</Trans>}
      description={<Trans>Saved on their own, apart from this form.</Trans>}
    >
      <SupervisionList participant={participant} />
      {participant.viewerCanAssign ? (
        <Button variant="default" size="xs" mt={8} onClick={onChoose}>
          <Trans>Choose supervisors…</Trans>
        </Button>
      ) : null}
    </Input.Wrapper>
  );
}
