import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { participantTypesOf } from '../../../lib/participant-types.ts';
import { DialogForm } from '../../../ui/dialog-form.tsx';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { emptyValues, hasPerson } from './add-values.ts';
import { DuplicateNotice } from './duplicate-notice.tsx';
import { InviteQuestion } from './invite-question.tsx';
import { PersonFields } from './person-fields.tsx';
import { PlacementFields } from './placement-fields.tsx';
import { useAddParticipant } from './use-add-participant.ts';

const AddParticipantQuery = graphql(`
  query AddParticipant {
    viewer {
      id
      organization {
        id
        name
        kind
      }
      tenant {
        id
        userTypes
      }
    }
  }
`);

interface AddParticipantProps {
  onCancel: () => void;
  onDirtyChange: (isDirty: boolean) => void;
}

export function AddParticipant({ onCancel, onDirtyChange }: AddParticipantProps) {
  const { organization, tenant } = useSuspenseQuery(AddParticipantQuery).data.viewer;
  const { t } = useLingui();
  const navigate = useNavigate();
  const types = participantTypesOf(tenant.userTypes).map(({ userType }) => userType);
  const own = organization.kind === 'EMPLOYER' ? { id: organization.id, label: organization.name } : null;
  const { form, problems, refusals, check, isBusy, add, startNext } = useAddParticipant(
    emptyValues(types[0] ?? 'APPRENTICE', own),
  );
  const givenName = useRef<HTMLInputElement>(null);
  const isDirty = hasPerson(form.values);

  useEffect(function focusFirstField() {
    givenName.current?.focus();
  }, []);
  useEffect(
    function tellWhetherClosingLosesAnything() {
      onDirtyChange(isDirty);
    },
    [isDirty, onDirtyChange],
  );

  function tell({ name, isInvited }: { name: string; isInvited: boolean | null }) {
    if (isInvited === false)
      return notifyFailed(t`${name} was added, but the invitation could not be sent. Send it from the profile.`);
    notifyDone(isInvited ? t`${name} was added and invited.` : t`${name} was added.`);
  }

  async function addAndOpen() {
    const added = await add();
    if (!added) return;
    tell(added);
    void navigate({ to: '/participants/$participantId', params: { participantId: added.id } });
  }

  async function addAndStartNext() {
    const added = await add();
    if (!added) return;
    tell(added);
    startNext();
    givenName.current?.focus();
  }

  return (
    <DialogForm
      submitLabel={<Trans>Add participant</Trans>}
      problems={problems}
      refusals={refusals}
      isBusy={isBusy}
      onSubmit={() => void addAndOpen()}
      onCancel={onCancel}
      moreActions={
        <Button variant="default" disabled={isBusy} onClick={() => void addAndStartNext()}>
          <Trans>Add, then another</Trans>
        </Button>
      }
    >
      <InviteQuestion form={form} />
      <PersonFields
        form={form}
        givenNameRef={givenName}
        emailError={check.duplicates.isEmailTaken ? t`Another account uses this e-mail address.` : undefined}
      />
      <DuplicateNotice
        duplicates={check.duplicates}
        isOther={check.isOther}
        onOther={check.sayOther}
        isAnswerMissing={check.isAnswerMissing}
      />
      <PlacementFields form={form} participantTypes={types} />
    </DialogForm>
  );
}
