import type {
  BatchAccountAction,
  BatchClearField,
  BatchKind,
  BatchNote,
  BatchOutcome,
  BatchState,
  CancellationReason,
  EndOfEnrollment,
  ParticipantType,
  ProgramStatus,
  SeatChoice,
} from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { CancellationReasonEnum, ParticipantTypeEnum, ProgramStatusEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { EndOfEnrollmentEnum } from '../participants/index.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalDate } from '../../graphql/text-fields.ts';
import {
  BatchAccountActionEnum,
  BatchClearFieldEnum,
  BatchKindEnum,
  BatchNoteEnum,
  BatchOutcomeEnum,
  BatchStateEnum,
  SeatChoiceEnum,
} from './batch-enums.ts';

const Count = (description: string) => Field(() => Int, { description });

@ObjectType('Batch', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One change that is made to many participants, with what becomes of each.',
})
export class Batch extends NodeType {
  @Field(() => BatchKindEnum, { description: 'What it does.' })
  kind: BatchKind;

  @Field(() => BatchStateEnum, { description: 'Where it stands.' })
  state: BatchState;

  @Field(() => SeatChoiceEnum, { nullable: true, description: 'What was chosen for the case that seats run out.' })
  seats: SeatChoice | null;

  @Count('How many people were selected.')
  selectedCount: number;

  @Count('How many of them are through.')
  processedCount: number;

  @Count('How many change, or have changed.')
  changedCount: number;

  @Count('How many are so already.')
  unchangedCount: number;

  @Count('How many can not be changed.')
  refusedCount: number;

  @Count('Of an undo: how many are as they were before.')
  reversedCount: number;

  @Count('Of an undo: how many stay, because they were edited since.')
  keptCount: number;

  @Count('Of an undo: how many could not be put back.')
  failedCount: number;

  @Count('How many seats the people need who change.')
  seatsNeeded: number;

  @Count('How many seats they free.')
  seatsFreed: number;

  @Field(() => DateTimeScalar, { description: 'When it was prepared.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began to run.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt: Date | null;
}

@ObjectType('BatchChange', {
  simpleResolvers: true,
  description: 'What a batch changes; absent fields stay as they are.',
})
export class BatchChange {
  @Field(() => ProgramStatusEnum, { nullable: true, description: 'The new program status.' })
  status?: ProgramStatus;

  @OptionalDate('Day from which the status holds.')
  effectiveDate?: string;

  @Field(() => CancellationReasonEnum, { nullable: true, description: 'Why the participants leave.' })
  reason?: CancellationReason | null;

  @Field(() => String, { nullable: true, description: 'The reason in words.' })
  reasonText?: string | null;

  @OptionalDate('When suspended participants are expected back.')
  expectedReturnDate?: string | null;

  @Field(() => ParticipantTypeEnum, { nullable: true, description: 'The new kind of participant.' })
  userType?: ParticipantType;

  @OptionalDate('The new first day in the program.')
  startDate?: string | null;

  @OptionalDate('The new planned last day.')
  expectedEndDate?: string | null;

  @Field(() => EndOfEnrollmentEnum, {
    nullable: true,
    description: 'With another occupation: how the current enrollment ends; null leaves it open beside the new one.',
  })
  previousStatus?: EndOfEnrollment;

  @OptionalDate('Day from which that holds.')
  previousDate?: string;

  @Field(() => CancellationReasonEnum, { nullable: true, description: 'Why the current enrollment is cancelled.' })
  previousReason?: CancellationReason | null;

  @Field(() => String, { nullable: true, description: 'That reason in words.' })
  previousReasonText?: string | null;

  @Field(() => BatchAccountActionEnum, { nullable: true, description: 'What becomes of the accounts.' })
  accountAction?: BatchAccountAction;

  @Field(() => Boolean, { nullable: true, description: 'Open invitations are sent again.' })
  resends?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Participants who are staff there too are invited.' })
  confirmsRoleConflict?: boolean;

  @Field(() => String, { nullable: true, description: 'The subject of a message.' })
  messageSubject?: string;

  @Field(() => String, { nullable: true, description: 'The text of a message, line by line.' })
  messageText?: string;

  @Field(() => [BatchClearFieldEnum], { description: 'What is emptied.' })
  cleared: BatchClearField[];
}

@ObjectType('BatchItem', { simpleResolvers: true, description: 'One person of a batch.' })
export class BatchItem {
  @Field(() => ID, { description: 'Id of the entry.' })
  id: string;

  @Count('The place in the order of the batch, from 1.')
  position: number;

  @Field(() => ID, { description: 'The participant as it was asked for, whether there is one within reach or not.' })
  participantId: string;

  @Field(() => BatchOutcomeEnum, {
    nullable: true,
    description: 'How it ends or would end; null while nobody has judged.',
  })
  outcome: BatchOutcome | null;

  @Field(() => BatchNoteEnum, {
    nullable: true,
    description: 'What is done, where that differs from person to person.',
  })
  note: BatchNote | null;

  @Field(() => [String], { nullable: true, description: 'Of somebody who is kept: the fields that were edited since.' })
  fields: readonly string[] | null;
}

@ObjectType('BatchReason', { simpleResolvers: true, description: 'Why some people of a batch stay as they are.' })
export class BatchReason {
  @Field(() => BatchOutcomeEnum, { description: 'How it ends for them.' })
  outcome: BatchOutcome;

  @Field(() => String, { description: 'Stable name of the reason, from a closed list: translate by it.' })
  code: string;

  @Count('How many people.')
  count: number;
}

@ObjectType('BatchNoteCount', { simpleResolvers: true, description: 'For how many people the same is done.' })
export class BatchNoteCount {
  @Field(() => BatchNoteEnum, { description: 'What.' })
  note: BatchNote;

  @Count('For how many.')
  count: number;
}

@ObjectType('Caseload', { simpleResolvers: true, description: 'How many active people a case owner has.' })
export class CaseloadType {
  @Count('Now, whoever of them the viewer sees.')
  now: number;

  @Count('After the change.')
  after: number;

  @Field(() => Int, { nullable: true, description: 'The most that the tenant wants; null without a limit.' })
  limit: number | null;

  @Field(() => Boolean, { description: 'It would be more than that: a warning, no refusal.' })
  isOver: boolean;
}

@ObjectType('BatchConnection', { simpleResolvers: true, description: 'A page of a list of batches.' })
export class BatchConnection extends connectionClass(() => Batch, 'Batch', 'batches') {}

@ObjectType('BatchItemConnection', { simpleResolvers: true, description: 'A page of the people of a batch.' })
export class BatchItemConnection extends connectionClass(() => BatchItem, 'BatchItem', 'people of a batch') {}

@Answer()
@ObjectType('BatchSaved', { description: 'The batch as it is now.' })
export class BatchSaved {
  batchId: string;

  static of(batchId: string): BatchSaved {
    return Object.assign(new BatchSaved(), { batchId });
  }

  @Field(() => ID, { description: 'Id of the batch.' })
  id(): string {
    return this.batchId;
  }
}

const union = (name: string, description: string) =>
  createUnionType({ name, description, types: () => [BatchSaved, InvalidInput, NotFound] as const });

export const PrepareBatchResult = createUnionType({
  name: 'PrepareBatchResult',
  description: 'The batch with its preview, or what to correct.',
  types: () => [BatchSaved, InvalidInput] as const,
});
export const RunBatchResult = union('RunBatchResult', 'The batch on its way, or why it can not be run.');
export const CancelBatchResult = union('CancelBatchResult', 'The stopped batch, or why it can not be stopped.');
export const RetryBatchResult = union('RetryBatchResult', 'The new batch with its preview, or why there is none.');
export const UndoBatchResult = union('UndoBatchResult', 'The batch that undoes it, or why it can not be undone.');
