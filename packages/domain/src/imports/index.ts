// What the domain shows of imports: `../index.ts` passes it on.
export { IMPORT_FIELD_KINDS, IMPORT_REFERENCES, VALUE_SEPARATOR } from './import-field.ts';
export type { ImportChoice, ImportField, ImportFieldKind, ImportReference, ImportValues } from './import-field.ts';
export type { ImportableCustomField } from './fields/custom-fields.ts';
export { IMPORT_PROFILES, IMPORT_PROFILE_RULES, profileFields } from './profiles.ts';
export type { ImportProfile } from './profiles.ts';
export type { ImportProfileRule, ProfileContext } from './profiles/import-profile.ts';
export { DATE_ORDERS, guessDateOrder, readFileDate } from './file-date.ts';
export type { DateOrder } from './file-date.ts';
export { MAPPING_CONFIDENCES, guessMapping, headerKey } from './guess-mapping.ts';
export type { GuessedColumn } from './guess-mapping.ts';
export { CLEAR_TOKEN, exportedText } from './exported-text.ts';
export { cellProblem, importContext, readImportRow } from './read-row.ts';
export type { CellProblem, ImportContext, MappedColumn, ReadRow, WordChoice } from './read-row.ts';
export { creatableReferences, referenceLookup, resolveReferences } from './judging/references.ts';
export type { Referable, ReferenceMatch } from './judging/references.ts';
export { employerInRow, employerProblem } from './judging/new-employer.ts';
export type { EmployerInRow } from './judging/new-employer.ts';
export { matchRow } from './judging/match-row.ts';
export type { KeyMatch } from './judging/match-row.ts';
export { DUPLICATE_DECISIONS, DUPLICATE_REASONS, IMPORT_MODES, ROW_OUTCOMES, judgeRow } from './judging/judge-row.ts';
export type {
  DuplicateDecision,
  DuplicateReason,
  ImportMode,
  ImportRules,
  RowFacts,
  RowOutcome,
  RowToJudge,
  RowVerdict,
} from './judging/judge-row.ts';
export type { CellChange } from './judging/row-changes.ts';
export { recordInput } from './record/record-input.ts';
export { recordValues } from './record/record-values.ts';
export type { ImportRecord } from './record/record-values.ts';
export { withExpectedEnd } from './record/expected-end.ts';
export { plannedStatus } from './record/planned-status.ts';
export type { StandingProgram } from './record/planned-status.ts';
export { textKey } from './text-key.ts';
