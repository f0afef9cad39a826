import type { FragmentType } from '@apollo/client';
import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formProblems } from '../../../lib/problems.ts';
import { DialogForm } from '../../../ui/dialog-form.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { CandidateList } from './candidate-list.tsx';
import { type SupervisorChanges, useAssignSupervisors } from './use-assign-supervisors.ts';

export const SupervisorPicker_participant = graphql(`
  fragment SupervisorPicker_participant on Participant {
    id
    displayName
    supervisions {
      sources
      supervisor {
        id
        displayName
      }
    }
    enrollment {
      id
      employer {
        id
        name
      }
      cohort {
        id
        title
      }
    }
  }
`);

interface SupervisorPickerProps {
  participant: FragmentType<typeof SupervisorPicker_participant>;
  onClose: () => void;
}

export function SupervisorPicker({ participant: from, onClose }: SupervisorPickerProps) {
  const participant = useMaskedFragment(SupervisorPicker_participant, from);
  const { t, i18n } = useLingui();
  const [text, setText] = useState('');
  /** Only what differs from now. */
  const [changes, setChanges] = useState<SupervisorChanges>(new Map());
  const [problems, setProblems] = useState<string[]>([]);
  const { assignSupervisors, isBusy } = useAssignSupervisors(participant.id);
  const { displayName, enrollment, supervisions } = participant;
  const employer = enrollment.employer.name;

  function toggle(id: string, isWanted: boolean) {
    const isDirect = supervisions.some(({ supervisor, sources }) => supervisor.id === id && sources.includes('DIRECT'));
    const next = new Map(changes);
    if (isWanted === isDirect) next.delete(id);
    else next.set(id, isWanted);
    setChanges(next);
  }

  async function submit() {
    if (changes.size === 0) return onClose();
    const result = await assignSupervisors(changes);
    switch (result.state) {
      case 'saved': {
        const dropped = result.dropped.join(', ');
        notifyDone(
          dropped ? t`Supervisors saved. No longer supervising ${displayName}: ${dropped}.` : t`Supervisors saved.`,
        );
        return onClose();
      }
      case 'invalid':
        return setProblems(formProblems(i18n, result.problems, []).whole);
      case 'gone':
        return setProblems([t`This participant is no longer within your reach.`]);
      case 'failed':
        return setProblems([t`The supervisors could not be saved. Check your connection and try again.`]);
    }
  }

  return (
    <DialogForm
      submitLabel={<Trans>Save supervisors</Trans>}
      problems={problems}
      isBusy={isBusy}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <Text size="sm" c="dimmed">
        <Trans>
          Supervisors of {employer} can be chosen. What you check is assigned to {displayName} directly.
        </Trans>
      </Text>
      <TextInput
        data-autofocus
        type="search"
        label={<Trans>Search by name or e-mail</Trans>}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter while searching is not yet the wish to save.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <CandidateList
        participantId={participant.id}
        text={text}
        supervisions={supervisions}
        cohortTitle={enrollment.cohort?.title ?? ''}
        changes={changes}
        onToggle={toggle}
      />
    </DialogForm>
  );
}
