import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { DialogForm } from '../../../ui/dialog-form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { PlacementEffects } from '../edit/placement-effects.tsx';
import { EnrollmentConsequences } from './enrollment-consequences.tsx';
import {
  type EnrollmentValues,
  enrollmentFields,
  enrollmentInputOf,
  firstEnrollmentValues,
} from './enrollment-values.ts';
import { NewPlaceFields } from './new-place-fields.tsx';
import { PreviousFields } from './previous-fields.tsx';
import { useCreateEnrollment } from './use-create-enrollment.ts';

export const EnrollmentForm_participant = graphql(`
  fragment EnrollmentForm_participant on Participant {
    id
    version
    displayName
    accountStatus
    supervisions {
      sources
      supervisor {
        id
        displayName
        organization {
          id
          kind
        }
      }
    }
    enrollment {
      id
      programStatus
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
      cohort {
        id
        title
        supervisor {
          id
          displayName
        }
      }
    }
  }
`);

interface EnrollmentFormProps {
  participant: FragmentType<typeof EnrollmentForm_participant>;
  endsCurrent: boolean;
  onClose: () => void;
}

/** Where the participant goes, what becomes of the enrollment that is current, and what follows from it. */
export function EnrollmentForm({ participant: from, endsCurrent, onClose }: EnrollmentFormProps) {
  const participant = useMaskedFragment(EnrollmentForm_participant, from);
  const { id: participantId, version, displayName, enrollment } = participant;
  const { t } = useLingui();
  const form = useForm<EnrollmentValues>({ initialValues: firstEnrollmentValues(enrollment.employer) });
  const { createEnrollment, isBusy } = useCreateEnrollment();
  const saving = useSaving<{ id: string }>(form.setErrors, enrollmentFields);
  const { values } = form;

  async function submit() {
    if (!values.occupationId) return saving.complain({ occupationId: t`Choose the occupation.` });
    if (!values.employerId) return saving.complain({ employerId: t`Choose the employer.` });
    const { clientMutationId } = saving;
    const sent = enrollmentInputOf(values, endsCurrent);
    const result = await createEnrollment({ clientMutationId, participantId, version, ...sent });
    if (result?.__typename !== 'ParticipantSaved') return saving.refuse(result);
    const occupation = values.occupationId.label;
    notifyDone(t`${displayName} is now enrolled in ${occupation}. The earlier enrollment is kept.`);
    onClose();
  }

  return (
    <DialogForm
      submitLabel={endsCurrent ? <Trans>Switch</Trans> : <Trans>Enroll</Trans>}
      problems={saving.problems}
      refusals={saving.refusals}
      isBusy={isBusy}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      {saving.conflict ? (
        <Notice kind="conflict" role="alert">
          <Trans>Somebody else saved this record in the meantime. Look at it again, then save.</Trans>
        </Notice>
      ) : null}
      <NewPlaceFields form={form} />
      {endsCurrent ? <PreviousFields form={form} legend={<Legend occupation={enrollment.occupation.title} />} /> : null}
      <EnrollmentConsequences participant={participant} values={values} endsCurrent={endsCurrent} />
      <PlacementEffects
        values={values}
        participant={participant}
        keep={{
          isKept: values.keepCohortSupervisor,
          onChange: (isKept) => form.setFieldValue('keepCohortSupervisor', isKept),
        }}
      />
    </DialogForm>
  );
}

function Legend({ occupation }: { occupation: string }) {
  return <Trans>How the enrollment in {occupation} ends</Trans>;
}
