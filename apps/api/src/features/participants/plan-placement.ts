import {
  checkAssignments,
  checkCohort,
  checkProgramDates,
  checkUserType,
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
import type { RequestServices } from '../../request-services.ts';
import { enterCohort, loadAssignmentFacts } from './assignment-facts.ts';
import type { EnrollmentEntity } from './enrollment.entity.ts';
import { given } from '../../graphql/given.ts';
import type { UpdateParticipantInput } from './participant.inputs.ts';
import type { ParticipantRow } from './participant-row.ts';

/** Where an edit places a participant. */
export interface Placement {
  readonly enrollment: Partial<EnrollmentEntity>;
  readonly supervisions: SupervisionChange;
}

/**
 * Works out occupation, employer, provider, cohort, supervisors and dates after an edit. What the edit leaves alone is not
 * judged again: an ended partnership must not block the correction of a name.
 */
export async function planPlacement(
  services: RequestServices,
  row: ParticipantRow,
  input: UpdateParticipantInput,
): Promise<Outcome<Placement>> {
  const target = {
    userType: given(input.userType, row.userType),
    employerId: given(input.employerId, row.employerId) ?? '',
    occupationId: given(input.occupationId, row.occupationId) ?? '',
    providerId: given(input.providerId, row.providerId),
  };
  const dates = checkProgramDates({
    startDate: given(input.startDate, row.startDate),
    expectedEndDate: given(input.expectedEndDate, row.expectedEndDate),
  });
  const facts = await loadAssignmentFacts(services, target);
  const refusals = [...(await refusalsOfAssignments(services, row, target, facts)), ...refusalsAmong(dates)];
  const supervisions = await planSupervisions(services, row, input, facts);
  if (refusals.length > 0 || !supervisions.ok || !dates.ok) return refused(...refusals, ...refusalsAmong(supervisions));

  const { employerId, occupationId, providerId } = target;
  const { startDate, expectedEndDate } = dates.value;
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
      },
      supervisions: supervisions.value,
    },
  };
}

/** Mentor and address go with the employer; the referrer stays. */
function besides(input: UpdateParticipantInput, row: ParticipantRow, employerId: string): Partial<EnrollmentEntity> {
  const isSame = employerId === row.employerId;
  return {
    mentorId: given(input.mentorId, isSame ? row.mentorId : null),
    employerAddressId: given(input.employerAddressId, isSame ? row.employerAddressId : null),
    referrerId: given(input.referrerId, row.referrerId),
  };
}

type Target = Pick<ParticipantRow, 'employerId' | 'occupationId' | 'providerId'> & { userType: string | null };

async function refusalsOfAssignments(
  services: RequestServices,
  row: ParticipantRow,
  target: Target,
  facts: AssignmentFacts,
): Promise<readonly Refusal[]> {
  const isMoved = (['employerId', 'occupationId', 'providerId'] as const).some((field) => target[field] !== row[field]);
  const refusals = isMoved ? [...refusalsAmong(checkAssignments(target, facts))] : [];
  if (target.userType !== row.userType) {
    const tenant = await services.tenants.current();
    const granterType = services.viewer.userType;
    const refusal = checkUserType(target.userType, {
      contract: tenant.contractType,
      recruitment: tenant.hasRecruitment,
      granterType,
    });
    if (refusal) return [refusal, ...refusals.filter(({ field }) => field !== 'userType')];
    if (!isMoved)
      refusals.push(...refusalsAmong(checkAssignments(target, facts)).filter(({ field }) => field === 'userType'));
  }
  return refusals;
}

/** Works out who supervises after another employer or cohort. */
export async function planSupervisions(
  services: RequestServices,
  row: ParticipantRow,
  input: Pick<UpdateParticipantInput, 'employerId' | 'cohortId' | 'keepCohortSupervisor'>,
  facts: AssignmentFacts,
): Promise<Outcome<SupervisionChange>> {
  const before = (await services.participantRecords.supervisionsOf([row.id])).get(row.id) ?? [];
  const employerId = given(input.employerId, row.employerId) ?? '';
  const kept = employerId === row.employerId ? before : await keptBy(services, before, employerId);
  const cohortId = given(input.cohortId, row.cohortId);
  const current = { cohortId: row.cohortId, supervisions: kept };
  if (cohortId === row.cohortId) {
    const refusal = employerId === row.employerId ? null : await refusalOfKeptCohort(services, cohortId, facts);
    return refusal ? refused(refusal) : { ok: true, value: supervisionChange(before, kept) };
  }
  const left = leaveCohort(current, { keepSupervisor: input.keepCohortSupervisor ?? false });
  if (cohortId === null) return { ok: true, value: supervisionChange(before, left.supervisions) };
  if (!facts.employer) return refused(refuse('unknown_choice', 'cohortId'));
  const joined = await enterCohort(services, left, cohortId, facts.employer);
  return joined.ok ? { ok: true, value: supervisionChange(before, joined.value.supervisions) } : joined;
}

/** The supervisions that stay with another employer. */
export async function keptBy(services: RequestServices, supervisions: readonly Supervision[], employerId: string) {
  const staff = await services.staff.references(supervisions.map(({ supervisorId }) => supervisorId));
  const employed = supervisions.map((supervision) => {
    const supervisor = staff.find(({ id }) => id === supervision.supervisorId);
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

async function refusalOfKeptCohort(
  services: RequestServices,
  cohortId: string | null,
  facts: AssignmentFacts,
): Promise<Refusal | null> {
  if (cohortId === null || !facts.employer) return null;
  const [cohort] = await services.cohorts.references([cohortId]);
  return cohort ? checkCohort(cohort, facts.employer) : null;
}
