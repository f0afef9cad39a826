import type { BatchOutcome, BatchState, CancellationReason, ProgramStatus, SeatChoice } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CancellationReasonEnum, ProgramStatusEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { ParticipantFilter, ParticipantSort } from '../participants/index.ts';
import { BatchOutcomeEnum, BatchStateEnum, SeatChoiceEnum } from './batch-enums.ts';

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

@InputType('BatchChangeInput', { description: 'What changes: exactly one of the fields.' })
export class BatchChangeInput {
  @Field(() => BatchStatusInput, { nullable: true, description: 'Another program status.' })
  status?: BatchStatusInput | null;
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
