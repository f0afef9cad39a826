import type {
  ImportConfidence,
  DateOrder,
  ImportDecision,
  ImportFacts,
  ImportMode,
  ImportOutcome,
  ImportProfile,
  ImportState,
  Policy,
  SeatChoice,
} from '@guildhall/domain';

/** How a file is read: as it was detected, or as somebody said. */
export interface StoredReading {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly dateOrder: DateOrder;
  readonly isDateOrderCertain: boolean;
  /** Somebody said so. */
  readonly isDateOrderChosen?: boolean;
}

/** Why a file can't be read; line and column where they are known. */
export interface FileProblemData {
  readonly code: string;
  /** What to do; never repeats what stands in the file. */
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** What one column means; null for one that is ignored. */
export interface MappedColumn {
  readonly index: number;
  readonly fieldId: string | null;
  readonly confidence: ImportConfidence;
}

/** What the person decided about the file as a whole. */
export interface StoredSettings {
  readonly mode?: ImportMode;
  readonly keyFieldIds?: readonly string[];
  readonly employerId?: string | null;
  readonly occupationId?: string | null;
  readonly groupId?: string | null;
  readonly invites?: boolean;
  /** Where the file is meant for selected people: nobody else is changed, unless somebody said otherwise. */
  readonly isLimited?: boolean;
}

/** What was chosen since the lines were judged last. Its words are kept beside it, sealed. */
export interface StoredDraft {
  readonly mapping: readonly MappedColumn[];
  readonly settings: StoredSettings;
}

/** What a word of a coded column means; a null choice leaves the cell out. */
export interface WordChoice {
  readonly fieldId: string;
  readonly word: string;
  readonly choice: string | null;
}

/** What can be added because a line names it. */
export type MissingKind = 'employer' | 'occupation' | 'cohort';

/** What was decided about texts of the file; kept sealed, because they stand in cells. */
export interface TextChoices {
  readonly words: readonly WordChoice[];
  readonly created: readonly { readonly kind: MissingKind; readonly name: string }[];
}

/** Something about a line; never what was typed. */
export interface LineProblem {
  readonly code: string;
  readonly fieldId: string | null;
  /** From 0. */
  readonly column: number | null;
  readonly isWarning: boolean;
}

/** One field that changes: as it is stored, and as people read it where that differs. */
export interface LineChange {
  readonly fieldId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly shownBefore?: string | null;
  readonly shownAfter?: string | null;
  /** What somebody must hold to see the values. */
  readonly policy?: Policy;
}

/** Somebody whom a line may be about as well. */
export interface LineDuplicate {
  readonly participantId: string | null;
  readonly otherLine: number | null;
  readonly reasons: readonly string[];
}

/** One line of a file as every read of lines gives it. */
export interface LineRecord {
  readonly importId: string;
  readonly line: number;
  /** Sealed, as base64. */
  readonly cells: string;
  readonly outcome: ImportOutcome | null;
  readonly problems: readonly LineProblem[] | null;
  readonly changes: string | null;
  readonly subjectId: string | null;
  readonly duplicates: readonly LineDuplicate[] | null;
  readonly decision: ImportDecision | null;
  readonly isExcluded: boolean;
  readonly undoCode: string | null;
}

export const IMPORT_COUNTS = [
  'create',
  'update',
  'unchanged',
  'reject',
  'skip',
  'reversed',
  'kept',
  'failed',
  'invitation',
] as const;
export type ImportCount = (typeof IMPORT_COUNTS)[number];

/** An import as every read of imports gives it. */
export interface ImportRecord extends ImportFacts {
  readonly tenantId: string;
  readonly id: string;
  readonly actorId: string;
  readonly fileName: string;
  readonly fileSize: number;
  /** Bytes stand here as base64. */
  readonly fileHash: string;
  readonly profile: ImportProfile;
  readonly state: ImportState;
  readonly reading: StoredReading | null;
  readonly fileProblem: FileProblemData | null;
  readonly header: string | null;
  readonly headerHash: string | null;
  readonly mapping: readonly MappedColumn[];
  readonly settings: StoredSettings;
  readonly words: string | null;
  readonly draft: StoredDraft | null;
  readonly draftWords: string | null;
  /** The people the file is meant for, and how many they are; null for anybody within reach. */
  readonly selectionId: string | null;
  readonly selectedCount: number | null;
  readonly rowCount: number;
  readonly checkedCount: number;
  readonly doneCount: number;
  readonly lastLine: number;
  readonly undoLine: number;
  readonly counts: Readonly<Record<ImportCount, number>>;
  readonly seats: SeatChoice | null;
  readonly seatsNeeded: number;
  readonly seatsReserved: number;
  readonly undoId: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
}

/** The import with what was chosen since it was judged last, as whoever goes on with it has to find it. */
export function withDraft(record: ImportRecord): ImportRecord {
  const { draft, draftWords } = record;
  return draft === null ? record : { ...record, ...draft, words: draftWords };
}
