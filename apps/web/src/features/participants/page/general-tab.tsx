import type { FragmentType } from '@apollo/client';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { RecordSheet } from '../../../ui/record-section.tsx';
import { AssignmentFacts } from './assignment-facts.tsx';
import { CustomFacts } from './custom-facts.tsx';
import { DateFacts } from './date-facts.tsx';
import { DemographicFacts } from './demographic-facts.tsx';
import { IdentityFacts } from './identity-facts.tsx';
import { NationalIdFacts } from './national-id-facts.tsx';
import { StandardFacts } from './standard-facts.tsx';
import type { ParticipantUrl } from './use-participant-url.ts';

const GeneralTab_participant = graphql(`
  fragment GeneralTab_participant on Participant {
    id
    viewerCanReadDemographics
    viewerCanRevealNationalId
    ...AssignmentFacts_participant
    ...IdentityFacts_participant
    ...DateFacts_participant
    ...DemographicFacts_participant
    ...NationalIdFacts_participant
    ...CustomFacts_participant
    ...StandardFacts_participant
  }
`);

interface GeneralTabProps {
  participant: FragmentType<typeof GeneralTab_participant>;
  vocabulary: 'US' | 'UK';
  url: ParticipantUrl;
}

/** The whole record to read, in the order in which it is edited. */
export function GeneralTab({ participant: from, vocabulary, url }: GeneralTabProps) {
  const participant = useMaskedFragment(GeneralTab_participant, from);
  return (
    <RecordSheet>
      <AssignmentFacts participant={participant} onChooseSupervisors={() => void url.openDialog('supervisors')} />
      <IdentityFacts participant={participant} />
      <DateFacts participant={participant} />
      {participant.viewerCanReadDemographics ? (
        <DemographicFacts participant={participant} vocabulary={vocabulary} />
      ) : null}
      {participant.viewerCanRevealNationalId ? (
        <NationalIdFacts participant={participant} vocabulary={vocabulary} />
      ) : null}
      <CustomFacts participant={participant} />
      <StandardFacts participant={participant} />
    </RecordSheet>
  );
}
