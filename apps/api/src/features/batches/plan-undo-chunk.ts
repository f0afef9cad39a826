import { judgeUndo, refuse, type Refusal, type UndoCandidate, type WrittenField } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { choosableEmployer, type ParticipantRow } from '../participants/index.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';
import { saveUndo, type Undone } from './save-undo.ts';
import { COLUMNS, type WrittenRecord } from './undo-records.repository.ts';

/** Puts people back as they were before a batch, out of the audit; whoever was edited since is kept. */
export async function planUndoChunk(
  services: RequestServices,
  operationId: string,
  { items, seatsFree }: Chunk,
): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const rows = new Map((await services.participants.findManyForUpdate(ids)).map((row) => [row.id, row]));
  const written = Map.groupBy(
    await services.undoRecords.writtenBy(operationId, [...rows.keys()]),
    ({ subjectId }) => subjectId,
  );
  const refusalOf = await rulesOf(services, [...written.values()].flat());
  const people = ids.map((id): UndoCandidate => {
    const row = rows.get(id);
    const records = written.get(id) ?? [];
    const takesSeat = valuesBefore(records, 'accounts').account_status === 'active' && row?.accountStatus !== 'active';
    return {
      isVisible: row !== undefined,
      fields: [...records.flatMap(fieldsOf), ...loginOf(row, records)],
      takesSeat,
      // A letter that went out once more has written nothing that could be taken back.
      refusal: records.length === 0 ? refuse('mail_sent') : refusalOf(records),
    };
  });
  const free = people.some(({ takesSeat }) => takesSeat) ? await seatsFree() : null;
  const verdicts = judgeUndo(people, free);
  const reversed = verdicts.flatMap(({ outcome }, index): Undone[] => {
    const row = rows.get(ids[index] ?? '');
    return outcome === 'reversed' && row ? [{ row, records: written.get(row.id) ?? [] }] : [];
  });
  return {
    verdicts: verdicts.map((verdict) => ({ ...verdict, result: null })),
    seatsTaken: 0,
    seatsFreed: 0,
    save: () => saveUndo(services, reversed),
  };
}

/** What somebody's records of a table held before the batch. */
function valuesBefore(records: readonly WrittenRecord[], table: WrittenRecord['table']): Record<string, unknown> {
  return Object.assign(
    {},
    ...records.filter((record) => record.table === table).map(({ oldValues }) => oldValues ?? {}),
  ) as Record<string, unknown>;
}

const inCamelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function fieldsOf({ table, action, newValues, now }: WrittenRecord): WrittenField[] {
  if (table === 'supervisions') return [{ field: 'supervisors', written: action === 'insert', now: now !== null }];
  if (table === 'group_members') return [{ field: 'groups', written: action === 'insert', now: now !== null }];
  // The audit leaves out what a new record does not have; of it, only those columns count that an undo knows.
  const isNew = table === 'enrollments' && action === 'insert';
  const columns = isNew ? COLUMNS.enrollments : Object.keys(newValues ?? {});
  return columns.map((column) => ({
    field: inCamelCase(column),
    written: newValues?.[column],
    now: now?.[column],
  }));
}

/** Whoever has set a password since an invitation keeps the login. */
function loginOf(row: ParticipantRow | undefined, records: readonly WrittenRecord[]): WrittenField[] {
  const wasInvited = records.some(({ newValues }) => newValues !== null && 'invited_at' in newValues);
  return wasInvited && row ? [{ field: 'loginId', written: null, now: row.loginId }] : [];
}

/** What may have gone since: an employer, or a supervisor, whom nobody can choose any more. */
async function rulesOf(services: RequestServices, records: readonly WrittenRecord[]) {
  const employerIds = idsOf(records.map(({ oldValues }) => oldValues?.employer_id));
  const dropped = records.filter(({ table, action }) => table === 'supervisions' && action === 'delete');
  const [employers, staff, trades] = await Promise.all([
    employerIds.length > 0 ? services.organizations.findMany(employerIds) : [],
    dropped.length > 0
      ? services.staff.references(idsOf(dropped.map(({ oldValues }) => oldValues?.supervisor_id)))
      : [],
    providerPairs(services, records),
  ]);
  const choosable = new Set(employers.filter((one) => choosableEmployer(services.viewer, one)).map(({ id }) => id));
  const active = new Set(staff.filter(({ accountStatus }) => accountStatus === 'active').map(({ id }) => id));
  return (own: readonly WrittenRecord[]): Refusal | null => {
    const { employer_id: employer } = valuesBefore(own, 'enrollments');
    if (typeof employer === 'string' && !choosable.has(employer)) return refuse('unknown_choice', 'employerId');
    const gone = own.some(
      (record) => dropped.includes(record) && !active.has(record.oldValues?.supervisor_id as string),
    );
    if (gone) return refuse('supervisor_not_active', 'supervisorIds');
    return own.every(trades) ? null : refuse('provider_not_of_occupation', 'providerId');
  };
}

/** Whether the provider that somebody would have again still instructs the occupation. */
async function providerPairs(services: RequestServices, records: readonly WrittenRecord[]) {
  const pairOf = ({ table, action, oldValues, now }: WrittenRecord) => {
    const before = { ...now, ...oldValues } as { occupation_id?: string; provider_id?: string | null };
    return table === 'enrollments' && action === 'update' && before.provider_id ? before : null;
  };
  const occupations = await services.occupations.references(
    idsOf(records.map((record) => pairOf(record)?.occupation_id)),
  );
  const providersOf = new Map(occupations.map(({ id, providerIds }) => [id, providerIds]));
  return (record: WrittenRecord): boolean => {
    const pair = pairOf(record);
    return pair === null || (providersOf.get(pair.occupation_id ?? '')?.includes(pair.provider_id ?? '') ?? false);
  };
}

const idsOf = (values: readonly unknown[]): string[] => [
  ...new Set(values.filter((value) => typeof value === 'string')),
];
