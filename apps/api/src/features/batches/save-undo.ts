import type { AssignmentSource, ProgramStatus, Supervision } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { ParticipantRow } from '../participants/index.ts';
import type { Restoration, WrittenRecord } from './undo-records.repository.ts';

/** Everything that a batch wrote about one person. */
export interface Undone {
  readonly row: ParticipantRow;
  readonly records: readonly WrittenRecord[];
}

/** Writes people back as they were: records, supervisions, and an entry in the history of whoever has another status again. */
export async function saveUndo(services: RequestServices, undone: readonly Undone[]): Promise<void> {
  if (undone.length === 0) return;
  const { undoRecords, participantRecords, participantGroups, addresses } = services;
  // Before others become the current ones again.
  await undoRecords.retireBegun(
    undone.flatMap(({ records }) => begunBy(records).map(({ recordId }) => recordId)),
    services.today(),
  );
  await undoRecords.restore(
    'enrollments',
    undone.flatMap(({ records }) => updatesOf(records, 'enrollments')),
  );
  // Everybody gets a new version, whatever it was that changed.
  await undoRecords.restore(
    'accounts',
    undone.map(({ row, records }) => ({ id: row.id, values: accountOf(records) })),
  );
  await participantRecords.applySupervisions(
    undone.map(({ row, records }) => ({
      participantId: row.id,
      added: supervisionsOf(records, 'delete'),
      removed: supervisionsOf(records, 'insert'),
    })),
  );
  await participantGroups.apply(
    undone.map(({ row, records }) => ({
      participantId: row.id,
      added: groupsOf(records, 'delete'),
      removed: groupsOf(records, 'insert'),
    })),
  );
  await participantRecords.recordStatuses(undone.flatMap((person) => statusOf(services, person)));
  const deactivated = undone.filter(
    ({ row, records }) => row.accountStatus === 'active' && statusBefore(records) !== 'active',
  );
  const cancelled = undone.filter(({ records }) => accountOf(records).subscription_cancelled_at);
  await participantRecords.endSessions([...deactivated, ...cancelled].map(({ row }) => row.id));
  const invited = undone.filter(({ records }) => 'invited_at' in accountOf(records)).map(({ row }) => row.id);
  await addresses.revokeOfAccounts(invited, services.now());
}

const updatesOf = (records: readonly WrittenRecord[], table: WrittenRecord['table']): Restoration[] =>
  records
    .filter((record) => record.table === table && record.action === 'update')
    .map(({ recordId, oldValues }) => ({ id: recordId, values: oldValues ?? {} }));

const accountOf = (records: readonly WrittenRecord[]): Record<string, unknown> =>
  Object.assign({}, ...updatesOf(records, 'accounts').map(({ values }) => values)) as Record<string, unknown>;

const statusBefore = (records: readonly WrittenRecord[]): unknown => accountOf(records).account_status ?? 'active';

const supervisionsOf = (records: readonly WrittenRecord[], action: WrittenRecord['action']): Supervision[] =>
  records
    .filter((record) => record.table === 'supervisions' && record.action === action)
    .map(({ oldValues, newValues }) => {
      const values = { ...oldValues, ...newValues } as { supervisor_id: string; source: AssignmentSource };
      return { supervisorId: values.supervisor_id, source: values.source };
    });

const groupsOf = (records: readonly WrittenRecord[], action: WrittenRecord['action']): string[] =>
  records
    .filter((record) => record.table === 'group_members' && record.action === action)
    .map(({ oldValues, newValues }) => ({ ...oldValues, ...newValues }).group_id as string);

const begunBy = (records: readonly WrittenRecord[]): readonly WrittenRecord[] =>
  records.filter(({ table, action }) => table === 'enrollments' && action === 'insert');

type Columns = {
  readonly program_status?: ProgramStatus;
  readonly cancellation_reason?: ParticipantRow['cancellationReason'];
};

/** Every enrollment that has another status again, as an entry of the history. */
function statusOf(services: RequestServices, { row, records }: Undone) {
  const back = records
    .filter(
      ({ table, action, oldValues }) => table === 'enrollments' && action === 'update' && oldValues?.program_status,
    )
    .map(({ recordId, oldValues, newValues }) => {
      const [before, after] = [oldValues as Columns, newValues as Columns];
      return {
        enrollmentId: recordId,
        fromStatus: after.program_status,
        toStatus: before.program_status,
        reason: before.cancellation_reason ?? null,
      };
    });
  const gone = begunBy(records).map(({ recordId, newValues }) => ({
    enrollmentId: recordId,
    fromStatus: (newValues as Columns).program_status,
    toStatus: 'cancelled' as const,
    reason: 'never_started' as const,
  }));
  return [...gone, ...back].map((change) => ({
    ...change,
    participantId: row.id,
    effectiveDate: services.today(),
    reasonText: null,
    expectedReturnDate: null,
  }));
}
