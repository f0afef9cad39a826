import { isImportDraft, refuse, type DateOrder } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { given } from '../../graphql/given.ts';
import type { RequestServices } from '../../request-services.ts';
import { SEPARATORS } from '../../files/index.ts';
import { ImportSaved } from './import.type.ts';
import type { StoredReading } from './import-record.ts';
import type { ReadImportInput } from './change-import.inputs.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];
const AS_TEXT: StoredReading = {
  format: 'csv',
  encoding: 'utf-8',
  separator: ',',
  sheet: null,
  sheets: [],
  dateOrder: 'ymd' as DateOrder,
  isDateOrderCertain: false,
};

/** Has a file read again, as somebody says. What was said about its lines is forgotten. */
export async function readImport(
  services: RequestServices,
  input: ReadImportInput,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const record = await services.imports.findForUpdate(input.id);
  if (!record) return NotFound.create();
  if (!isImportDraft(record.state)) return InvalidInput.of([refuse('import_not_ready', 'id')]);
  const before = record.reading ?? AS_TEXT;
  const reading: StoredReading = {
    ...before,
    encoding: before.format === 'csv' ? (input.encoding ?? before.encoding) : null,
    separator: before.format === 'csv' ? (input.separator ?? before.separator) : null,
    sheet: given(input.sheet, before.sheet),
    dateOrder: input.dateOrder ?? before.dateOrder,
    isDateOrderChosen: input.dateOrder ? true : (before.isDateOrderChosen ?? false),
  };
  const refusals = [
    ...(reading.encoding === null || ENCODINGS.includes(reading.encoding)
      ? []
      : [refuse('unknown_choice', 'encoding')]),
    ...(SEPARATORS.some((known) => known === reading.separator) || reading.separator === null
      ? []
      : [refuse('unknown_choice', 'separator')]),
  ];
  if (refusals.length > 0) return InvalidInput.of(refusals);
  await services.imports.change(record.id, { state: 'reading', reading, fileProblem: null });
  await services.imports.handToWorker(record.id);
  return ImportSaved.of(record.id);
}
