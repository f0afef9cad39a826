import type { ImportProfile, NationalIdExport } from '@guildhall/domain';

export const EXPORT_KINDS = ['participants', 'template', 'users'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What somebody wants in a file. */
export interface ExportChoice {
  readonly profile: ImportProfile;
  /** Null for all. */
  readonly columns: readonly string[] | null;
  readonly withDemographics: boolean;
  readonly nationalIds: NationalIdExport;
  readonly reason: string | null;
  /** For programs: cells are not made harmless for spreadsheets. */
  readonly isForMachines: boolean;
}

/** A file that was prepared and can be fetched for a while. */
export interface ExportRow {
  readonly id: string;
  readonly kind: ExportKind;
  readonly choice: ExportChoice;
  /** Who is in it, as `storedPeople` gives it. */
  readonly selection: unknown;
  readonly personCount: number;
}

/** What the audit says of a file that left the house. */
export interface ExportFacts {
  readonly kind: ExportKind;
  readonly profile: ImportProfile;
  readonly columns: readonly string[] | null;
  readonly reason: string | null;
  readonly national_ids: NationalIdExport;
  readonly people: number;
  readonly parts: readonly string[];
  /** Null for one that was chosen one by one; else the names of the filters, never what was looked for. */
  readonly filters?: readonly string[] | null;
}

/** A file that was taken out, however often. */
export interface TakenFileRow {
  readonly id: string;
  readonly takenAt: Date;
  readonly lastTakenAt: Date;
  readonly takenBy: string | null;
  readonly fetchCount: number;
  readonly facts: ExportFacts;
}
