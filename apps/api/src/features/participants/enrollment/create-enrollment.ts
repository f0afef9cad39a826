import { checkAssignments, initialStatus, isStale, planNewEnrollment, type PlannedEnrollment } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../../errors/user-errors.type.ts';
import { VersionConflict } from '../../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../../request-services.ts';
import { freeSeats } from '../free-seats.ts';
import { ParticipantSaved } from '../participant-results.type.ts';
import type { ParticipantRow } from '../participant-row.ts';
import { loadPlacementFacts } from '../placement-facts.ts';
import { planSupervisions } from '../plan-placement.ts';
import { enrollmentColumns, historyColumns } from '../status/status-columns.ts';
import type { CreateEnrollmentInput } from './enrollment.inputs.ts';

/** Enrolls a participant anew. The enrollment that was current ends or stays open, and keeps everything that is in it. */
export async function createEnrollment(
  services: RequestServices,
  input: CreateEnrollmentInput,
): Promise<ParticipantSaved | InvalidInput | VersionConflict | NotFound> {
  if (input.cohortId) await services.cohorts.keepForJoining(input.cohortId);
  const row = await services.participants.findForUpdate(input.participantId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Participant', row.id);

  const employerId = input.employerId ?? row.employerId;
  const { occupationId, providerId = null, cohortId = null, keepCohortSupervisor, startDate, expectedEndDate } = input;
  const all = await loadPlacementFacts(services, [row], { employerId, occupationId, cohortId });
  const facts = {
    employer: all.employers.get(employerId) ?? null,
    occupation: all.occupations.get(occupationId) ?? null,
  };
  const assignments = checkAssignments({ userType: row.userType, employerId, occupationId, providerId }, facts);
  const planned = planNewEnrollment(
    { ...row, lastEffectiveDate: row.statusDate },
    await services.enrollmentRecords.all(row.id),
    { employerId, occupationId, startDate, expectedEndDate, previous: input.previous ?? null },
    { today: services.today(), seatsFree: await freeSeats(services) },
  );
  const supervisions = planSupervisions(row, { employerId, cohortId, keepCohortSupervisor }, facts, all);
  if (!assignments.ok || !planned.ok || !supervisions.ok)
    return InvalidInput.of(refusalsAmong(assignments, planned, supervisions));

  await keepPrevious(services, row, planned.value);
  await begin(services, row, planned.value, { ...assignments.value, cohortId });
  const { added, removed, supervisions: after } = supervisions.value;
  await services.participantRecords.applySupervisions([{ participantId: row.id, added, removed }]);
  const remaining = new Set(after.map(({ supervisorId }) => supervisorId));
  const dropped = removed.map(({ supervisorId }) => supervisorId).filter((id) => !remaining.has(id));
  return ParticipantSaved.of(row.id, [...new Set(dropped)]);
}

async function keepPrevious(services: RequestServices, row: ParticipantRow, { previous }: PlannedEnrollment) {
  await services.enrollmentRecords.retire(row.enrollmentId, previous ? enrollmentColumns(previous) : {});
  if (!previous) return;
  const { id: participantId, enrollmentId, programStatus: fromStatus } = row;
  const change = { participantId, enrollmentId, fromStatus, ...historyColumns(previous) };
  await services.participantRecords.recordStatus(change);
}

interface Place {
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly cohortId: string | null;
}

async function begin(
  services: RequestServices,
  row: ParticipantRow,
  { startDate, expectedEndDate }: PlannedEnrollment,
  { employerId, occupationId, providerId, cohortId }: Place,
) {
  const participantId = row.id;
  const programStatus = initialStatus();
  // Mentor and address belong to the employer; whoever referred the person did so for every enrollment.
  const isSameEmployer = employerId === row.employerId;
  const enrollmentId = await services.enrollmentRecords.begin({
    participantId,
    employerId,
    occupationId,
    providerId,
    cohortId,
    startDate,
    expectedEndDate,
    programStatus,
    statusDate: startDate,
    referrerId: row.referrerId,
    mentorId: isSameEmployer ? row.mentorId : null,
    employerAddressId: isSameEmployer ? row.employerAddressId : null,
  });
  const change = { participantId, enrollmentId, fromStatus: null, toStatus: programStatus, effectiveDate: startDate };
  await services.participantRecords.recordStatus(change);
  await services.participantRecords.update(row, { accountStatus: 'active' }, {});
}
