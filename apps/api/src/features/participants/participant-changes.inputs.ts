import type { CancellationReason, ProgramStatus } from '@guildhall/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CancellationReasonEnum, ProgramStatusEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

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
