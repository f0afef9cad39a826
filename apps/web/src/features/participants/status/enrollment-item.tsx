import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../../lib/dates.ts';
import { cancellationReasonWords } from '../../../lib/record-words.ts';
import { programStatusWords } from '../../../lib/words.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { programStatusTones } from '../../../ui/status-tones.ts';
import classes from './status-tab.module.css';

const EnrollmentItem_enrollment = graphql(`
  fragment EnrollmentItem_enrollment on Enrollment {
    id
    isCurrent
    programStatus
    statusDate
    startDate
    expectedEndDate
    plannedHours
    completionDate
    cancellationDate
    suspensionDate
    expectedReturnDate
    cancellationReason
    cancellationReasonText
    occupation {
      id
      title
    }
    employer {
      id
      name
    }
    provider {
      id
      name
    }
    cohort {
      id
      title
    }
  }
`);

interface EnrollmentItemProps {
  enrollment: FragmentType<typeof EnrollmentItem_enrollment>;
  /** Left out for the current one, and where the viewer may not. */
  onMakeCurrent?: (() => void) | undefined;
}

export function EnrollmentItem({ enrollment: from, onMakeCurrent }: EnrollmentItemProps) {
  const enrollment = useMaskedFragment(EnrollmentItem_enrollment, from);
  const { t, i18n } = useLingui();
  const { programStatus, cancellationReason } = enrollment;
  const { title } = enrollment.occupation;
  const day = (value: string | null) => formatDay(i18n.locale, value);

  return (
    <li className={classes.enrollment}>
      <div className={classes.head}>
        <span className={classes.occupation}>{enrollment.occupation.title}</span>
        <StatusBadge tone={programStatusTones[programStatus]}>{i18n._(programStatusWords[programStatus])}</StatusBadge>
        {enrollment.isCurrent ? (
          <span className={classes.current}>
            <Trans>current</Trans>
          </span>
        ) : null}
        {onMakeCurrent ? (
          <Button variant="subtle" size="compact-xs" aria-label={t`Make current: ${title}`} onClick={onMakeCurrent}>
            <Trans>Make current</Trans>
          </Button>
        ) : null}
      </div>
      <FactList>
        <Fact label={t`Employer`}>{enrollment.employer.name}</Fact>
        <Fact label={t`Training provider`}>{enrollment.provider?.name}</Fact>
        <Fact label={t`Cohort`}>{enrollment.cohort?.title}</Fact>
        <Fact label={t`Status since`}>{day(enrollment.statusDate)}</Fact>
        <Fact label={t`Start date`}>{day(enrollment.startDate)}</Fact>
        <Fact label={t`Expected end`}>{day(enrollment.expectedEndDate)}</Fact>
        {enrollment.plannedHours === null ? null : (
          <Fact label={t`Planned hours`}>{i18n.number(enrollment.plannedHours)}</Fact>
        )}
        {enrollment.completionDate ? <Fact label={t`Completed on`}>{day(enrollment.completionDate)}</Fact> : null}
        {enrollment.suspensionDate ? <Fact label={t`Suspended on`}>{day(enrollment.suspensionDate)}</Fact> : null}
        {enrollment.expectedReturnDate ? (
          <Fact label={t`Expected return`}>{day(enrollment.expectedReturnDate)}</Fact>
        ) : null}
        {enrollment.cancellationDate ? <Fact label={t`Cancelled on`}>{day(enrollment.cancellationDate)}</Fact> : null}
        {cancellationReason ? (
          <Fact label={t`Reason`}>{i18n._(cancellationReasonWords[cancellationReason])}</Fact>
        ) : null}
        {enrollment.cancellationReasonText ? (
          <Fact label={t`Reason in words`} isWide>
            <span className={classes.text}>{enrollment.cancellationReasonText}</span>
          </Fact>
        ) : null}
      </FactList>
    </li>
  );
}
