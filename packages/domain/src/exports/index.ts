export {
  EXPORT_COLUMNS_MAX,
  EXPORT_MINUTES,
  EXPORT_REASON_MAX,
  LIST_ONLY_COLUMNS,
  NATIONAL_ID_EXPORTS,
  USER_COLUMNS,
  checkExport,
  isConfidentialExport,
} from './export-choice.ts';
export type { ListOnlyColumn, NationalIdExport, RawExportChoice, UserColumn } from './export-choice.ts';
