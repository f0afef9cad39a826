import type { MinPayRate, ParticipantType } from '@guildhall/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MinPayRateEnum, ParticipantTypeEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { CustomValueInput, DemographicsInput } from './participant-details.inputs.ts';

const OptionalId = (description: string) => Field(() => ID, { nullable: true, description });

@InputType({ description: 'Who a person is, and where.' })
abstract class ParticipantInput extends IdempotentInput {
  @OptionalText('What the person likes to be called.')
  preferredName?: string | null;

  @OptionalText('Pronouns, at most 40 characters.')
  pronouns?: string | null;

  @OptionalText('E-mail address, unique in the tenant; may be missing.')
  email?: string | null;

  @OptionalText('Phone number: 7 to 20 digits with the usual signs between them.')
  phone?: string | null;

  @OptionalText('Date of birth, YYYY-MM-DD.')
  dateOfBirth?: string | null;

  @OptionalText('Number of the person in another system.')
  referenceNumber?: string | null;

  @OptionalText('Unique learner number: ten digits with the check digit, or 9999999999. Of British tenants alone.')
  uln?: string | null;

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

  @OptionalText('Country.')
  country?: string | null;

  @Field(() => MinPayRateEnum, { nullable: true, description: 'The least that the employer says to pay.' })
  minPayRate?: MinPayRate | null;

  @Field(() => Boolean, { nullable: true, description: 'Invented, for trying things out.' })
  isTestRecord?: boolean | null;

  @OptionalId("One of the employer's further addresses; null for its postal one.")
  employerAddressId?: string | null;

  @OptionalId("Provider: one of the occupation's. Not needed where the occupation has a single one.")
  providerId?: string | null;

  @OptionalId('Cohort; its supervisor comes with it.')
  cohortId?: string | null;

  @OptionalId(
    "Who looks after the participant at the employer: an active login of it that reaches the participant's groups.",
  )
  mentorId?: string | null;

  @OptionalId('Who referred the participant: an active referrer within reach.')
  referrerId?: string | null;

  @OptionalId('Staff member in charge; of a new participant its creator when left out.')
  caseOwnerId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The groups, all of them; groups out of reach stay as they are.' })
  groupIds?: string[] | null;

  @OptionalText('First day in the program, YYYY-MM-DD.')
  startDate?: string | null;

  @OptionalText('Planned last day, YYYY-MM-DD.')
  expectedEndDate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours of training that are planned for all of it, at most 9,999.' })
  plannedHours?: number | null;

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

@InputType('CreateParticipantInput', { description: 'A new participant: a managed account with its enrollment.' })
export class CreateParticipantInput extends ParticipantInput {
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

  @Field(() => [ID], {
    nullable: true,
    description: "Supervisors of that employer who reach the participant's groups.",
  })
  supervisorIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is right that this person is both participant and staff of the occupation.',
  })
  confirmsRoleConflict?: boolean | null;
}

@InputType('UpdateParticipantInput', {
  description: 'Changes of a participant. A field that is left out stays as it is; null clears it.',
})
export class UpdateParticipantInput extends ParticipantInput {
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
}
