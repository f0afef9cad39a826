import {
  IMPORT_PROFILE_RULES,
  isImportDraft,
  refuse,
  type ImportField,
  type Policy,
  holdsPolicy,
  type Refusal,
} from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import type { CheckImportInput, SaveImportDraftInput } from './change-import.inputs.ts';
import { importChoices } from './import-choices.ts';
import { fieldsOf } from './import-fields.ts';
import type { ImportRecord } from './import-record.ts';
import { ImportSaved } from './import.type.ts';
import { rememberChoices } from './remembered-choices.ts';

const isMappable = ({ state }: ImportRecord): boolean =>
  isImportDraft(state) && !['reading', 'unreadable'].includes(state);

/** Stores what the columns mean and what the file is to do, and has all lines judged by it. Changes nobody. */
export async function checkImport(
  services: RequestServices,
  input: CheckImportInput,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const { imports, importWriter } = services;
  const found = await imports.findForUpdate(input.id);
  if (!found) return NotFound.create();
  if (!isMappable(found)) return InvalidInput.of([refuse('import_not_ready', 'id')]);
  const record = { ...found, profile: input.profile ?? found.profile };
  demandRights(services, record.profile);
  const choices = await importChoices(services, record, input);
  const refusals = [
    ...('refusals' in choices ? choices.refusals : []),
    ...refusalsOfKeys(input, await fieldsOf(services, record.profile)),
  ];
  if ('refusals' in choices || refusals.length > 0) return InvalidInput.of(refusals);

  const { mapping, settings, words } = choices;
  await imports.beginAnew(record.id);
  await importWriter.forgetKeys(record.id, null);
  await importWriter.forgetWords(record.id);
  await imports.change(record.id, {
    profile: record.profile,
    mapping,
    settings,
    words,
    draft: null,
    draftWords: null,
    state: 'checking',
    checkedCount: 0,
    seatsNeeded: 0,
  });
  await rememberChoices(services, record, choices);
  await imports.handToWorker(record.id);
  return ImportSaved.of(record.id);
}

/** Keeps what somebody chooses while nothing is judged by it yet, so that the file can be gone on with anywhere. */
export async function saveImportDraft(
  services: RequestServices,
  input: SaveImportDraftInput,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const { imports } = services;
  const record = await imports.findForUpdate(input.id);
  if (!record) return NotFound.create();
  if (!isMappable(record)) return InvalidInput.of([refuse('import_not_ready', 'id')]);
  const choices = await importChoices(services, record, input);
  if ('refusals' in choices) return InvalidInput.of(choices.refusals);
  const { mapping, settings, words } = choices;
  await imports.change(record.id, { draft: { mapping, settings }, draftWords: words });
  return ImportSaved.of(record.id);
}

/** @throws OperationError FORBIDDEN for a kind of file that the viewer's user type may not import */
function demandRights({ viewer }: RequestServices, profile: ImportRecord['profile']): void {
  const { isOf } = IMPORT_PROFILE_RULES[profile];
  const needed: Policy = isOf === 'organizations' ? 'organizations:create' : 'participants:create';
  if (!holdsPolicy(viewer.userType, needed)) throw forbidden();
}

/** What a draft may still leave open: no two columns mean the same, and rows are found by columns that there are. */
function refusalsOfKeys({ columns, keyFieldIds }: CheckImportInput, fields: readonly ImportField[]): Refusal[] {
  const mapped = columns.flatMap(({ fieldId }) => fieldId ?? []);
  const isKey = (id: string) => mapped.includes(id) && fields.some((field) => field.id === id && field.canBeKey);
  return [
    ...(new Set(mapped).size < mapped.length ? [refuse('unknown_choice', 'columns')] : []),
    ...(keyFieldIds.every(isKey) ? [] : [refuse('unknown_choice', 'keyFieldIds')]),
  ];
}
