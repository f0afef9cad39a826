import { ENDS_OF_ENROLLMENT, type CancellationReason, type EndOfEnrollment } from '@guildhall/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CancellationReasonEnum, enumOf } from '../../../graphql/enums.ts';
import { IdempotentInput } from '../../../graphql/idempotent-input.ts';
import { OptionalText } from '../../../graphql/text-fields.ts';

export const EndOfEnrollmentEnum = enumOf(
  'EndOfEnrollment',
  ENDS_OF_ENROLLMENT,
  'How an enrollment ends when another one takes its place.',
);

@InputType({ description: 'Whose enrollments change.' })
abstract class EnrollmentInput extends IdempotentInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType('EndEnrollmentInput', { description: 'How the current enrollment ends.' })
export class EndEnrollmentInput {
  @Field(() => EndOfEnrollmentEnum, { description: 'Completed or cancelled.' })
  status: EndOfEnrollment;

  @Field(() => String, { description: 'Day from which that holds, YYYY-MM-DD.' })
  effectiveDate: string;

  @Field(() => CancellationReasonEnum, {
    nullable: true,
    description: 'Required for a cancellation, refused otherwise.',
  })
  reason?: CancellationReason | null;

  @OptionalText('The reason in words, at most 500 characters; required for the reason "other".')
  reasonText?: string | null;
}

@InputType('CreateEnrollmentInput', {
  description: 'A new current enrollment. The earlier ones stay with everything in them.',
})
export class CreateEnrollmentInput extends EnrollmentInput {
  @Field(() => ID, { description: 'Occupation that the employer may enroll into.' })
  occupationId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Employer; the present one when left out. Supervisors of another employer fall away.',
  })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Provider: one of the occupation's; chosen anew." })
  providerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Cohort; without one the participant leaves the present cohort.' })
  cohortId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'On leaving a cohort: its supervisor stays as a direct one. Otherwise it leaves too.',
  })
  keepCohortSupervisor?: boolean | null;

  @OptionalText('First day, YYYY-MM-DD; today when left out.')
  startDate?: string | null;

  @OptionalText('Planned last day, YYYY-MM-DD.')
  expectedEndDate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours of training that are planned for all of it, at most 9,999.' })
  plannedHours?: number | null;

  @Field(() => EndEnrollmentInput, {
    nullable: true,
    description: 'How the current enrollment ends: a switch. Left out, it stays open beside the new one.',
  })
  previous?: EndEnrollmentInput | null;
}

@InputType('MakeEnrollmentCurrentInput', { description: 'Which enrollment counts from now on.' })
export class MakeEnrollmentCurrentInput extends EnrollmentInput {
  @Field(() => ID, { description: 'A kept enrollment of the participant.' })
  enrollmentId: string;
}
