import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { formatDay } from '../../../lib/dates.ts';
import { accountStatusWords, programStatusWords, userTypeWords } from '../../../lib/words.ts';
import type { GridColumn } from '../../../ui/data-grid/grid-types.ts';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { accountStatusTones, programStatusTones } from '../../../ui/status-tones.ts';
import { CellText, ContradictionMark, PersonLink } from './participant-cells.tsx';
import type { ParticipantRowData } from './participant-row.tsx';

type Column = GridColumn<ParticipantRowData>;

function supervisorNames(row: ParticipantRowData): string {
  return row.supervisions.map(({ supervisor }) => supervisor.displayName).join(', ');
}

/** Column ids of sortable columns are the sort keys of the address. */
export function useParticipantColumns(): Column[] {
  const { t, i18n } = useLingui();
  return useMemo(
    (): Column[] => [
      {
        id: 'name',
        header: t`Name`,
        width: 220,
        isSortable: true,
        isRowHeader: true,
        render: (row) => <NameCell row={row} />,
      },
      { id: 'type', header: t`Type`, width: 120, render: (row) => i18n._(userTypeWords[row.userType]) },
      {
        id: 'employer',
        header: t`Employer`,
        width: 180,
        isSortable: true,
        render: (row) => <CellText>{row.enrollment.employer.name}</CellText>,
      },
      {
        id: 'occupation',
        header: t`Occupation`,
        width: 190,
        isSortable: true,
        render: (row) => <CellText>{row.enrollment.occupation.title}</CellText>,
      },
      {
        id: 'supervisors',
        header: t`Supervisors`,
        width: 170,
        render: (row) => <CellText>{supervisorNames(row)}</CellText>,
      },
      {
        id: 'provider',
        header: t`Training provider`,
        width: 180,
        render: (row) => <CellText>{row.enrollment.provider?.name}</CellText>,
      },
      {
        id: 'cohort',
        header: t`Cohort`,
        width: 150,
        render: (row) => <CellText>{row.enrollment.cohort?.title}</CellText>,
      },
      {
        id: 'program_status',
        header: t`Program status`,
        width: 140,
        isSortable: true,
        render: ({ enrollment: { programStatus } }) => (
          <StatusBadge tone={programStatusTones[programStatus]}>
            {i18n._(programStatusWords[programStatus])}
          </StatusBadge>
        ),
      },
      {
        id: 'account',
        header: t`Account`,
        width: 130,
        render: ({ accountStatus, enrollment: { programStatus } }) => (
          <>
            <StatusBadge tone={accountStatusTones[accountStatus]}>
              {i18n._(accountStatusWords[accountStatus])}
            </StatusBadge>
            {(accountStatus === 'ACTIVE') === (programStatus === 'ACTIVE') ? null : (
              <ContradictionMark label={t`Contradicts the program status`} />
            )}
          </>
        ),
      },
      {
        id: 'start_date',
        header: t`Start date`,
        width: 120,
        isSortable: true,
        render: (row) => formatDay(i18n.locale, row.enrollment.startDate),
      },
      {
        id: 'reference_number',
        header: t`Reference number`,
        width: 150,
        isSortable: true,
        render: (row) => <CellText>{row.referenceNumber}</CellText>,
      },
      {
        id: 'email',
        header: t`E-mail`,
        width: 240,
        isSortable: true,
        render: (row) => <CellText>{row.email}</CellText>,
      },
    ],
    [t, i18n],
  );
}

function NameCell({ row }: { row: ParticipantRowData }) {
  return (
    <>
      <PersonAvatar name={row.displayName} size={24} />
      <PersonLink row={row} />
    </>
  );
}
