import { holdsPolicy, IMPORT_PROFILE_RULES, mayBeginBatch } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { freeSeats } from '../participants/index.ts';
import { addMissing } from './add-missing.ts';
import { endImport } from './end-import.ts';
import type { ImportRecord } from './import-record.ts';
import { judgeChunk } from './judging/judge-chunk.ts';
import { loadPlan } from './judging/import-plan.ts';
import { together } from './judging/in-turns.ts';
import { countsOf, storeJudged } from './judging/store-judged.ts';
import { undoPart } from './undo/undo-part.ts';

/**
 * Lines of a part: few enough that nobody waits long for it, enough that what is done once for all of them costs little. People
 * are written in sets, organizations one by one.
 */
const CHUNK_SIZES = { participants: 1_000, organizations: 200 } as const;
const chunkSizeOf = ({ profile }: ImportRecord): number => CHUNK_SIZES[IMPORT_PROFILE_RULES[profile].isOf];

/**
 * Does the next part of an import in the running transaction, whatever it waits for, and notes how far it has come. Whatever ends
 * the transaction leaves all of it or nothing.
 *
 * @returns whether there is more to do
 */
export async function nextPart(services: RequestServices, importId: string): Promise<boolean> {
  const record = await services.imports.findForUpdate(importId);
  if (!record) return false;
  if (record.state === 'checking') return checkPart(services, record);
  if (record.state === 'queued') return begin(services, record);
  if (record.state === 'running') return runPart(services, record);
  if (record.undoState === 'queued' || record.undoState === 'running') return undoPart(services, record);
  return false;
}

const isAllowed = ({ viewer }: RequestServices): boolean =>
  viewer.isActive && holdsPolicy(viewer.userType, 'imports:create');

async function checkPart(services: RequestServices, record: ImportRecord): Promise<boolean> {
  const { imports, importWriter } = services;
  const chunkSize = chunkSizeOf(record);
  const lines = await importWriter.next(record.id, record.lastLine, chunkSize);
  const plan = await loadPlan(services, record, true);
  const judged = isAllowed(services) ? (await judgeChunk(services, plan, lines, null)).lines : [];
  if (judged.length > 0) await storeJudged(services, plan, judged);
  const isLast = lines.length < chunkSize;
  const needed = judged.filter(({ takesSeat }) => takesSeat).length;
  await imports.change(
    record.id,
    {
      lastLine: lines.at(-1)?.line ?? record.lastLine,
      checkedCount: record.checkedCount + lines.length,
      seatsNeeded: record.seatsNeeded + needed,
      ...(isLast ? { state: 'draft' } : {}),
    },
    countsOf(judged),
  );
  return !isLast;
}

/** Where all or nobody are to be added, their seats are kept before the first of them is. What is to be added along is added. */
async function begin(services: RequestServices, record: ImportRecord): Promise<boolean> {
  const { imports, importWriter } = services;
  const startedAt = services.now();
  const needsAll = record.seats === 'all_or_none' && record.seatsNeeded > 0;
  const free = needsAll ? await freeSeats(services) : null;
  await imports.beginAnew(record.id);
  if (!isAllowed(services) || !mayBeginBatch(record.seats ?? 'as_many_as_fit', record.seatsNeeded, free)) {
    await imports.change(record.id, { startedAt });
    const code = isAllowed(services) ? 'no_free_seat' : 'right_lost';
    await endImport(services, { id: record.id, lastLine: 0 }, { state: 'done', outcome: 'reject', code });
    return false;
  }
  await addMissing(services, record);
  await importWriter.forgetKeys(record.id, null);
  const seatsReserved = needsAll && free !== null ? record.seatsNeeded : 0;
  await imports.change(record.id, { state: 'running', startedAt, seatsReserved });
  return true;
}

async function runPart(services: RequestServices, record: ImportRecord): Promise<boolean> {
  const { imports, importWriter } = services;
  if (!isAllowed(services)) {
    await endImport(services, record, { state: 'failed', outcome: 'reject', code: 'right_lost' });
    return false;
  }
  const chunkSize = chunkSizeOf(record);
  const lines = await importWriter.next(record.id, record.lastLine, chunkSize);
  // The turn for seats comes before anybody is held, as with everybody who takes one.
  const free = await freeSeats(services);
  const plan = await loadPlan(services, record, false);
  const chunk = await judgeChunk(services, plan, lines, record.seatsReserved > 0 ? record.seatsReserved : free);
  await together(chunk.save(), storeJudged(services, plan, chunk.lines));
  const taken = chunk.lines.filter(({ takesSeat }) => takesSeat).length;
  await imports.change(
    record.id,
    {
      lastLine: lines.at(-1)?.line ?? record.lastLine,
      doneCount: record.doneCount + lines.length,
      seatsReserved: Math.max(0, record.seatsReserved - taken),
    },
    countsOf(chunk.lines),
  );
  if (lines.length === chunkSize) return true;
  await endImport(services, record, { state: 'done', outcome: 'skip', code: 'import_over' });
  return false;
}
