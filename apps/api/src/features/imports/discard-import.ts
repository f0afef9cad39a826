import { isImportDraft, refuse } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { ImportDiscarded } from './import.type.ts';

/** Throws a file away that nobody has run: nothing of it is left. */
export async function discardImport(
  { imports }: RequestServices,
  id: string,
): Promise<ImportDiscarded | InvalidInput | NotFound> {
  const record = await imports.findForUpdate(id);
  if (!record) return NotFound.create();
  if (!isImportDraft(record.state)) return InvalidInput.of([refuse('import_not_ready', 'id')]);
  await imports.remove(record.id);
  return ImportDiscarded.of(record.id);
}
