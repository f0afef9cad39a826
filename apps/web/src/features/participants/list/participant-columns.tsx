import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { formatDay } from '../../../lib/dates.ts';
import {
  accountStatusWords,
  accountTypeWords,
  programStatusWords,
  subscriptionStatusWords,
  userTypeWords,
} from '../../../lib/words.ts';
import type { GridColumn } from '../../../ui/data-grid/grid-types.ts';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { accountStatusTones, programStatusTones } from '../../../ui/status-tones.ts';
import { type ChosenColumn, type ColumnId, columnWidths } from './columns/column-choice.ts';
import { columnWords } from './columns/column-words.ts';
import { cellEditors } from './cell-editors.tsx';
import { NewMark } from './new-mark.tsx';
import { CellText, ContradictionMark, PersonLink } from './participant-cells.tsx';
import type { ParticipantRowData } from './participant-row.tsx';
import { sortKeys } from './participant-list-search.ts';

type Row = ParticipantRowData;
type I18n = ReturnType<typeof useLingui>['i18n'];

const listed = (names: readonly string[] | undefined): string => names?.join(', ') ?? '';
const day = (moment: string | null | undefined) => moment?.slice(0, 10);

/** What a cell says, in words: shown, and copied. */
const texts: Readonly<Record<ColumnId, (row: Row, i18n: I18n) => string | null | undefined>> = {
  name: (row) => row.displayName,
  user_type: ({ userType }, i18n) => i18n._(userTypeWords[userType]),
  employer: ({ enrollment }) => enrollment.employer?.name,
  occupation: ({ enrollment }) => enrollment.occupation?.title,
  supervisors: ({ supervisions }) => listed(supervisions?.map(({ supervisor }) => supervisor.displayName)),
  provider: ({ enrollment }) => enrollment.provider?.name,
  cohort: ({ enrollment }) => enrollment.cohort?.title,
  program_status: ({ enrollment }, i18n) => i18n._(programStatusWords[enrollment.programStatus]),
  account_status: ({ accountStatus }, i18n) => i18n._(accountStatusWords[accountStatus]),
  start_date: ({ enrollment }, i18n) => formatDay(i18n.locale, enrollment.startDate),
  reference_number: (row) => row.referenceNumber,
  email: (row) => row.email,
  case_owner: (row) => row.caseOwner?.displayName,
  expected_end_date: ({ enrollment }, i18n) => formatDay(i18n.locale, enrollment.expectedEndDate),
  status_date: ({ enrollment }, i18n) => formatDay(i18n.locale, enrollment.statusDate),
  subscription: ({ subscriptionStatus: status }, i18n) => status && i18n._(subscriptionStatusWords[status]),
  account_type: ({ accountType }, i18n) => accountType && i18n._(accountTypeWords[accountType]),
  phone: (row) => row.phone,
  groups: ({ groups }) => listed(groups?.map(({ name }) => name)),
  last_sign_in_at: (row, i18n) => formatDay(i18n.locale, day(row.lastSignInAt)),
  created_at: (row, i18n) => formatDay(i18n.locale, day(row.createdAt)),
  updated_at: (row, i18n) => formatDay(i18n.locale, day(row.updatedAt)),
};

/** Cells that are more than their text. */
const faces: Readonly<Partial<Record<ColumnId, (row: Row, text: string) => ReactNode>>> = {
  name: (row) => (
    <>
      <PersonAvatar name={row.displayName} size={24} />
      <PersonLink row={row} />
      <NewMark id={row.id} />
    </>
  ),
  program_status: ({ enrollment }, text) => (
    <StatusBadge tone={programStatusTones[enrollment.programStatus]}>{text}</StatusBadge>
  ),
  account_status: ({ accountStatus, enrollment: { programStatus } }, text) => (
    <>
      <StatusBadge tone={accountStatusTones[accountStatus]}>{text}</StatusBadge>
      {(accountStatus === 'ACTIVE') === (programStatus === 'ACTIVE') ? null : <ContradictionMark />}
    </>
  ),
};

/** The columns that were chosen. Their ids are the sort keys of the address. */
export function useParticipantColumns(chosen: readonly ChosenColumn[], canEdit: boolean): GridColumn<Row>[] {
  const { i18n } = useLingui();
  return useMemo(
    () =>
      chosen.map(({ id, width }): GridColumn<Row> => {
        const text = (row: Row) => texts[id](row, i18n) ?? '';
        const face = faces[id];
        return {
          id,
          header: i18n._(columnWords[id]),
          width: width ?? columnWidths[id],
          isFixed: width !== undefined,
          isSortable: sortKeys.some((key) => key === id),
          isRowHeader: id === 'name',
          text,
          editor: canEdit ? cellEditors[id] : undefined,
          render: (row) => (face ? face(row, text(row)) : <CellText>{text(row)}</CellText>),
        };
      }),
    [chosen, canEdit, i18n],
  );
}
