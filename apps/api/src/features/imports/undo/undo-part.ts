import { holdsPolicy, IMPORT_PROFILE_RULES } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { ImportCount, ImportRecord } from '../import-record.ts';
import type { UndoneLine } from '../import-writer.repository.ts';
import { loadPlan } from '../judging/import-plan.ts';
import { archiveAdditions } from './archive-additions.ts';
import { undoOrganizations } from './undo-organizations.ts';
import { undoPeople } from './undo-people.ts';

const CHUNK_SIZE = 250;

/** Takes back the next lines of an import in the running transaction, and notes how far it has come. Gives whether there is more to do. */
export async function undoPart(services: RequestServices, record: ImportRecord): Promise<boolean> {
  const { imports, importWriter, viewer } = services;
  if (!viewer.isActive || !holdsPolicy(viewer.userType, 'imports:create')) {
    await imports.change(record.id, { undoState: 'failed' });
    return false;
  }
  const lines = await importWriter.nextToUndo(record.id, record.undoLine, CHUNK_SIZE);
  const plan = await loadPlan(services, record, false);
  const undo = IMPORT_PROFILE_RULES[record.profile].isOf === 'organizations' ? undoOrganizations : undoPeople;
  const ends = lines.length === 0 ? [] : await undo(services, plan, lines);
  if (ends.length > 0) await importWriter.saveUndo(record.id, ends);
  const isLast = lines.length < CHUNK_SIZE;
  await imports.change(
    record.id,
    { undoLine: lines.at(-1)?.line ?? record.undoLine, undoState: isLast ? 'done' : 'running' },
    countsOf(ends),
  );
  if (isLast) await archiveAdditions(services, record.id);
  return !isLast;
}

function countsOf(ends: readonly UndoneLine[]): Partial<Record<ImportCount, number>> {
  const counts: Partial<Record<ImportCount, number>> = {};
  for (const { outcome } of ends) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
