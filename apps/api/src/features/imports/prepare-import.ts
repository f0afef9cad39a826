import { BATCH_PEOPLE_MAX, refuse } from '@guildhall/domain';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { selectionOf } from '../batches/index.ts';
import { ImportPrepared } from './import-selection.type.ts';
import type { PrepareImportInput } from './imports.inputs.ts';

/** Keeps for whom the next file is meant: its lines about anybody else are rejected (US-CSV-10). */
export async function prepareImport(
  services: RequestServices,
  { selection }: PrepareImportInput,
): Promise<ImportPrepared | InvalidInput> {
  const { participants, exports, importSelections } = services;
  const selected = await selectionOf(services, selection);
  if ('refusals' in selected) return InvalidInput.of(selected.refusals);
  const people = participants.selected(selected, []);
  const count = await exports.countOfSelected(people, BATCH_PEOPLE_MAX);
  if (count === 0) return InvalidInput.of([refuse('nobody_selected', 'selection')]);
  if (count > BATCH_PEOPLE_MAX) return InvalidInput.of([refuse('too_many', 'selection')]);
  return ImportPrepared.of(await importSelections.create(people));
}
