import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ProgramStatus } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../../lib/dates.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { type FieldProblem, formProblems } from '../../../lib/problems.ts';
import { programStatusWords } from '../../../lib/words.ts';
import { DialogForm } from '../../../ui/dialog-form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { checkStatusValues, noStatusChosen, statusFields, type StatusValues } from './status-values.ts';
import { StatusDetails } from './status-details.tsx';
import { StatusEffects } from './status-effects.tsx';
import { StatusOptions } from './status-options.tsx';
import { useChangeStatus } from './use-change-status.ts';

export const ChangeStatusForm_participant = graphql(`
  fragment ChangeStatusForm_participant on Participant {
    id
    version
    displayName
    accountStatus
    enrollment {
      id
      programStatus
      statusDate
      startDate
    }
    statusChangeOptions {
      status
      effects
    }
  }
`);

interface ChangeStatusFormProps {
  participant: FragmentType<typeof ChangeStatusForm_participant>;
  onClose: () => void;
  /** The status that whoever opened the dialog came for. */
  preset?: ProgramStatus | undefined;
}

export function ChangeStatusForm({ participant: from, onClose, preset }: ChangeStatusFormProps) {
  const participant = useMaskedFragment(ChangeStatusForm_participant, from);
  const { t, i18n } = useLingui();
  const { displayName, statusChangeOptions, enrollment } = participant;
  const form = useForm<StatusValues>({
    initialValues: noStatusChosen(statusChangeOptions.find(({ status: each }) => each === preset)?.status),
  });
  const [problems, setProblems] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [isStale, setIsStale] = useState(false);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const { changeStatus, isBusy } = useChangeStatus();
  const { status } = form.values;
  const option = statusChangeOptions.find((each) => each.status === status);
  const current = i18n._(programStatusWords[enrollment.programStatus]);
  const since = formatDay(i18n.locale, enrollment.statusDate);

  function show(found: readonly FieldProblem[]) {
    const { fields, whole } = formProblems(i18n, found, statusFields);
    form.setErrors(fields);
    setProblems(whole);
    setRefusals((before) => before + 1);
  }

  async function submit() {
    if (!option) return form.setErrors({ status: t`Choose the new status.` });
    const found = checkStatusValues(form.values, participant);
    if (found.length > 0) return show(found);
    const result = await changeStatus(participant, form.values, clientMutationId);
    if (result) setClientMutationId(newMutationId());
    setIsStale(result?.__typename === 'VersionConflict');
    switch (result?.__typename) {
      case 'ParticipantSaved': {
        const label = i18n._(programStatusWords[option.status]);
        notifyDone(t`${displayName}: the program status is now ${label}.`);
        return onClose();
      }
      case 'InvalidInput':
        return show(result.problems);
      case 'VersionConflict':
        return setProblems([]);
      case 'NotFound':
        return setProblems([t`This participant is no longer within your reach.`]);
      case undefined:
        return setProblems([t`The change could not be saved. Check your connection and try again.`]);
    }
  }

  return (
    <DialogForm
      submitLabel={<Trans>Change status</Trans>}
      problems={problems}
      refusals={refusals}
      isBusy={isBusy}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <Text size="sm">
        {since ? (
          <Trans>
            Now: {current}, since {since}
          </Trans>
        ) : (
          <Trans>Now: {current}</Trans>
        )}
      </Text>
      {isStale ? (
        <Notice kind="conflict" role="alert">
          <Trans>Somebody else saved this record in the meantime. Look at the status above, then save again.</Trans>
        </Notice>
      ) : null}
      <StatusOptions form={form} statuses={statusChangeOptions.map((each) => each.status)} />
      {option ? <StatusDetails form={form} /> : null}
      {option ? (
        <StatusEffects
          effects={option.effects}
          name={displayName}
          returnDate={status === 'SUSPENDED' ? form.values.expectedReturnDate : null}
        />
      ) : null}
    </DialogForm>
  );
}
