import type { FragmentType } from '@apollo/client';
import { Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { programStatusWords, userTypeWords } from '../../lib/words.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSection, RecordSheet } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { programStatusTones } from '../../ui/status-tones.ts';
import { OwnContacts } from './own-contacts.tsx';
import { OwnSupervisors } from './own-supervisors.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';

const OwnRecord_participant = graphql(`
  fragment OwnRecord_participant on Participant {
    id
    displayName
    hasConfirmedDetails
    userType
    referenceNumber
    enrollment {
      id
      programStatus
      statusDate
      startDate
      expectedEndDate
      expectedReturnDate
      occupation {
        id
        title
      }
      cohort {
        id
        title
      }
      ...OwnContacts_enrollment
      ...ReadOnlyNotice_enrollment
    }
    ...OwnSupervisors_participant
  }
`);

interface OwnRecordProps {
  participant: FragmentType<typeof OwnRecord_participant>;
  isReadOnly: boolean;
}

/** What a participant sees of the own record: to read, with whom to ask. */
export function OwnRecord({ participant: from, isReadOnly }: OwnRecordProps) {
  const participant = useMaskedFragment(OwnRecord_participant, from);
  const { t, i18n } = useLingui();
  const { displayName, userType, referenceNumber, enrollment } = participant;
  const { programStatus } = enrollment;
  const day = (value: string | null) => formatDay(i18n.locale, value);
  return (
    <>
      <PageHeader title={t`Your program`} description={displayName} />
      <Stack gap="md">
        {isReadOnly ? <ReadOnlyNotice enrollment={enrollment} /> : null}
        {participant.hasConfirmedDetails || isReadOnly ? null : (
          <Notice kind="info" title={<Trans>Your details are not confirmed yet</Trans>}>
            <TextLink to="/welcome">
              <Trans>Look them over and sign</Trans>
            </TextLink>
          </Notice>
        )}
        <RecordSheet>
          <RecordSection title={<Trans>Program</Trans>}>
            <FactList>
              <Fact label={<Trans>Occupation</Trans>}>{enrollment.occupation.title}</Fact>
              <Fact label={<Trans>Program status</Trans>}>
                <StatusBadge tone={programStatusTones[programStatus]}>
                  {i18n._(programStatusWords[programStatus])}
                </StatusBadge>
              </Fact>
              <Fact label={<Trans>Status since</Trans>}>{day(enrollment.statusDate)}</Fact>
              <Fact label={<Trans>Start date</Trans>}>{day(enrollment.startDate)}</Fact>
              <Fact label={<Trans>Expected end</Trans>}>{day(enrollment.expectedEndDate)}</Fact>
              {enrollment.expectedReturnDate ? (
                <Fact label={<Trans>Expected return</Trans>}>{day(enrollment.expectedReturnDate)}</Fact>
              ) : null}
              <Fact label={<Trans>Cohort</Trans>}>{enrollment.cohort?.title}</Fact>
              <Fact label={<Trans>User type</Trans>}>{i18n._(userTypeWords[userType])}</Fact>
              <Fact label={<Trans>Reference number</Trans>}>{referenceNumber}</Fact>
            </FactList>
          </RecordSection>
          <OwnSupervisors participant={participant} />
          <OwnContacts enrollment={enrollment} />
        </RecordSheet>
      </Stack>
    </>
  );
}
