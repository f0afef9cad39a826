import { createHmac, createSecretKey } from 'node:crypto';
import {
  creatableReferences,
  importContext,
  IMPORT_PROFILE_RULES,
  type ImportContext,
  type ImportField,
  type ImportReference,
  type ImportValues,
  type MappedColumn,
} from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import { fieldsOf } from '../import-fields.ts';
import type {
  ImportRecord,
  LineChange,
  LineDuplicate,
  LineProblem,
  MissingKind,
  TextChoices,
} from '../import-record.ts';
import { ImportSeals } from '../import-seals.ts';

/** What all lines of an import are judged by. */
export interface ImportPlan {
  readonly record: ImportRecord;
  readonly seals: ImportSeals;
  readonly fields: readonly ImportField[];
  readonly mapping: readonly MappedColumn[];
  readonly context: ImportContext;
  readonly choices: TextChoices;
  /** What may be added because lines name it. */
  readonly creatable: readonly ImportReference[];
  /** What somebody new gets where the line doesn't say it. */
  readonly defaults: ImportValues;
  readonly columnCount: number;
  /** A blind key of this import for what makes two lines be about the same. */
  readonly keyOf: (text: string) => Buffer;
  /** Nothing is held and nothing written; seats are counted as if there were enough. */
  readonly isPreview: boolean;
}

/** A text of a line that nobody knows: a word, or a name of what is not there. */
export interface FoundText {
  readonly fieldId: string;
  readonly kind: MissingKind | null;
  readonly word: string;
}

/** What became of a line. */
export interface JudgedLine {
  readonly line: number;
  readonly outcome: 'create' | 'update' | 'unchanged' | 'reject' | 'skip';
  readonly problems: readonly LineProblem[];
  readonly changes: readonly LineChange[];
  readonly subjectId: string | null;
  readonly duplicates: readonly LineDuplicate[];
  readonly found: readonly FoundText[];
  /** Blind keys of whom it is about. */
  readonly keys: readonly Buffer[];
  readonly takesSeat: boolean;
  readonly isInvited: boolean;
}

/** What became of some lines, and how to write it. */
export interface JudgedChunk {
  readonly lines: readonly JudgedLine[];
  save(): Promise<void>;
}

/** Puts together what the lines of an import are judged by, as its viewer may do now. */
export async function loadPlan(
  services: RequestServices,
  record: ImportRecord,
  isPreview: boolean,
): Promise<ImportPlan> {
  const seals = new ImportSeals(services.vault.files, record.id);
  const fields = await fieldsOf(services, record.profile);
  const choices = seals.openChoices(record.words);
  const { employerId, occupationId, groupId } = record.settings;
  const chosen = { employer: employerId, occupation: occupationId, groups: groupId };
  const given = Object.entries(chosen).flatMap(([id, value]) => (value ? [[id, value] as const] : []));
  const seed = createSecretKey(services.vault.blindIndex(record.id, services.viewer.tenantId));
  const context = { dateOrder: record.reading?.dateOrder ?? 'ymd', today: services.today() };
  return {
    record,
    seals,
    fields,
    mapping: record.mapping.map(({ index, fieldId }) => ({ column: index, fieldId })),
    context: importContext(fields, context, choices.words),
    choices,
    creatable: creatableReferences(services.viewer.userType),
    defaults: { ...IMPORT_PROFILE_RULES[record.profile].defaults, ...Object.fromEntries(given) },
    columnCount: record.mapping.length,
    keyOf: (text) => createHmac('sha256', seed).update(text).digest(),
    isPreview,
  };
}
