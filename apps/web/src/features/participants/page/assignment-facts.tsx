import type { FragmentType } from '@apollo/client';
import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { minPayRateWords } from '../../../lib/person-words/pay-words.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { SupervisionList } from '../supervisors/supervision-list.tsx';

const AssignmentFacts_participant = graphql(`
  fragment AssignmentFacts_participant on Participant {
    id
    userType
    minPayRate
    viewerCanAssign
    caseOwner {
      id
      displayName
    }
    groups {
      id
      name
    }
    enrollment {
      id
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
      assignedProvider {
        id
      }
      cohort {
        id
        title
      }
      employerAddress {
        id
        label
      }
      mentor {
        id
        displayName
      }
      referrer {
        id
        displayName
      }
    }
    ...SupervisionList_participant
  }
`);

interface AssignmentFactsProps {
  participant: FragmentType<typeof AssignmentFacts_participant>;
  onChooseSupervisors: () => void;
}

export function AssignmentFacts({ participant: from, onChooseSupervisors }: AssignmentFactsProps) {
  const participant = useMaskedFragment(AssignmentFacts_participant, from);
  const { t, i18n } = useLingui();
  const { occupation, employer, provider, assignedProvider, cohort, employerAddress, mentor, referrer } =
    participant.enrollment;

  return (
    <RecordSection title={<Trans>Assignments</Trans>}>
      <FactList>
        <Fact label={t`Type`}>{i18n._(userTypeWords[participant.userType])}</Fact>
        <Fact label={t`Occupation`}>{occupation.title}</Fact>
        <Fact label={t`Employer`}>{employer.name}</Fact>
        {employerAddress ? <Fact label={t`Employer address`}>{employerAddress.label}</Fact> : null}
        <Fact label={t`Training provider`}>
          {provider ? (
            <>
              {provider.name}
              {assignedProvider ? null : (
                <Text size="xs" c="dimmed">
                  <Trans>The only provider of the occupation</Trans>
                </Text>
              )}
            </>
          ) : null}
        </Fact>
        <Fact label={t`Cohort`}>{cohort?.title}</Fact>
        {mentor ? <Fact label={t`Mentor`}>{mentor.displayName}</Fact> : null}
        {referrer ? <Fact label={t`Referrer`}>{referrer.displayName}</Fact> : null}
        {participant.minPayRate ? (
          <Fact label={t`Minimum rate of pay`}>{i18n._(minPayRateWords[participant.minPayRate])}</Fact>
        ) : null}
        <Fact label={t`Case owner`}>{participant.caseOwner?.displayName}</Fact>
        <Fact label={t`Groups`}>{participant.groups.map((group) => group.name).join(', ')}</Fact>
        <Fact label={t`Supervisors`} isWide>
          <SupervisionList participant={participant} />
          {participant.viewerCanAssign ? (
            <Button variant="default" size="xs" mt={8} onClick={onChooseSupervisors}>
              <Trans>Choose supervisors…</Trans>
            </Button>
          ) : null}
        </Fact>
      </FactList>
    </RecordSection>
  );
}
