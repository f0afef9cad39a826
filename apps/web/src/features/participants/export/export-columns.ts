import type { ListOnlyColumn } from '@guildhall/domain';
import type { ColumnId } from '../list/columns/column-choice.ts';

type ExportedColumn = ListOnlyColumn | (string & {});

/** Which columns of a file a column of the list becomes. */
const columnsOf: Readonly<Record<ColumnId, readonly ExportedColumn[]>> = {
  name: ['given_name', 'family_name', 'preferred_name'],
  user_type: ['user_type'],
  employer: ['employer'],
  occupation: ['occupation'],
  supervisors: ['supervisors'],
  provider: ['provider'],
  cohort: ['cohort'],
  program_status: ['program_status'],
  account_status: ['account_status'],
  start_date: ['start_date'],
  reference_number: ['reference_number'],
  email: ['email'],
  case_owner: ['case_owner'],
  expected_end_date: ['expected_end_date'],
  status_date: ['status_date'],
  subscription: ['subscription_status'],
  account_type: ['account_kind'],
  phone: ['phone'],
  groups: ['groups'],
  last_sign_in_at: ['last_sign_in_at'],
  created_at: ['created_at'],
  updated_at: ['updated_at'],
};

/** The columns of a file with what the list shows; the id comes first, so that the file can be imported again. */
export function exportColumns(shown: readonly { readonly id: ColumnId }[]): string[] {
  return ['id', ...shown.flatMap(({ id }) => columnsOf[id])];
}
