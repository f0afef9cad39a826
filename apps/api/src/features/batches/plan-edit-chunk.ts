import { judgeBatch } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { beginEnrollments, loadPlacementFacts, type ParticipantRow } from '../participants/index.ts';
import type { BatchEdit } from './batch-row.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';
import type { EditFacts, JudgedEdit } from './edit-facts.ts';
import { judgeEdit } from './judge-edit.ts';

/** Judges an edit of one or several fields, person by person, and writes it for all who may change in a few statements. */
export async function planEditChunk(
  services: RequestServices,
  edit: BatchEdit,
  { items, isPreview, seatsFree }: Chunk,
): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const { participants, cohorts } = services;
  // In the order in which single edits take them.
  if (edit.cohortId && !isPreview) await cohorts.keepForJoining(edit.cohortId);
  const rows = await (isPreview ? participants.findMany(ids) : participants.findManyForUpdate(ids));
  const facts = await loadEditFacts(services, rows, edit);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = items.map(({ participantId, versionSeen }) => ({
    versionSeen,
    facts: byId.get(participantId) ?? null,
  }));
  const free = edit.occupationId ? await seatsFree() : null;
  const verdicts = judgeBatch(people, free, (row, left) => judgeEdit(row, edit, facts, left));
  const changed = verdicts.flatMap(({ result }) => result ?? []);
  return {
    verdicts,
    seatsTaken: changed.filter(({ takesSeat }) => takesSeat).length,
    seatsFreed: 0,
    save: () => save(services, edit, changed),
  };
}

async function loadEditFacts(
  services: RequestServices,
  rows: readonly ParticipantRow[],
  edit: BatchEdit,
): Promise<EditFacts> {
  const { add = [], replaceWith = [] } = edit.supervisors ?? {};
  const supervisorIds = [...add, ...replaceWith];
  const ids = rows.map(({ id }) => id);
  const [placement, supervisors, groups, owner, enrollments] = await Promise.all([
    loadPlacementFacts(services, rows, edit),
    supervisorIds.length > 0 ? services.staff.findManyWithGroups(supervisorIds) : [],
    supervisorIds.length > 0 ? services.participantDetails.groupsOf(ids) : [],
    edit.caseOwnerId ? services.staff.find(edit.caseOwnerId) : null,
    edit.occupationId ? services.enrollmentRecords.allOf(ids) : new Map<string, never>(),
  ]);
  return {
    placement,
    supervisors,
    groupsOf: Map.groupBy(groups, ({ accountId }) => accountId),
    isCaseOwnerKnown: owner?.accountStatus === 'active',
    enrollments,
    today: services.today(),
  };
}

async function save(services: RequestServices, edit: BatchEdit, changed: readonly JudgedEdit[]): Promise<void> {
  const { participantRecords } = services;
  const { userType, caseOwnerId, referenceNumber } = edit;
  const account = given({ userType, caseOwnerId, referenceNumber });
  await beginEnrollments(
    services,
    changed.flatMap(({ begun }) => begun ?? []),
    account,
  );
  const edited = changed.filter(({ begun }) => begun === null);
  for (const [isMoved, people] of Map.groupBy(edited, ({ isMovedToEmployer }) => isMovedToEmployer)) {
    await participantRecords.updateMany(
      people.map(({ row }) => row),
      account,
      enrollmentOf(edit, isMoved),
    );
  }
  await participantRecords.applySupervisions(
    changed.map(({ row, supervisions }) => ({ participantId: row.id, ...supervisions })),
  );
}

/** What an edit writes on the current enrollment; mentor and address go with the employer. */
function enrollmentOf(edit: BatchEdit, isMoved: boolean) {
  const { employerId, occupationId, providerId, cohortId, startDate, expectedEndDate } = edit;
  const besides = isMoved ? { mentorId: null, employerAddressId: null } : {};
  return { ...given({ employerId, occupationId, providerId, cohortId, startDate, expectedEndDate }), ...besides };
}

/** Without what is left alone. */
const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
