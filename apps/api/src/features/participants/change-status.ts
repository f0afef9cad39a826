import { changeProgramStatus, isStale } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { freeSeats } from './free-seats.ts';
import type { ChangeProgramStatusInput } from './participant-changes.inputs.ts';
import { ParticipantSaved } from './participant-results.type.ts';
import { saveStatusChanges } from './save-status-changes.ts';

/** Changes the program status of one participant; the account status, the seat and the sessions follow. */
export async function changeStatus(
  services: RequestServices,
  input: ChangeProgramStatusInput,
): Promise<ParticipantSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.participants.findForUpdate(input.participantId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Participant', row.id);

  const state = { ...row, lastEffectiveDate: row.statusDate };
  const context = { today: services.today(), seatsFree: await freeSeats(services) };
  const outcome = changeProgramStatus(state, input, context);
  if (!outcome.ok) return InvalidInput.of(outcome.refusals);

  await saveStatusChanges(services, [row], outcome.value);
  return ParticipantSaved.of(row.id);
}
