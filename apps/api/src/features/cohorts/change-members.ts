import { canEditCohort, joinCohort, leaveCohort, refuse, type Refusal } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { findCohortToJoin, type ParticipantRow, type ParticipantSupervisionChange } from '../participants/index.ts';
import { CohortSaved } from './cohort.type.ts';
import type { ChangeCohortMembersInput } from './cohorts.inputs.ts';

const MAX_MEMBERS_AT_ONCE = 500;

/** Moves participants into a cohort; whoever was in another one leaves it. All of them or nobody. */
export async function addMembers(
  services: RequestServices,
  input: ChangeCohortMembersInput,
): Promise<CohortSaved | InvalidInput | NotFound> {
  const found = await load(services, input);
  if (!found) return NotFound.create();
  if (found.refusals.length > 0) return InvalidInput.of(found.refusals);
  const [supervisions, employers, cohort] = await Promise.all([
    services.participantRecords.supervisionsOf(found.rows.map(({ id }) => id)),
    services.organizations.references([...new Set(found.rows.map(({ employerId }) => employerId))]),
    findCohortToJoin(services, input.cohortId),
  ]);
  if (!cohort) return NotFound.create();
  const refusals = new Map<string, Refusal>();
  const changes: ParticipantSupervisionChange[] = [];
  for (const row of found.rows) {
    const employer = employers.find(({ id }) => id === row.employerId);
    if (!employer) continue;
    const current = { cohortId: row.cohortId, supervisions: supervisions.get(row.id) ?? [] };
    const joined = joinCohort(current, cohort, { ...employer, sponsorIds: employer.partnerIds });
    if (joined.ok) changes.push({ participantId: row.id, ...joined.value });
    else for (const refusal of joined.refusals) refusals.set(refusal.code, { ...refusal, field: 'participantIds' });
  }
  if (refusals.size > 0) return InvalidInput.of([...refusals.values()]);
  return save(services, found.cohortId, found.rows, changes, found.cohortId);
}

/** Takes participants out of a cohort; its supervisor leaves them, or stays as a direct one. */
export async function removeMembers(
  services: RequestServices,
  input: ChangeCohortMembersInput,
): Promise<CohortSaved | InvalidInput | NotFound> {
  const found = await load(services, input);
  if (!found) return NotFound.create();
  if (found.refusals.length > 0) return InvalidInput.of(found.refusals);
  const members = found.rows.filter(({ cohortId }) => cohortId === found.cohortId);
  const supervisions = await services.participantRecords.supervisionsOf(members.map(({ id }) => id));
  const changes = members.map((row) => ({
    participantId: row.id,
    ...leaveCohort(
      { cohortId: row.cohortId, supervisions: supervisions.get(row.id) ?? [] },
      { keepSupervisor: input.keepSupervisor ?? false },
    ),
  }));
  return save(services, found.cohortId, members, changes, null);
}

async function load(services: RequestServices, input: ChangeCohortMembersInput) {
  const cohort = await services.cohorts.findForUpdate(input.cohortId);
  if (!cohort || !canEditCohort(services.viewer, cohort)) return null;
  if (input.participantIds.length > MAX_MEMBERS_AT_ONCE)
    return { cohortId: cohort.id, rows: [], refusals: [refuse('too_long', 'participantIds')] };
  const rows = await services.participants.findManyForUpdate(input.participantIds);
  const areAllThere = rows.length === new Set(input.participantIds).size;
  return { cohortId: cohort.id, rows, refusals: areAllThere ? [] : [refuse('unknown_choice', 'participantIds')] };
}

async function save(
  { participantRecords }: RequestServices,
  id: string,
  rows: readonly ParticipantRow[],
  changes: readonly ParticipantSupervisionChange[],
  cohortId: string | null,
): Promise<CohortSaved> {
  await participantRecords.applySupervisions(changes);
  await participantRecords.setCohort(rows, cohortId);
  return CohortSaved.of(id);
}
