export { importableFields } from './importable-fields.ts';
export { useStandardFields } from './use-standard-fields.ts';
