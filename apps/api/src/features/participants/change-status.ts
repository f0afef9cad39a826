import { changeProgramStatus, isStale } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { freeSeats } from './free-seats.ts';
import type { ChangeProgramStatusInput } from './participant-changes.inputs.ts';
import { ParticipantSaved } from './participant-results.type.ts';
import { enrollmentColumns, historyColumns } from './status/status-columns.ts';

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

  const { accountStatus } = outcome.value;
  await services.participantRecords.update(row, { accountStatus }, enrollmentColumns(outcome.value));
  await services.participantRecords.recordStatus({
    enrollmentId: row.enrollmentId,
    participantId: row.id,
    fromStatus: row.programStatus,
    ...historyColumns(outcome.value),
  });
  if (accountStatus !== 'active') await services.participantRecords.endSessions(row.id);
  return ParticipantSaved.of(row.id);
}
