import {
  checkAssignments,
  checkCohort,
  checkProgramPlan,
  checkUserType,
  joinCohort,
  leaveCohort,
  refuse,
  refused,
  supervisionChange,
  supervisorsAfterEmployerChange,
  type AssignmentFacts,
  type Outcome,
  type Refusal,
  type Supervision,
  type SupervisionChange,
} from '@guildhall/domain';
import { refusalsAmong } from '../../errors/user-errors.type.ts';
import type { EnrollmentEntity } from './enrollment.entity.ts';
import { given } from '../../graphql/given.ts';
import type { ParticipantRow } from './participant-row.ts';
import type { PlacementEdit, PlacementFacts } from './placement-facts.ts';

/** Where an edit places a participant. */
export interface Placement {
  readonly enrollment: Partial<EnrollmentEntity>;
  readonly supervisions: SupervisionChange;
}

/**
 * Works out occupation, employer, provider, cohort, supervisors and dates after an edit. What the edit leaves alone is not
 * judged again: an ended partnership must not block the correction of a name.
 */
export function planPlacement(row: ParticipantRow, input: PlacementEdit, all: PlacementFacts): Outcome<Placement> {
  const target = {
    userType: given(input.userType, row.userType),
    employerId: given(input.employerId, row.employerId) ?? '',
    occupationId: given(input.occupationId, row.occupationId) ?? '',
    providerId: given(input.providerId, row.providerId),
  };
  const plan = checkProgramPlan({
    startDate: given(input.startDate, row.startDate),
    expectedEndDate: given(input.expectedEndDate, row.expectedEndDate),
    plannedHours: given(input.plannedHours, row.plannedHours),
  });
  const facts = {
    employer: all.employers.get(target.employerId) ?? null,
    occupation: all.occupations.get(target.occupationId) ?? null,
  };
  const refusals = [...refusalsOfAssignments(row, target, facts, all), ...refusalsAmong(plan)];
  const supervisions = planSupervisions(row, input, facts, all);
  if (refusals.length > 0 || !supervisions.ok || !plan.ok) return refused(...refusals, ...refusalsAmong(supervisions));

  const { employerId, occupationId, providerId } = target;
  const { startDate, expectedEndDate, plannedHours } = plan.value;
  const cohortId = given(input.cohortId, row.cohortId);
  return {
    ok: true,
    value: {
      enrollment: {
        ...besides(input, row, employerId),
        employerId,
        occupationId,
        providerId,
        cohortId,
        startDate,
        expectedEndDate,
        plannedHours,
      },
      supervisions: supervisions.value,
    },
  };
}

/** Mentor and address go with the employer; the referrer stays. */
function besides(input: PlacementEdit, row: ParticipantRow, employerId: string): Partial<EnrollmentEntity> {
  const isSame = employerId === row.employerId;
  return {
    mentorId: given(input.mentorId, isSame ? row.mentorId : null),
    employerAddressId: given(input.employerAddressId, isSame ? row.employerAddressId : null),
    referrerId: given(input.referrerId, row.referrerId),
  };
}

type Target = Pick<ParticipantRow, 'employerId' | 'occupationId' | 'providerId'> & { userType: string | null };

function refusalsOfAssignments(
  row: ParticipantRow,
  target: Target,
  facts: AssignmentFacts,
  { grant }: PlacementFacts,
): readonly Refusal[] {
  const isMoved = (['employerId', 'occupationId', 'providerId'] as const).some((field) => target[field] !== row[field]);
  const refusals = isMoved ? [...refusalsAmong(checkAssignments(target, facts))] : [];
  if (target.userType !== row.userType) {
    const refusal = checkUserType(target.userType, grant);
    if (refusal) return [refusal, ...refusals.filter(({ field }) => field !== 'userType')];
    if (!isMoved)
      refusals.push(...refusalsAmong(checkAssignments(target, facts)).filter(({ field }) => field === 'userType'));
  }
  return refusals;
}

/** Works out who supervises after another employer or cohort. */
export function planSupervisions(
  row: ParticipantRow,
  input: Pick<PlacementEdit, 'employerId' | 'cohortId' | 'keepCohortSupervisor'>,
  facts: AssignmentFacts,
  all: PlacementFacts,
): Outcome<SupervisionChange> {
  const before = all.supervisions.get(row.id) ?? [];
  const employerId = given(input.employerId, row.employerId) ?? '';
  const kept = employerId === row.employerId ? before : keptBy(all, before, employerId);
  const cohortId = given(input.cohortId, row.cohortId);
  const current = { cohortId: row.cohortId, supervisions: kept };
  if (cohortId === row.cohortId) {
    const refusal = employerId === row.employerId ? null : refusalOfKeptCohort(all, cohortId, facts);
    return refusal ? refused(refusal) : { ok: true, value: supervisionChange(before, kept) };
  }
  const left = leaveCohort(current, { keepSupervisor: input.keepCohortSupervisor ?? false });
  if (cohortId === null) return { ok: true, value: supervisionChange(before, left.supervisions) };
  if (!facts.employer || !all.cohort) return refused(refuse('unknown_choice', 'cohortId'));
  const joined = joinCohort(left, all.cohort, facts.employer);
  return joined.ok ? { ok: true, value: supervisionChange(before, joined.value.supervisions) } : joined;
}

/** The supervisions that stay with another employer. */
export function keptBy(
  { staff }: Pick<PlacementFacts, 'staff'>,
  supervisions: readonly Supervision[],
  employerId: string,
) {
  const employed = supervisions.map((supervision) => {
    const supervisor = staff.get(supervision.supervisorId);
    return {
      ...supervision,
      employerId: supervisor?.organizationKind === 'employer' ? supervisor.organizationId : null,
    };
  });
  return supervisorsAfterEmployerChange(employed, employerId).kept.map(({ supervisorId, source }) => ({
    supervisorId,
    source,
  }));
}

function refusalOfKeptCohort(
  { keptCohorts }: PlacementFacts,
  cohortId: string | null,
  facts: AssignmentFacts,
): Refusal | null {
  const cohort = keptCohorts.get(cohortId ?? '');
  return cohort && facts.employer ? checkCohort(cohort, facts.employer) : null;
}
