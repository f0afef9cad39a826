import { creatableReferences, IMPORT_PROFILE_RULES, refuse, type ImportField, type Refusal } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { CheckImportInput, SaveImportDraftInput } from './change-import.inputs.ts';
import { fieldsOf } from './import-fields.ts';
import {
  withDraft,
  type ImportRecord,
  type MappedColumn,
  type MissingKind,
  type StoredDraft,
  type StoredSettings,
} from './import-record.ts';
import { ImportSeals } from './import-seals.ts';

const MOST_CHOICES = 500;

type ChoicesInput = CheckImportInput | SaveImportDraftInput;

/** What is chosen about a file, as it is kept. */
export interface ImportChoices extends StoredDraft {
  /** Sealed. */
  readonly words: Buffer;
}

/** Reads what somebody chose about a file; what is left out stays as it was chosen last. Or why it can't be. */
export async function importChoices(
  services: RequestServices,
  record: ImportRecord,
  input: ChoicesInput,
): Promise<ImportChoices | { readonly refusals: readonly Refusal[] }> {
  const fields = await fieldsOf(services, record.profile);
  const creatable = creatableReferences(services.viewer.userType);
  const refusals = [
    ...refusalsOfColumns(record, input, { fields, creatable }),
    ...(await refusalsOfPlace(services, input)),
  ];
  if (refusals.length > 0) return { refusals };
  const before = withDraft(record);
  const seals = new ImportSeals(services.vault.files, record.id);
  const { words, created } = seals.openChoices(before.words);
  return {
    mapping: mappingOf(record, input),
    settings: settingsOf(before, input),
    words: seals.sealChoices({
      words: input.words?.map(({ fieldId, word, choice }) => ({ fieldId, word, choice: choice ?? null })) ?? words,
      created: input.created?.map(({ kind, name }) => ({ kind: kind as MissingKind, name })) ?? created,
    }),
  };
}

function refusalsOfColumns(
  record: ImportRecord,
  { columns, words, created }: ChoicesInput,
  { fields, creatable }: { fields: readonly ImportField[]; creatable: readonly string[] },
): Refusal[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const isColumn = ({ index }: { index: number }) => record.mapping.some((column) => column.index === index);
  const isWrong = columns.some(({ fieldId }) => fieldId && !byId.has(fieldId)) || !columns.every(isColumn);
  const isChoice = ({ fieldId, choice }: { fieldId: string; choice?: string | null }) =>
    choice == null || byId.get(fieldId)?.choices.some(({ value }) => value === choice) === true;
  const isCreatable = ({ kind }: { kind: string }) => creatable.includes(kind);
  return [
    ...(isWrong ? [refuse('unknown_choice', 'columns')] : []),
    ...((words ?? []).every(isChoice) ? [] : [refuse('unknown_choice', 'words')]),
    ...((words ?? []).length > MOST_CHOICES ? [refuse('too_many', 'words')] : []),
    ...((created ?? []).every(isCreatable) ? [] : [refuse('unknown_choice', 'created')]),
    ...((created ?? []).length > MOST_CHOICES ? [refuse('too_many', 'created')] : []),
  ];
}

async function refusalsOfPlace(
  { organizations, occupations, participantDetails }: RequestServices,
  { employerId, occupationId, groupId }: ChoicesInput,
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
function mappingOf({ mapping }: ImportRecord, { columns }: ChoicesInput): MappedColumn[] {
  return mapping.map((before) => {
    const fieldId = columns.find(({ index }) => index === before.index)?.fieldId ?? null;
    return fieldId === before.fieldId ? before : { ...before, fieldId, confidence: 'none' };
  });
}

function settingsOf({ profile, settings }: ImportRecord, input: ChoicesInput): StoredSettings {
  const { keyFieldIds, employerId, occupationId, groupId, invites } = input;
  // A file that brings no names adds nobody.
  const mode = IMPORT_PROFILE_RULES[profile].creates ? input.mode : 'update';
  const isLimited = input.isLimited ?? settings.isLimited ?? true;
  return { mode, keyFieldIds, employerId, occupationId, groupId, invites, isLimited };
}
