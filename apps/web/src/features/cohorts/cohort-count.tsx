import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { TextLink } from '../../ui/text-link.tsx';

const CohortCount_cohort = graphql(`
  fragment CohortCount_cohort on Cohort {
    id
    title
    participantCount
  }
`);

/** How many are in it; leads to the list of participants, where they can be worked on together. */
export function CohortCount({ cohort: from }: { cohort: FragmentType<typeof CohortCount_cohort> }) {
  const { id, title, participantCount } = useMaskedFragment(CohortCount_cohort, from);
  const { t, i18n } = useLingui();
  const count = participantCount.toLocaleString(i18n.locale);
  if (participantCount === 0) return count;
  return (
    <TextLink
      to="/participants"
      search={{ cohort: [id], status: ['any'] }}
      aria-label={t`${count}, participants of ${title}`}
    >
      {count}
    </TextLink>
  );
}
