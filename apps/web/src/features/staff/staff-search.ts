import { STAFF_TYPES, type StaffType } from '@guildhall/domain';
import { compact, idsOf, listOf, oneOf, textOf } from '../../lib/search-params.ts';

export interface StaffListSearch {
  q?: string | undefined;
  type?: StaffType[] | undefined;
  /** Id of one organization. */
  organization?: string | undefined;
}

export function parseStaffListSearch(search: Record<string, unknown>): StaffListSearch {
  return compact({
    q: textOf(search.q),
    type: listOf(search.type, STAFF_TYPES),
    organization: idsOf(search.organization)[0],
  });
}

export interface StaffPageSearch {
  dialog?: 'edit' | undefined;
}

export function parseStaffPageSearch(search: Record<string, unknown>): StaffPageSearch {
  return compact({ dialog: oneOf(search.dialog, ['edit'] as const) });
}
