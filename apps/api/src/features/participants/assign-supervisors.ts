import { supervisionChange, type Supervision } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { checkSupervisors } from './assignment-facts.ts';
import type { AssignSupervisorsInput } from './participant-changes.inputs.ts';
import { ParticipantSaved } from './participant-results.type.ts';

const direct = (supervisorId: string): Supervision => ({ supervisorId, source: 'direct' });

/** Adds direct supervisors; those who are there already stay as they are. */
export async function addSupervisors(
  services: RequestServices,
  input: AssignSupervisorsInput,
): Promise<ParticipantSaved | InvalidInput | NotFound> {
  const row = await services.participants.findForUpdate(input.participantId);
  if (!row) return NotFound.create();
  const groupIds = (await services.participantDetails.groupsOf([row.id])).map(({ id }) => id);
  const place = { employerId: row.employerId, groupIds };
  const refusals = await checkSupervisors(services, input.supervisorIds, place);
  if (refusals.length > 0) return InvalidInput.of(refusals);
  await services.participantRecords.applySupervisions([
    { participantId: row.id, added: input.supervisorIds.map(direct), removed: [] },
  ]);
  await services.participantRecords.touch([row.id]);
  return ParticipantSaved.of(row.id);
}

/** Removes direct supervisors; what the cohort brought stays until the participant leaves it. */
export async function removeSupervisors(
  services: RequestServices,
  input: AssignSupervisorsInput,
): Promise<ParticipantSaved | InvalidInput | NotFound> {
  const row = await services.participants.findForUpdate(input.participantId);
  if (!row) return NotFound.create();
  const before = (await services.participantRecords.supervisionsOf([row.id])).get(row.id) ?? [];
  const gone = new Set(input.supervisorIds);
  const { removed, supervisions } = supervisionChange(
    before,
    before.filter(({ supervisorId, source }) => source !== 'direct' || !gone.has(supervisorId)),
  );
  await services.participantRecords.applySupervisions([{ participantId: row.id, added: [], removed }]);
  await services.participantRecords.touch([row.id]);
  const remaining = new Set(supervisions.map(({ supervisorId }) => supervisorId));
  return ParticipantSaved.of(
    row.id,
    removed.map(({ supervisorId }) => supervisorId).filter((id) => !remaining.has(id)),
  );
}
