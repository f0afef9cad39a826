import {
  isStale,
  leaveCohort,
  planCurrentEnrollment,
  refuse,
  rejoinCohort,
  supervisionChange,
  type SupervisionChange,
} from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../../errors/user-errors.type.ts';
import { VersionConflict } from '../../../errors/version-conflict.type.ts';
import { asUuids } from '../../../graphql/uuid.ts';
import type { RequestServices } from '../../../request-services.ts';
import { loadAssignmentFacts } from '../assignment-facts.ts';
import { freeSeats } from '../free-seats.ts';
import { ParticipantSaved } from '../participant-results.type.ts';
import type { ParticipantRow } from '../participant-row.ts';
import { keptBy } from '../plan-placement.ts';
import type { KeptEnrollment } from './enrollment-records.repository.ts';
import type { MakeEnrollmentCurrentInput } from './enrollment.inputs.ts';

/** Makes a kept enrollment the current one; the other is kept as it is. Account, seat and supervisors follow. */
export async function makeEnrollmentCurrent(
  services: RequestServices,
  input: MakeEnrollmentCurrentInput,
): Promise<ParticipantSaved | InvalidInput | VersionConflict | NotFound> {
  const [enrollmentId] = asUuids([input.enrollmentId]);
  const cohortId = enrollmentId ? await services.enrollmentRecords.cohortOf(enrollmentId) : null;
  if (cohortId) await services.cohorts.keepForJoining(cohortId);
  const row = await services.participants.findForUpdate(input.participantId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Participant', row.id);

  const chosen = (await services.enrollmentRecords.all(row.id)).find(({ id }) => id === enrollmentId);
  // Whoever may not place people with an employer does not bring them back to it either.
  const { employer } = chosen ? await loadAssignmentFacts(services, chosen) : { employer: null };
  if (!chosen || !employer) return InvalidInput.of([refuse('unknown_choice', 'enrollmentId')]);
  const planned = planCurrentEnrollment(row, chosen, { seatsFree: await freeSeats(services) });
  if (!planned.ok) return InvalidInput.of(planned.refusals);

  const { accountStatus } = planned.value;
  const supervisions = await supervisionsWith(services, row, chosen);
  await services.enrollmentRecords.retire([row.enrollmentId], {});
  await services.enrollmentRecords.makeCurrent(chosen.id);
  await services.participantRecords.update(row, { accountStatus }, {});
  const { added, removed } = supervisions;
  await services.participantRecords.applySupervisions([{ participantId: row.id, added, removed }]);
  if (accountStatus !== 'active') await services.participantRecords.endSessions([row.id]);
  return ParticipantSaved.of(row.id, droppedBy(supervisions));
}

async function supervisionsWith(
  services: RequestServices,
  row: ParticipantRow,
  { employerId, cohortId }: KeptEnrollment,
): Promise<SupervisionChange> {
  const before = (await services.participantRecords.supervisionsOf([row.id])).get(row.id) ?? [];
  const staff = await services.staff.references(before.map(({ supervisorId }) => supervisorId));
  const facts = { staff: new Map(staff.map((one) => [one.id, one])) };
  const kept = employerId === row.employerId ? before : keptBy(facts, before, employerId);
  const left = leaveCohort({ cohortId: row.cohortId, supervisions: kept }, { keepSupervisor: false });
  const [cohort] = cohortId ? await services.cohorts.references([cohortId]) : [];
  const [supervisor] = cohort?.supervisorId ? await services.staff.references([cohort.supervisorId]) : [];
  return supervisionChange(before, rejoinCohort(left, supervisor ?? null, employerId).supervisions);
}

function droppedBy({ removed, supervisions }: SupervisionChange): string[] {
  const remaining = new Set(supervisions.map(({ supervisorId }) => supervisorId));
  return [...new Set(removed.map(({ supervisorId }) => supervisorId).filter((id) => !remaining.has(id)))];
}
