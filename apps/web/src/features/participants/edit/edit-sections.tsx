import type { ParticipantType } from '../../../graphql/generated/graphql.ts';
import { RecordSheet } from '../../../ui/record-section.tsx';
import { AssignmentFields } from './assignment-fields.tsx';
import { CustomFields } from './custom-fields.tsx';
import { DateFields } from './date-fields.tsx';
import { DemographicFields } from './demographic-fields.tsx';
import type { EditForm, KeepChoice } from './edit-form.ts';
import type { EditedParticipant } from './edited-participant.ts';
import { IdentityFields } from './identity-fields.tsx';
import { NationalIdField } from './national-id-field.tsx';
import { StandardFields } from './standard-fields.tsx';
import type { StandardField } from './use-standard-fields.ts';

interface EditSectionsProps {
  form: EditForm;
  participant: EditedParticipant;
  participantTypes: readonly ParticipantType[];
  vocabulary: 'US' | 'UK';
  areGroupsRequired: boolean;
  standardFields: readonly StandardField[];
  keep: KeepChoice;
  onChooseSupervisors: () => void;
}

/** The sections of the page to read, with fields in place of facts. */
export function EditSections({ form, participant, vocabulary, standardFields, ...assignments }: EditSectionsProps) {
  return (
    <RecordSheet>
      <AssignmentFields form={form} participant={participant} vocabulary={vocabulary} {...assignments} />
      <IdentityFields form={form} vocabulary={vocabulary} />
      <DateFields form={form} />
      {participant.viewerCanReadDemographics ? <DemographicFields form={form} vocabulary={vocabulary} /> : null}
      {participant.viewerCanRevealNationalId ? <NationalIdField form={form} vocabulary={vocabulary} /> : null}
      <CustomFields form={form} fields={participant.customValues.map(({ field }) => field)} />
      <StandardFields form={form} fields={standardFields} />
    </RecordSheet>
  );
}
