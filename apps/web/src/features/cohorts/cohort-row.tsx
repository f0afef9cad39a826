import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Period } from '../../ui/period.tsx';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CohortCount } from './cohort-count.tsx';

const CohortRow_cohort = graphql(`
  fragment CohortRow_cohort on Cohort {
    id
    title
    startDate
    endDate
    owner {
      id
      name
    }
    supervisor {
      id
      displayName
    }
    ...CohortCount_cohort
  }
`);

export function useCohortColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'title', label: t`Title`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'owner', label: t`Owner`, width: 'minmax(140px, 1.5fr)' },
    { id: 'supervisor', label: t`Supervisor`, width: 'minmax(130px, 1fr)' },
    { id: 'dates', label: t`Dates`, width: 'minmax(190px, 1.5fr)' },
    { id: 'members', label: t`Members`, width: 'minmax(90px, auto)', isNumber: true },
  ];
}

export function CohortRow({ cohort: from }: { cohort: FragmentType<typeof CohortRow_cohort> }) {
  const cohort = useMaskedFragment(CohortRow_cohort, from);
  const { id, title, owner, supervisor, startDate, endDate } = cohort;
  return (
    <RecordRow
      cells={{
        title: (
          <TextLink isStrong to="/cohorts/$cohortId" params={{ cohortId: id }}>
            {title}
          </TextLink>
        ),
        owner: owner.name,
        supervisor: supervisor ? (
          <TextLink to="/participants" search={{ supervisor: [supervisor.id] }}>
            {supervisor.displayName}
          </TextLink>
        ) : null,
        dates: startDate || endDate ? <Period start={startDate} end={endDate} /> : null,
        members: <CohortCount cohort={cohort} />,
      }}
    />
  );
}
