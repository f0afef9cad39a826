import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { EnrollmentItem } from './enrollment-item.tsx';
import { StatusChangeItem } from './status-change-item.tsx';
import classes from './status-tab.module.css';

const StatusTab_participant = graphql(`
  fragment StatusTab_participant on Participant {
    id
    statusChanges {
      id
      ...StatusChangeItem_change
    }
    enrollments {
      id
      ...EnrollmentItem_enrollment
    }
  }
`);

/** Every change of program status, and every enrollment with its own dates. */
export function StatusTab({ participant: from }: { participant: FragmentType<typeof StatusTab_participant> }) {
  const { statusChanges, enrollments } = useMaskedFragment(StatusTab_participant, from);
  return (
    <RecordSheet>
      <RecordSection
        title={<Trans>Program status</Trans>}
        description={<Trans>Every change is kept, the newest first.</Trans>}
      >
        <ol className={classes.timeline}>
          {statusChanges.map((change) => (
            <StatusChangeItem key={change.id} change={change} />
          ))}
        </ol>
      </RecordSection>
      <RecordSection
        title={<Trans>Enrollments</Trans>}
        description={<Trans>One is current; earlier ones are kept.</Trans>}
      >
        <ul className={classes.enrollments}>
          {enrollments.map((enrollment) => (
            <EnrollmentItem key={enrollment.id} enrollment={enrollment} />
          ))}
        </ul>
      </RecordSection>
    </RecordSheet>
  );
}
