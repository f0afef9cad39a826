import type { AssignmentSource, CancellationReason, ProgramStatus, StatusChangeEffect } from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  CancellationReasonEnum,
  ProgramStatusEnum,
  StatusChangeEffectEnum,
  SupervisionSourceEnum,
} from '../../graphql/enums.ts';
import { CalendarDateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalDate, OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('Enrollment', {
  simpleResolvers: true,
  description: 'A participant in an occupation at an employer. One is current; earlier ones are kept.',
})
export class Enrollment {
  @Field(() => ID, { description: 'Id of the enrollment.' })
  id: string;

  @Field(() => Boolean, { description: 'True for the one enrollment that counts now.' })
  isCurrent: boolean;

  @Field(() => ProgramStatusEnum, { description: 'Where the participant stands in the program.' })
  programStatus: ProgramStatus;

  @OptionalDate('Since when the program status holds.')
  statusDate: string | null;

  @OptionalDate('First day in the program.')
  startDate: string | null;

  @OptionalDate('Planned last day.')
  expectedEndDate: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours of training that are planned for all of it.' })
  plannedHours: number | null;

  @OptionalDate('Day of completion.')
  completionDate: string | null;

  @OptionalDate('Day of cancellation (exit).')
  cancellationDate: string | null;

  @OptionalDate('First day of the suspension.')
  suspensionDate: string | null;

  @OptionalDate('Day on which a suspended participant is expected back.')
  expectedReturnDate: string | null;

  @OptionalDate('Day on which the participant was to come back and no seat was free; tried again until one is.')
  returnRefusedOn: string | null;

  @Field(() => CancellationReasonEnum, {
    nullable: true,
    description: 'Why the participant left; only of a cancelled one.',
  })
  cancellationReason: CancellationReason | null;

  @OptionalText('The reason in words.')
  cancellationReasonText: string | null;
}

@ObjectType('Supervision', { simpleResolvers: true, description: 'Somebody who supervises a participant.' })
export class Supervision {
  @Field(() => [SupervisionSourceEnum], {
    description: 'Where it comes from; both at once is possible, and each ends on its own.',
  })
  sources: AssignmentSource[];
}

@ObjectType('StatusChange', { simpleResolvers: true, description: 'One change of program status; kept for good.' })
export class StatusChange {
  @Field(() => ID, { description: 'Id of the change.' })
  id: string;

  @Field(() => ProgramStatusEnum, { nullable: true, description: 'Status before; null for the first.' })
  fromStatus: ProgramStatus | null;

  @Field(() => ProgramStatusEnum, { description: 'Status after.' })
  toStatus: ProgramStatus;

  @Field(() => CalendarDateScalar, { description: 'Day from which it holds.' })
  effectiveDate: string;

  @Field(() => CancellationReasonEnum, { nullable: true, description: 'Reason of a cancellation.' })
  reason: CancellationReason | null;

  @OptionalText('The reason in words.')
  reasonText: string | null;

  @OptionalDate('Expected return from a suspension.')
  expectedReturnDate: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  changedAt: Date;

  @OptionalText('Name of who recorded it; null for the system.')
  changedBy: string | null;

  @Field(() => ID, { description: 'Id of the enrollment that it is about.' })
  enrollmentId: string;

  @OptionalDate('The day that was recorded first, where it was corrected.')
  originalDate: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its days were corrected last.' })
  correctedAt: Date | null;

  @OptionalText('Name of who corrected them.')
  correctedBy: string | null;
}

@ObjectType('StatusChangeOption', {
  simpleResolvers: true,
  description: 'A program status the participant can change to.',
})
export class StatusChangeOption {
  @Field(() => ProgramStatusEnum, { description: 'The new status.' })
  status: ProgramStatus;

  @Field(() => [StatusChangeEffectEnum], { description: 'What the change does besides.' })
  effects: StatusChangeEffect[];
}
