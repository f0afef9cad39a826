export { importableFields } from './importable-fields.ts';
export { useStandardFields } from './use-standard-fields.ts';
export { type StandardFieldRow, type StandardValueRow } from './standard-fields.repository.ts';
