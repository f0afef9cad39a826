import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { participantTypesOf } from '../../../lib/participant-types.ts';
import { DialogForm } from '../../../ui/dialog-form.tsx';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { AddressFields } from '../../../graphql/address-fields.tsx';
import { GroupField } from '../../../graphql/group-field.tsx';
import classes from './add-participant.module.css';
import { type AddRules, emptyValues, hasPerson } from './add-values.ts';
import { type Beside, BesideDialog } from './beside-dialog.tsx';
import { DuplicateNotice } from './duplicate-notice.tsx';
import { InviteQuestion } from './invite-question.tsx';
import { PersonFields } from './person-fields.tsx';
import { PlacementFields } from './placement-fields.tsx';
import { useAddParticipant } from './use-add-participant.ts';

const AddParticipantQuery = graphql(`
  query AddParticipant {
    viewer {
      id
      displayName
      userType
      viewerCanCreateOrganizations
      viewerCanReadDemographics
      organization {
        id
        name
        kind
      }
      tenant {
        id
        userTypes
        vocabulary
        areGroupsRequired
        isPhoneRequired
        isPreferredNameRequired
      }
    }
  }
`);

interface AddParticipantProps {
  onCancel: () => void;
  onDirtyChange: (isDirty: boolean) => void;
}

export function AddParticipant({ onCancel, onDirtyChange }: AddParticipantProps) {
  const { organization, tenant, ...viewer } = useSuspenseQuery(AddParticipantQuery).data.viewer;
  const { t } = useLingui();
  const navigate = useNavigate();
  const types = participantTypesOf(tenant.userTypes).map(({ userType }) => userType);
  const own = organization.kind === 'EMPLOYER' ? { id: organization.id, label: organization.name } : null;
  const rules: AddRules = { ...tenant, mayGiveDemographics: viewer.viewerCanReadDemographics };
  const first = tenant.vocabulary === 'UK' && types.includes('LEARNER') ? 'LEARNER' : (types[0] ?? 'APPRENTICE');
  const { form, problems, refusals, check, isBusy, add, startNext } = useAddParticipant(
    emptyValues(first, own, { id: viewer.id, label: viewer.displayName }),
    rules,
  );
  const [beside, setBeside] = useState<Beside | null>(null);
  const canAdd = viewer.viewerCanCreateOrganizations;
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

  const openRecord = (participantId: string) =>
    void navigate({ to: '/participants/$participantId', params: { participantId } });

  async function addAndOpen() {
    const added = await add();
    if (!added) return;
    tell(added);
    openRecord(added.id);
  }

  async function addAndStartNext() {
    const added = await add();
    if (!added) return;
    tell(added);
    startNext();
    givenName.current?.focus();
  }

  return (
    <>
      <DialogForm
        cancelLabel={<Trans>Close</Trans>}
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
          rules={rules}
          participantTypes={types}
          givenNameRef={givenName}
          emailError={check.duplicates.isEmailTaken ? t`Another account uses this e-mail address.` : undefined}
        />
        <DuplicateNotice
          duplicates={check.duplicates}
          onMerge={(id) => setBeside({ kind: 'merge', id })}
          isOther={check.isOther}
          onOther={check.sayOther}
          isAnswerMissing={check.isAnswerMissing}
        />
        <fieldset className={classes.group}>
          <legend className={classes.legend}>
            <Trans>Address</Trans>
          </legend>
          <div className={classes.fields}>
            <AddressFields form={form} />
          </div>
        </fieldset>
        <GroupField
          {...form.getInputProps('groupIds')}
          value={form.values.groupIds}
          isRequired={rules.areGroupsRequired}
        />
        <PlacementFields
          form={form}
          rules={rules}
          onAddEmployer={canAdd ? () => setBeside({ kind: 'employer' }) : undefined}
          onAddReferrer={canAdd ? () => setBeside({ kind: 'referrer' }) : undefined}
        />
      </DialogForm>
      {beside ? (
        <BesideDialog beside={beside} form={form} onMerged={openRecord} onClose={() => setBeside(null)} />
      ) : null}
    </>
  );
}
