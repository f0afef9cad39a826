import type { StatusChangeResult } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { ParticipantRow } from './participant-row.ts';
import { enrollmentColumns, historyColumns } from './status/status-columns.ts';

export type StatusSubject = Pick<ParticipantRow, 'id' | 'enrollmentId' | 'programStatus'>;

/**
 * Stores one change of program status for everybody whom the domain allowed it: the statuses and dates, an entry in each
 * one's history, and the end of the sessions of whoever is deactivated.
 *
 * @param result the same for all of them, because a change says the same about everybody
 */
export async function saveStatusChanges(
  { participantRecords }: RequestServices,
  rows: readonly StatusSubject[],
  result: StatusChangeResult,
): Promise<void> {
  const { accountStatus } = result;
  await participantRecords.updateMany(rows, { accountStatus }, enrollmentColumns(result));
  const history = historyColumns(result);
  await participantRecords.recordStatuses(
    rows.map((row) => ({
      enrollmentId: row.enrollmentId,
      participantId: row.id,
      fromStatus: row.programStatus,
      ...history,
    })),
  );
  if (accountStatus !== 'active') await participantRecords.endSessions(rows.map(({ id }) => id));
}
