import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { programStatusWords, userTypeWords } from '../../lib/words.ts';
import { PersonName } from '../../ui/person-name.tsx';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { programStatusTones } from '../../ui/status-tones.ts';

const PersonRow_participant = graphql(`
  fragment PersonRow_participant on Participant {
    id
    displayName
    userType
    enrollment {
      id
      programStatus
      startDate
      expectedEndDate
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
    }
    supervisions {
      supervisor {
        id
        displayName
      }
    }
  }
`);

/** Columns of people with different occupations and employers. */
export function useAssignedColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Name`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'status', label: t`Program status`, width: 'minmax(120px, auto)' },
    { id: 'occupation', label: t`Occupation`, width: 'minmax(150px, 2fr)' },
    { id: 'employer', label: t`Employer`, width: 'minmax(140px, 1.5fr)' },
    { id: 'start', label: t`Start date`, width: 'minmax(110px, auto)' },
  ];
}

/** Columns of people who share occupation and employer. */
export function useColleagueColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Name`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'type', label: t`Type`, width: 'minmax(120px, auto)' },
    { id: 'status', label: t`Program status`, width: 'minmax(120px, auto)' },
    { id: 'supervisors', label: t`Supervisors`, width: 'minmax(150px, 2fr)' },
    { id: 'start', label: t`Start date`, width: 'minmax(110px, auto)' },
    { id: 'end', label: t`Expected end`, width: 'minmax(110px, auto)' },
  ];
}

export function PersonRow({ participant: from }: { participant: FragmentType<typeof PersonRow_participant> }) {
  const { id, displayName, userType, enrollment, supervisions } = useMaskedFragment(PersonRow_participant, from);
  const { i18n } = useLingui();
  const { programStatus } = enrollment;
  return (
    <RecordRow
      cells={{
        name: <PersonName id={id} name={displayName} />,
        type: i18n._(userTypeWords[userType]),
        status: (
          <StatusBadge tone={programStatusTones[programStatus]}>
            {i18n._(programStatusWords[programStatus])}
          </StatusBadge>
        ),
        occupation: enrollment.occupation.title,
        employer: enrollment.employer.name,
        supervisors: supervisions.map(({ supervisor }) => supervisor.displayName).join(', '),
        start: formatDay(i18n.locale, enrollment.startDate),
        end: formatDay(i18n.locale, enrollment.expectedEndDate),
      }}
    />
  );
}
