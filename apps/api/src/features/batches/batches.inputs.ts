import type {
  BatchAccountAction,
  BatchClearField,
  BatchOutcome,
  BatchState,
  CancellationReason,
  ParticipantType,
  ProgramStatus,
  SeatChoice,
} from '@guildhall/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CancellationReasonEnum, ParticipantTypeEnum, ProgramStatusEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { EndEnrollmentInput, ParticipantFilter, ParticipantSort } from '../participants/index.ts';
import {
  BatchAccountActionEnum,
  BatchClearFieldEnum,
  BatchOutcomeEnum,
  BatchStateEnum,
  SeatChoiceEnum,
} from './batch-enums.ts';

const OptionalId = (description: string) => Field(() => ID, { nullable: true, description });

@InputType('MatchingParticipantsInput', {
  description: 'Everybody within reach who matches a filter, with exceptions.',
})
export class MatchingParticipantsInput {
  @Field(() => ParticipantFilter, { description: 'The filter of the list.' })
  filter: ParticipantFilter;

  @Field(() => [ID], { nullable: true, description: 'Those who are left out; at most 1,000.' })
  exceptIds?: string[] | null;
}

@InputType('ParticipantSelectionInput', { description: 'Selected participants: either one by one, or by a filter.' })
export class ParticipantSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'The participants one by one; at most 1,000.' })
  ids?: string[] | null;

  @Field(() => MatchingParticipantsInput, { nullable: true, description: 'The participants by a filter.' })
  matching?: MatchingParticipantsInput | null;

  @Field(() => [ParticipantSort], {
    nullable: true,
    description: 'The order of the list; where seats run out, whoever comes first gets one. By name when left out.',
  })
  sort?: ParticipantSort[] | null;
}

@InputType('BatchStatusInput', { description: 'A change of program status for all of them.' })
export class BatchStatusInput {
  @Field(() => ProgramStatusEnum, { description: 'The new status.' })
  status: ProgramStatus;

  @OptionalText('Day from which it holds, YYYY-MM-DD; today when left out.')
  effectiveDate?: string | null;

  @Field(() => CancellationReasonEnum, {
    nullable: true,
    description: 'Required for a cancellation, refused otherwise.',
  })
  reason?: CancellationReason | null;

  @OptionalText('The reason in words, at most 500 characters; required for the reason "other".')
  reasonText?: string | null;

  @OptionalText('When suspended participants are expected back.')
  expectedReturnDate?: string | null;
}

@InputType('BatchSupervisorsInput', { description: 'What becomes of supervisors who were assigned by hand.' })
export class BatchSupervisorsInput {
  @Field(() => [ID], { nullable: true, description: 'Whom to add; nobody is removed by it. At most 50.' })
  add?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Whom to remove.' })
  remove?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who takes the place of all of them. At most 50.' })
  replaceWith?: string[] | null;
}

@InputType('BatchEditInput', {
  description:
    'Fields to set for all of them. A field that is left out or null stays as it is; clearing is said in `clear`.',
})
export class BatchEditInput {
  @Field(() => ParticipantTypeEnum, { nullable: true, description: 'Which kind of participant.' })
  userType?: ParticipantType | null;

  @OptionalId('Employer. Supervisors of another employer fall away.')
  employerId?: string | null;

  @OptionalId(
    'Occupation that the employer of each may enroll into. Whoever has another one gets a new enrollment; the old one is kept with everything in it.',
  )
  occupationId?: string | null;

  @Field(() => EndEnrollmentInput, {
    nullable: true,
    description:
      'With another occupation: how the current enrollment ends. Left out, it stays open beside the new one.',
  })
  previousEnrollment?: EndEnrollmentInput | null;

  @OptionalId("Provider: one of the occupation's.")
  providerId?: string | null;

  @OptionalId('Cohort; its supervisor comes with it.')
  cohortId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'On leaving a cohort its supervisor stays as a direct one.' })
  keepCohortSupervisor?: boolean | null;

  @OptionalId('Staff member in charge.')
  caseOwnerId?: string | null;

  @OptionalText('First day in the program, YYYY-MM-DD.')
  startDate?: string | null;

  @OptionalText('Planned last day, YYYY-MM-DD.')
  expectedEndDate?: string | null;

  @Field(() => BatchSupervisorsInput, { nullable: true, description: 'Supervisors.' })
  supervisors?: BatchSupervisorsInput | null;

  @Field(() => [BatchClearFieldEnum], { nullable: true, description: 'Fields to empty.' })
  clear?: BatchClearField[] | null;
}

@InputType('BatchConvertInput', { description: 'Managed accounts get an invitation to set a password.' })
export class BatchConvertInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Managed accounts are invited in any case.' })
  invite: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whoever has an open invitation gets the letter again, within the limits of a day; otherwise no mail.',
  })
  resends: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It is right that somebody is participant and staff in one occupation; otherwise they are refused.',
  })
  confirmsRoleConflict: boolean;
}

@InputType('BatchAccountInput', { description: 'What becomes of the accounts.' })
export class BatchAccountInput {
  @Field(() => BatchAccountActionEnum, { description: 'The action.' })
  action: BatchAccountAction;

  @OptionalText('Why, at most 500 characters; a subscription is not cancelled or reinstated without a reason.')
  reason?: string | null;
}

@InputType('BatchGroupInput', { description: 'Another group for all of them.' })
export class BatchGroupInput {
  @Field(() => ID, {
    description: 'The group. It takes the place of one under the same root, and is added beside those under others.',
  })
  groupId: string;
}

@InputType('BatchMessageInput', { description: 'A letter in own words to each of them. It can not be taken back.' })
export class BatchMessageInput {
  @Field(() => String, { description: 'The subject, at most 150 characters.' })
  subject: string;

  @Field(() => String, { description: 'The text, at most 4,000 characters; line breaks are kept.' })
  text: string;
}

@InputType('BatchChangeInput', { description: 'What changes: exactly one of the fields.' })
export class BatchChangeInput {
  @Field(() => BatchStatusInput, { nullable: true, description: 'Another program status.' })
  status?: BatchStatusInput | null;

  @Field(() => BatchEditInput, { nullable: true, description: 'Other values of one or several fields.' })
  edit?: BatchEditInput | null;

  @Field(() => BatchConvertInput, { nullable: true, description: 'Managed accounts become authenticated.' })
  convert?: BatchConvertInput | null;

  @Field(() => BatchAccountInput, { nullable: true, description: 'Accounts are archived, deactivated, cancelled …' })
  account?: BatchAccountInput | null;

  @Field(() => BatchGroupInput, { nullable: true, description: 'Another group.' })
  group?: BatchGroupInput | null;

  @Field(() => BatchMessageInput, { nullable: true, description: 'A message.' })
  message?: BatchMessageInput | null;
}

@InputType('PrepareBatchInput', { description: 'Who is to change, and what. Nothing changes yet.' })
export class PrepareBatchInput extends IdempotentInput {
  @Field(() => ParticipantSelectionInput, { description: 'Who.' })
  selection: ParticipantSelectionInput;

  @Field(() => BatchChangeInput, { description: 'What.' })
  change: BatchChangeInput;
}

@InputType('RunBatchInput', { description: 'Which prepared batch to run.' })
export class RunBatchInput extends IdempotentInput {
  @Field(() => ID, { description: 'The batch.' })
  batchId: string;

  @Field(() => SeatChoiceEnum, {
    defaultValue: 'as_many_as_fit',
    description: 'What happens where it needs more seats than there are.',
  })
  seats: SeatChoice;
}

@InputType('BatchIdInput', { description: 'One batch.' })
export class BatchIdInput extends IdempotentInput {
  @Field(() => ID, { description: 'The batch.' })
  batchId: string;
}

@ArgsType()
export class BatchListArgs extends PageArgs {
  @Field(() => [BatchStateEnum], { nullable: true, description: 'Only those that stand there.' })
  states?: BatchState[] | null;
}

@ArgsType()
export class BatchItemArgs extends PageArgs {
  @Field(() => [BatchOutcomeEnum], { nullable: true, description: 'Only people for whom it ends, or would end, so.' })
  outcomes?: BatchOutcome[] | null;

  @OptionalText('Only people who stay as they are for this reason.')
  code?: string | null;
}
