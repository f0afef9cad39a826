import { canCancelImport, canUndoImport, refuse } from '@guildhall/domain';
import { randomUUID } from 'node:crypto';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { RunImportInput } from './change-import.inputs.ts';
import { endImport } from './end-import.ts';
import { ImportSaved } from './import.type.ts';

/** Hands a judged import to the worker. The same file twice has to be meant (US-MAN-13). */
export async function runImport(
  services: RequestServices,
  { id, seats, confirmsSameFile }: RunImportInput,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const { imports } = services;
  const record = await imports.findForUpdate(id);
  if (!record) return NotFound.create();
  if (record.state !== 'draft') return InvalidInput.of([refuse('import_not_ready', 'id')]);
  if (!confirmsSameFile && (await imports.findSameFiles([record.id])).length > 0)
    return InvalidInput.of([refuse('file_imported_before', 'confirmsSameFile')]);
  await imports.change(record.id, { state: 'queued', seats, draft: null, draftWords: null });
  await imports.handToWorker(record.id);
  return ImportSaved.of(record.id);
}

/** Stops an import, or its undo, between two parts. Lines that are through by then stay as they are; that can be undone. */
export async function cancelImport(
  services: RequestServices,
  id: string,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const record = await services.imports.findForUpdate(id);
  if (!record) return NotFound.create();
  if (!canCancelImport(record)) return InvalidInput.of([refuse('import_over', 'id')]);
  if (record.undoState !== null) await services.imports.change(record.id, { undoState: 'cancelled' });
  else {
    if (record.startedAt === null) await services.imports.change(record.id, { startedAt: services.now() });
    if (record.state === 'queued') await services.imports.beginAnew(record.id);
    await endImport(services, record, { state: 'cancelled', outcome: 'skip', code: 'import_stopped' });
  }
  return ImportSaved.of(record.id);
}

/** Takes back what an import did, as far as nobody has changed it since. */
export async function undoImport(
  services: RequestServices,
  id: string,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const record = await services.imports.findForUpdate(id);
  if (!record) return NotFound.create();
  if (!canUndoImport(record, services.now())) return InvalidInput.of([refuse('import_not_undoable', 'id')]);
  await services.imports.change(record.id, { undoState: 'queued', undoId: randomUUID(), undoLine: 0 });
  await services.imports.handToWorker(record.id);
  return ImportSaved.of(record.id);
}
