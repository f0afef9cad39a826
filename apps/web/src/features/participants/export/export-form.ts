import type { ImportProfile } from '@guildhall/domain';
import type { NationalIdExport } from '../../../graphql/generated/graphql.ts';
import type { ExportFormat } from '../../../graphql/use-prepare-export.ts';

export interface ExportValues {
  format: ExportFormat;
  columns: 'shown' | 'all';
  profile: ImportProfile;
  withDemographics: boolean;
  nationalIds: NationalIdExport;
  reason: string;
  isForMachines: boolean;
}

export const usualExport: ExportValues = {
  format: 'xlsx',
  columns: 'shown',
  profile: 'participants',
  withDemographics: false,
  nationalIds: 'NONE',
  reason: '',
  isForMachines: false,
};

export const isConfidential = ({ withDemographics, nationalIds }: ExportValues): boolean =>
  withDemographics || nationalIds !== 'NONE';
