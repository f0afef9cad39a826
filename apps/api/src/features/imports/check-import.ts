import {
  CREATABLE_REFERENCES,
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
import type { CheckImportInput } from './change-import.inputs.ts';
import { fieldsOf } from './import-fields.ts';
import type { ImportRecord, MappedColumn, MissingKind, TextChoices } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';
import { ImportSaved } from './import.type.ts';

const MOST_CHOICES = 500;

/** Stores what the columns mean and what the file is to do, and has all lines judged by it. Changes nobody. */
export async function checkImport(
  services: RequestServices,
  input: CheckImportInput,
): Promise<ImportSaved | InvalidInput | NotFound> {
  const { imports, importWriter, vault } = services;
  const record = await imports.findForUpdate(input.id);
  if (!record) return NotFound.create();
  if (!isImportDraft(record.state) || ['reading', 'unreadable'].includes(record.state))
    return InvalidInput.of([refuse('import_not_ready', 'id')]);
  const profile = input.profile ?? record.profile;
  demandRights(services, profile);
  const fields = await fieldsOf(services, profile);
  const refusals = [...refusalsOfColumns(record, input, fields), ...(await refusalsOfPlace(services, input))];
  if (refusals.length > 0) return InvalidInput.of(refusals);

  const mapping = mappingOf(record, input);
  const seals = new ImportSeals(vault.files, record.id);
  const words = seals.sealChoices(choicesOf(input));
  const { keyFieldIds, employerId, occupationId, groupId, invites } = input;
  // A file that brings no names adds nobody.
  const mode = IMPORT_PROFILE_RULES[profile].creates ? input.mode : 'update';
  const settings = { mode, keyFieldIds, employerId, occupationId, groupId, invites };
  await imports.beginAnew(record.id);
  await importWriter.forgetKeys(record.id, null);
  await importWriter.forgetWords(record.id);
  await imports.change(record.id, {
    profile,
    mapping,
    settings,
    words,
    state: 'checking',
    checkedCount: 0,
    seatsNeeded: 0,
  });
  await remember(services, { ...record, profile }, mapping);
  await imports.handToWorker(record.id);
  return ImportSaved.of(record.id);
}

/** @throws OperationError FORBIDDEN for a kind of file that the viewer's user type may not import */
function demandRights({ viewer }: RequestServices, profile: ImportRecord['profile']): void {
  const { isOf } = IMPORT_PROFILE_RULES[profile];
  const needed: Policy = isOf === 'organizations' ? 'organizations:create' : 'participants:create';
  if (!holdsPolicy(viewer.userType, needed)) throw forbidden();
}

function refusalsOfColumns(
  record: ImportRecord,
  { columns, keyFieldIds, words, created }: CheckImportInput,
  fields: readonly ImportField[],
): Refusal[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const mapped = columns.flatMap(({ fieldId }) => fieldId ?? []);
  const isColumn = ({ index }: { index: number }) => record.mapping.some((column) => column.index === index);
  const isWrong =
    mapped.some((id) => !byId.has(id)) || new Set(mapped).size < mapped.length || !columns.every(isColumn);
  const isKey = (id: string) => byId.get(id)?.canBeKey === true && mapped.includes(id);
  const isChoice = ({ fieldId, choice }: { fieldId: string; choice?: string | null }) =>
    choice == null || byId.get(fieldId)?.choices.some(({ value }) => value === choice) === true;
  const isCreatable = ({ kind }: { kind: string }) => CREATABLE_REFERENCES.some((known) => known === kind);
  return [
    ...(isWrong ? [refuse('unknown_choice', 'columns')] : []),
    ...(keyFieldIds.every(isKey) ? [] : [refuse('unknown_choice', 'keyFieldIds')]),
    ...((words ?? []).every(isChoice) ? [] : [refuse('unknown_choice', 'words')]),
    ...((words ?? []).length > MOST_CHOICES ? [refuse('too_many', 'words')] : []),
    ...((created ?? []).every(isCreatable) ? [] : [refuse('unknown_choice', 'created')]),
    ...((created ?? []).length > MOST_CHOICES ? [refuse('too_many', 'created')] : []),
  ];
}

async function refusalsOfPlace(
  { organizations, occupations, participantDetails }: RequestServices,
  { employerId, occupationId, groupId }: CheckImportInput,
): Promise<Refusal[]> {
  const employer = employerId ? await organizations.find(employerId) : null;
  const occupation = occupationId ? await occupations.find(occupationId) : null;
  const groups = groupId ? await participantDetails.groups() : [];
  return [
    ...(employerId && employer?.kind !== 'employer' ? [refuse('unknown_choice', 'employerId')] : []),
    ...(occupationId && !occupation ? [refuse('unknown_choice', 'occupationId')] : []),
    ...(groupId && !groups.some(({ id }) => id === groupId) ? [refuse('unknown_choice', 'groupId')] : []),
  ];
}

/** Every column of the file; what somebody left as it was keeps how sure it is. */
function mappingOf({ mapping }: ImportRecord, { columns }: CheckImportInput): MappedColumn[] {
  return mapping.map((before) => {
    const fieldId = columns.find(({ index }) => index === before.index)?.fieldId ?? null;
    return fieldId === before.fieldId
      ? before
      : { ...before, fieldId, confidence: fieldId === null ? 'none' : 'exact' };
  });
}

const choicesOf = ({ words, created }: CheckImportInput): TextChoices => ({
  words: (words ?? []).map(({ fieldId, word, choice }) => ({ fieldId, word, choice: choice ?? null })),
  created: (created ?? []).map(({ kind, name }) => ({ kind: kind as MissingKind, name })),
});

async function remember({ importMappings }: RequestServices, record: ImportRecord, mapping: readonly MappedColumn[]) {
  if (record.headerHash === null) return;
  const columns = mapping.map(({ index, fieldId }) => ({ index, fieldId }));
  await importMappings.remember(record.profile, Buffer.from(record.headerHash, 'base64'), {
    mapping: columns,
    words: null,
  });
}
