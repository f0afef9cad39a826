import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import { programStatusWords } from '../../lib/words.ts';
import { PersonName } from '../../ui/person-name.tsx';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { programStatusTones } from '../../ui/status-tones.ts';

const RecentRow_participant = graphql(`
  fragment RecentRow_participant on Participant {
    id
    displayName
    updatedAt
    enrollment {
      id
      programStatus
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
    }
  }
`);

export function useRecentColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Name`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'status', label: t`Program status`, width: 'minmax(120px, auto)' },
    { id: 'occupation', label: t`Occupation`, width: 'minmax(150px, 2fr)' },
    { id: 'employer', label: t`Employer`, width: 'minmax(140px, 1.5fr)' },
    { id: 'changed', label: t`Changed`, width: 'minmax(170px, auto)' },
  ];
}

export function RecentRow({ participant: from }: { participant: FragmentType<typeof RecentRow_participant> }) {
  const { id, displayName, updatedAt, enrollment } = useMaskedFragment(RecentRow_participant, from);
  const { i18n } = useLingui();
  const { programStatus } = enrollment;
  return (
    <RecordRow
      cells={{
        name: <PersonName id={id} name={displayName} />,
        status: (
          <StatusBadge tone={programStatusTones[programStatus]}>
            {i18n._(programStatusWords[programStatus])}
          </StatusBadge>
        ),
        occupation: enrollment.occupation.title,
        employer: enrollment.employer.name,
        changed: formatMoment(i18n.locale, updatedAt),
      }}
    />
  );
}
