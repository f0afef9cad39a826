import { createContext, use } from 'react';
import type { ParticipantListPageQueryVariables } from '../../../../graphql/generated/graphql.ts';
import type { ColumnId } from './column-choice.ts';

/** Which fields of a row are asked for. */
export type ShownFields = Pick<
  ParticipantListPageQueryVariables,
  Extract<keyof ParticipantListPageQueryVariables, `shows${string}`>
>;

/** Columns that are rarely shown and cost nothing apart: they are asked for together, since an operation holds few directives. */
const more: readonly ColumnId[] = [
  'phone',
  'account_type',
  'subscription',
  'last_sign_in_at',
  'created_at',
  'updated_at',
  'expected_end_date',
  'status_date',
];

/** Only what is shown is asked for. */
export function fieldsOf(columns: readonly ColumnId[]): ShownFields {
  const shows = (id: ColumnId) => columns.includes(id);
  return {
    showsEmployer: shows('employer'),
    showsOccupation: shows('occupation'),
    showsProvider: shows('provider'),
    showsCohort: shows('cohort'),
    showsSupervisors: shows('supervisors'),
    showsCaseOwner: shows('case_owner'),
    showsGroups: shows('groups'),
    showsMore: more.some(shows),
  };
}

/** What a summary on a narrow screen says. */
export const narrowColumns: readonly ColumnId[] = ['name', 'employer', 'occupation', 'reference_number'];

/** The fields that the list asks for; a row reads the same ones out of the cache. */
export const ShownFieldsContext = createContext<ShownFields>(fieldsOf([]));

export const useShownFields = (): ShownFields => use(ShownFieldsContext);
