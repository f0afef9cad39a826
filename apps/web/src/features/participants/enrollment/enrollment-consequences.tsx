import { List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { EnrollmentForm_ParticipantFragment } from '../../../graphql/generated/graphql.ts';
import { programStatusWords } from '../../../lib/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { EnrollmentValues } from './enrollment-values.ts';

interface EnrollmentConsequencesProps {
  participant: EnrollmentForm_ParticipantFragment;
  values: EnrollmentValues;
  endsCurrent: boolean;
}

/** Says before anything is saved what is kept and what moves. */
export function EnrollmentConsequences({ participant, values, endsCurrent }: EnrollmentConsequencesProps) {
  const { i18n } = useLingui();
  const { enrollment, accountStatus } = participant;
  const old = enrollment.occupation.title;
  const status = i18n._(programStatusWords[endsCurrent ? values.previousStatus : enrollment.programStatus]);
  const cohort = enrollment.cohort;
  const leavesCohort = cohort !== null && values.cohortId?.id !== cohort.id;
  const cohortTitle = cohort?.title ?? '';

  return (
    <Notice kind="warning" title={<Trans>What this does</Trans>} role="status">
      <List size="sm" spacing={2}>
        <List.Item>
          <Text size="sm" span>
            {endsCurrent ? (
              <Trans>
                The enrollment in {old} ends as {status} and is kept with everything in it. It can be made current
                again.
              </Trans>
            ) : (
              <Trans>
                The enrollment in {old} stays as it is ({status}), with everything in it. It can be made current again.
              </Trans>
            )}
          </Text>
        </List.Item>
        <List.Item>
          <Trans>
            The new enrollment is the current one: lists, reports and who sees the participant follow it, and it is the
            one whose status changes.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>The training provider is chosen anew. Supervisors of the same employer stay.</Trans>
        </List.Item>
        {leavesCohort ? (
          <List.Item>
            <Trans>The participant leaves the cohort {cohortTitle}.</Trans>
          </List.Item>
        ) : null}
        {accountStatus === 'ACTIVE' ? null : (
          <List.Item>
            <Trans>The account becomes active and takes a seat.</Trans>
          </List.Item>
        )}
      </List>
    </Notice>
  );
}
