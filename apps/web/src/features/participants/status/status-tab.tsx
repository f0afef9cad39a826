import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { StatusChangeItem_ChangeFragment } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { EnrollmentItem } from './enrollment-item.tsx';
import { StatusChangeItem } from './status-change-item.tsx';
import classes from './status-tab.module.css';

const CorrectDateDialog = lazy(async () => ({
  default: (await import('./correct-date-dialog.tsx')).CorrectDateDialog,
}));

const MakeCurrentDialog = lazy(async () => ({
  default: (await import('../enrollment/make-current-dialog.tsx')).MakeCurrentDialog,
}));

const StatusTab_participant = graphql(`
  fragment StatusTab_participant on Participant {
    id
    version
    accountStatus
    viewerCanChangeStatus
    viewerCanEnroll
    statusChanges {
      id
      enrollmentId
      ...StatusChangeItem_change
    }
    enrollments {
      id
      isCurrent
      programStatus
      occupation {
        id
        title
      }
      ...EnrollmentItem_enrollment
    }
  }
`);

/** Every change of program status, and every enrollment with its own dates. */
export function StatusTab({ participant: from }: { participant: FragmentType<typeof StatusTab_participant> }) {
  const participant = useMaskedFragment(StatusTab_participant, from);
  const { statusChanges, enrollments, viewerCanChangeStatus } = participant;
  const [corrected, setCorrected] = useState<StatusChangeItem_ChangeFragment | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = enrollments.find(({ id, isCurrent }) => id === chosenId && !isCurrent);
  const titles = new Map(enrollments.map(({ id, occupation }) => [id, occupation.title]));
  const occupationOf = (enrollmentId: string) => (titles.size > 1 ? (titles.get(enrollmentId) ?? null) : null);

  return (
    <RecordSheet>
      <RecordSection
        title={<Trans>Program status</Trans>}
        description={<Trans>Every change is kept, the newest first.</Trans>}
      >
        <ol className={classes.timeline}>
          {statusChanges.map((change) => (
            <StatusChangeItem
              key={change.id}
              change={change}
              occupation={occupationOf(change.enrollmentId)}
              onCorrect={viewerCanChangeStatus ? setCorrected : undefined}
            />
          ))}
        </ol>
      </RecordSection>
      <RecordSection
        title={<Trans>Enrollments</Trans>}
        description={<Trans>One is current; the others are kept with all their data.</Trans>}
      >
        <ul className={classes.enrollments}>
          {enrollments.map((enrollment) => (
            <EnrollmentItem
              key={enrollment.id}
              enrollment={enrollment}
              onMakeCurrent={
                participant.viewerCanEnroll && !enrollment.isCurrent ? () => setChosenId(enrollment.id) : undefined
              }
            />
          ))}
        </ul>
      </RecordSection>
      <Suspense fallback={null}>
        {corrected ? (
          <CorrectDateDialog participant={participant} change={corrected} onClose={() => setCorrected(null)} />
        ) : null}
        {chosen ? (
          <MakeCurrentDialog participant={participant} enrollment={chosen} onClose={() => setChosenId(null)} />
        ) : null}
      </Suspense>
    </RecordSheet>
  );
}
