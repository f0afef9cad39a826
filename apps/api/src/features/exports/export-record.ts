import type { ImportProfile, NationalIdExport } from '@guildhall/domain';

export type ExportKind = 'participants' | 'template' | 'users';

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
