import { checkAssignments, isStale, planNewEnrollment } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../../errors/user-errors.type.ts';
import { VersionConflict } from '../../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../../request-services.ts';
import { freeSeats } from '../free-seats.ts';
import { ParticipantSaved } from '../participant-results.type.ts';
import { loadPlacementFacts } from '../placement-facts.ts';
import { planSupervisions } from '../plan-placement.ts';
import { beginEnrollments } from './begin-enrollments.ts';
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
  const { occupationId, providerId = null, cohortId = null, keepCohortSupervisor } = input;
  const { startDate, expectedEndDate, plannedHours, previous = null } = input;
  const all = await loadPlacementFacts(services, [row], { employerId, occupationId, cohortId });
  const facts = {
    employer: all.employers.get(employerId) ?? null,
    occupation: all.occupations.get(occupationId) ?? null,
  };
  const assignments = checkAssignments({ userType: row.userType, employerId, occupationId, providerId }, facts);
  const planned = planNewEnrollment(
    { ...row, lastEffectiveDate: row.statusDate },
    await services.enrollmentRecords.all(row.id),
    { employerId, occupationId, startDate, expectedEndDate, plannedHours, previous },
    { today: services.today(), seatsFree: await freeSeats(services) },
  );
  const supervisions = planSupervisions(row, { employerId, cohortId, keepCohortSupervisor }, facts, all);
  if (!assignments.ok || !planned.ok || !supervisions.ok)
    return InvalidInput.of(refusalsAmong(assignments, planned, supervisions));

  const place = { ...assignments.value, cohortId };
  await beginEnrollments(services, [{ row, planned: planned.value, place }]);
  const { added, removed, supervisions: after } = supervisions.value;
  await services.participantRecords.applySupervisions([{ participantId: row.id, added, removed }]);
  const remaining = new Set(after.map(({ supervisorId }) => supervisorId));
  const dropped = removed.map(({ supervisorId }) => supervisorId).filter((id) => !remaining.has(id));
  return ParticipantSaved.of(row.id, [...new Set(dropped)]);
}
