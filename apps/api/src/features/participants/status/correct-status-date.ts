import { correctStatusDate, isStale, refuse } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../../errors/user-errors.type.ts';
import { VersionConflict } from '../../../errors/version-conflict.type.ts';
import { asUuids } from '../../../graphql/uuid.ts';
import type { RequestServices } from '../../../request-services.ts';
import { ParticipantSaved } from '../participant-results.type.ts';
import type { CorrectStatusDateInput } from './status.inputs.ts';

/** Corrects the days of one change of program status; what the change was stays, and so does who made it. */
export async function correctDateOfStatus(
  services: RequestServices,
  input: CorrectStatusDateInput,
): Promise<ParticipantSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.participants.findForUpdate(input.participantId);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Participant', row.id);

  const [changeId] = asUuids([input.statusChangeId]);
  const history = changeId ? await services.statusRecords.historyAround(row.id, changeId) : [];
  const change = history.find(({ id }) => id === changeId);
  if (!change) return InvalidInput.of([refuse('unknown_choice', 'statusChangeId')]);
  const corrected = correctStatusDate(
    history,
    { changeId: change.id, effectiveDate: input.effectiveDate, expectedReturnDate: input.expectedReturnDate },
    { startDate: change.startDate, today: services.today() },
  );
  if (!corrected.ok) return InvalidInput.of(corrected.refusals);

  const { effectiveDate, expectedReturnDate, enrollment } = corrected.value;
  if (effectiveDate === change.effectiveDate && expectedReturnDate === change.expectedReturnDate)
    return ParticipantSaved.of(row.id);
  await services.statusRecords.correct(change.id, corrected.value);
  await services.statusRecords.follow(change.enrollmentId, enrollment);
  await services.participantRecords.touch([row.id]);
  return ParticipantSaved.of(row.id);
}
