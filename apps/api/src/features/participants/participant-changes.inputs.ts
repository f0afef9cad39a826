import type { CancellationReason, ParticipantType, ProgramStatus } from '@guildhall/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CancellationReasonEnum, ParticipantTypeEnum, ProgramStatusEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

const OptionalId = (description: string) => Field(() => ID, { nullable: true, description });

@InputType({ description: 'Who a person is.' })
abstract class IdentityInput extends IdempotentInput {
  @OptionalText('What the person likes to be called.')
  preferredName?: string | null;

  @OptionalText('E-mail address, unique in the tenant; may be missing.')
  email?: string | null;

  @OptionalText('Phone number: 7 to 20 digits with the usual signs between them.')
  phone?: string | null;

  @OptionalText('Date of birth, YYYY-MM-DD.')
  dateOfBirth?: string | null;

  @OptionalText('Number of the person in another system.')
  referenceNumber?: string | null;

  @OptionalId("Provider: one of the occupation's. Not needed where the occupation has a single one.")
  providerId?: string | null;

  @OptionalId('Cohort; its supervisor comes with it.')
  cohortId?: string | null;

  @OptionalText('First day in the program, YYYY-MM-DD.')
  startDate?: string | null;

  @OptionalText('Planned last day, YYYY-MM-DD.')
  expectedEndDate?: string | null;
}

@InputType('CreateParticipantInput', { description: 'A new participant: a managed account with its enrollment.' })
export class CreateParticipantInput extends IdentityInput {
  @Field(() => ParticipantTypeEnum, { description: 'Which kind of participant.' })
  userType: ParticipantType;

  @Field(() => String, { description: 'Given name, at most 100 characters.' })
  givenName: string;

  @Field(() => String, { description: 'Family name, at most 100 characters.' })
  familyName: string;

  @Field(() => ID, { description: 'Employer within reach.' })
  employerId: string;

  @Field(() => ID, { description: 'Occupation that the employer may enroll into.' })
  occupationId: string;

  @Field(() => [ID], { nullable: true, description: 'Supervisors of that employer.' })
  supervisorIds?: string[] | null;
}

@InputType('DemographicsInput', { description: 'All demographic codes together; null clears one.' })
export class DemographicsInput {
  @OptionalText('Sex.')
  sex?: string | null;

  @OptionalText('Ethnicity.')
  ethnicity?: string | null;

  @Field(() => [String], { nullable: true, description: 'Race; several are possible.' })
  race?: string[] | null;

  @OptionalText('Veteran status.')
  veteranStatus?: string | null;

  @OptionalText('Disability.')
  disability?: string | null;

  @OptionalText('Highest level of education.')
  education?: string | null;

  @OptionalText('Employment status at the start.')
  employmentStatus?: string | null;
}

@InputType('CustomValueInput', { description: 'The value of one custom field; null clears it.' })
export class CustomValueInput {
  @Field(() => ID, { description: 'The field.' })
  fieldId: string;

  @OptionalText('The value as text in the format of the field.')
  value?: string | null;
}

@InputType('UpdateParticipantInput', {
  description: 'Changes of a participant. A field that is left out stays as it is; null clears it.',
})
export class UpdateParticipantInput extends IdentityInput {
  @Field(() => ID, { description: 'The participant.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @Field(() => ParticipantTypeEnum, { nullable: true, description: 'Which kind of participant.' })
  userType?: ParticipantType | null;

  @OptionalText('Given name.')
  givenName?: string | null;

  @OptionalText('Family name.')
  familyName?: string | null;

  @OptionalText('First line of the postal address.')
  addressLine1?: string | null;

  @OptionalText('Second line of the postal address.')
  addressLine2?: string | null;

  @OptionalText('City or town.')
  city?: string | null;

  @OptionalText('State, county or region.')
  region?: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode?: string | null;

  @OptionalId('Employer. Supervisors of another employer fall away; the answer names them.')
  employerId?: string | null;

  @OptionalId('Occupation that the employer may enroll into.')
  occupationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'On leaving a cohort, also for another one: its supervisor stays as a direct one. Otherwise it leaves too.',
  })
  keepCohortSupervisor?: boolean | null;

  @OptionalId('Staff member in charge.')
  caseOwnerId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The groups, all of them; groups out of reach stay as they are.' })
  groupIds?: string[] | null;

  @OptionalText("SSN or NI number, by the tenant's country. Needs the right to see it.")
  nationalId?: string | null;

  @Field(() => DemographicsInput, {
    nullable: true,
    description: 'Demographics, all together. Needs the right to change them.',
  })
  demographics?: DemographicsInput | null;

  @Field(() => [CustomValueInput], { nullable: true, description: 'Custom values that change.' })
  customValues?: CustomValueInput[] | null;
}

@InputType('AssignSupervisorsInput', { description: 'Supervisors to add to or remove from a participant.' })
export class AssignSupervisorsInput extends IdempotentInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => [ID], { description: 'The supervisors; at most 50.' })
  supervisorIds: string[];
}

@InputType('ChangeProgramStatusInput', { description: 'A change of program status.' })
export class ChangeProgramStatusInput extends IdempotentInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;

  @Field(() => ProgramStatusEnum, { description: 'The new status.' })
  status: ProgramStatus;

  @Field(() => String, {
    description: 'Day from which it holds, YYYY-MM-DD: not before the start or the last change, at most 90 days ahead.',
  })
  effectiveDate: string;

  @Field(() => CancellationReasonEnum, {
    nullable: true,
    description: 'Required for a cancellation, refused otherwise.',
  })
  reason?: CancellationReason | null;

  @OptionalText('The reason in words, at most 500 characters; required for the reason "other".')
  reasonText?: string | null;

  @OptionalText('When a suspended participant is expected back.')
  expectedReturnDate?: string | null;
}
