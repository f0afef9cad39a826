import type { Supervision, UserType } from '@guildhall/domain';
import { officeHour, timestamp } from '../randomness/moments.ts';
import type { EnrollmentRow } from '../rows/participant-rows.ts';
import type { RowSet } from '../rows/row-set.ts';
import type { Placement } from './placement.ts';
import type { ProgramHistory, StatusStep } from './program-history.ts';
import type { World } from './world.ts';

export interface Enrolled {
  readonly participantId: string;
  readonly userType: UserType;
  readonly sortName: string;
  /** Whoever keeps the records of the employer. */
  readonly actorId: string;
}

export interface NewEnrollment extends Pick<Placement, 'employer' | 'occupation' | 'providerId'> {
  readonly isCurrent: boolean;
  readonly cohortId: string | null;
  readonly referrerId: string | null;
  readonly program: ProgramHistory;
  readonly createdAt: number;
}

/** Adds one enrollment with its status history. */
export function addEnrollment(rows: RowSet, world: World, enrolled: Enrolled, enrollment: NewEnrollment): void {
  const { program, createdAt } = enrollment;
  const id = world.ids.at(createdAt);
  rows.enrollments.push({
    tenant_id: world.tenantId,
    id,
    participant_id: enrolled.participantId,
    is_current: enrollment.isCurrent,
    employer_id: enrollment.employer.id,
    occupation_id: enrollment.occupation.id,
    provider_id: enrollment.providerId,
    cohort_id: enrollment.cohortId,
    referrer_id: enrollment.referrerId,
    ...programColumns(program),
    participant_type: enrolled.userType,
    sort_name: enrolled.sortName,
    created_at: timestamp(createdAt),
  });
  for (const step of program.steps) addStep(rows, world, enrolled, { enrollmentId: id, step, createdAt });
}

/** Adds who supervises a participant, and where each supervision comes from. */
export function addSupervisions(
  rows: RowSet,
  { tenantId: tenant_id, ids }: World,
  participantId: string,
  supervisions: readonly Supervision[],
  createdAt: number,
): void {
  for (const { supervisorId, source } of supervisions) {
    const people = { participant_id: participantId, supervisor_id: supervisorId };
    rows.supervisions.push({ tenant_id, id: ids.at(createdAt), ...people, source, created_at: timestamp(createdAt) });
  }
}

function programColumns(program: ProgramHistory) {
  const last = program.steps.at(-1);
  return {
    program_status: program.programStatus,
    status_date: last?.effectiveDate ?? program.startDate,
    start_date: program.startDate,
    expected_end_date: program.expectedEndDate,
    completion_date: program.completionDate,
    cancellation_date: program.cancellationDate,
    suspension_date: program.suspensionDate,
    expected_return_date: last?.expectedReturnDate ?? null,
    cancellation_reason: last?.reason ?? null,
    cancellation_reason_text: last?.reasonText ?? null,
  } satisfies Partial<EnrollmentRow>;
}

interface NewStep {
  readonly enrollmentId: string;
  readonly step: StatusStep;
  readonly createdAt: number;
}

// The first status is recorded together with the enrollment, the others about the day on which they take effect.
function addStep(
  rows: RowSet,
  world: World,
  { participantId, actorId }: Enrolled,
  { enrollmentId, step, createdAt }: NewStep,
): void {
  const recordedAt = step.from === null ? createdAt : officeHour(world.random, step.effectiveDate);
  rows.status_changes.push({
    tenant_id: world.tenantId,
    id: world.ids.at(recordedAt),
    enrollment_id: enrollmentId,
    participant_id: participantId,
    from_status: step.from,
    to_status: step.to,
    effective_date: step.effectiveDate,
    reason: step.reason,
    reason_text: step.reasonText,
    expected_return_date: step.expectedReturnDate,
    actor_id: actorId,
    created_at: timestamp(recordedAt),
  });
}
