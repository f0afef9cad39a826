import type { TakenFileRow } from './export-record.ts';
import type { ExportedFile } from './exported-file.type.ts';

/** What the audit says of a file, as the API shows it. */
export function exportedFile({ facts, ...row }: TakenFileRow): ExportedFile {
  const { kind, people, columns, filters = null, parts, national_ids: nationalIds, reason } = facts;
  const hasDemographics = parts.includes('demographics');
  return { ...row, kind, personCount: people, columns, filters, hasDemographics, nationalIds, reason };
}
