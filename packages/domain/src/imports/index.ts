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
export { CLEAR_TOKEN, exportedText, importedText, neutralisedText } from './exported-text.ts';
export { cellProblem, importContext, readImportRow } from './read-row.ts';
export type { CellProblem, ImportContext, MappedColumn, ReadRow, WordChoice } from './read-row.ts';
