import type { FragmentType } from '@apollo/client';
import { Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { programStatusWords } from '../../lib/words.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { programStatusTones } from '../../ui/status-tones.ts';

const CohortMemberRow_participant = graphql(`
  fragment CohortMemberRow_participant on Participant {
    id
    displayName
    enrollment {
      id
      programStatus
      startDate
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

interface CohortMemberRowProps {
  participant: FragmentType<typeof CohortMemberRow_participant>;
  isSelected: boolean;
  /** Left out where the viewer can't change the cohort. */
  onToggle?: (() => void) | undefined;
}

export function CohortMemberRow({ participant: from, isSelected, onToggle }: CohortMemberRowProps) {
  const { id, displayName, enrollment } = useMaskedFragment(CohortMemberRow_participant, from);
  const { t, i18n } = useLingui();
  const { programStatus } = enrollment;
  return (
    <RecordRow
      isSelected={isSelected}
      cells={{
        select: onToggle ? (
          <Checkbox size="xs" aria-label={t`Select ${displayName}`} checked={isSelected} onChange={onToggle} />
        ) : null,
        name: <PersonName id={id} name={displayName} />,
        status: (
          <StatusBadge tone={programStatusTones[programStatus]}>
            {i18n._(programStatusWords[programStatus])}
          </StatusBadge>
        ),
        occupation: enrollment.occupation.title,
        employer: enrollment.employer.name,
        start: formatDay(i18n.locale, enrollment.startDate),
      }}
    />
  );
}
