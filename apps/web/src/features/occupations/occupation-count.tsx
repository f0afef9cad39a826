import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { TextLink } from '../../ui/text-link.tsx';

const OccupationCount_occupation = graphql(`
  fragment OccupationCount_occupation on Occupation {
    id
    title
    participantCount
  }
`);

/** How many train for it; leads to the list of them. */
export function OccupationCount({ occupation: from }: { occupation: FragmentType<typeof OccupationCount_occupation> }) {
  const { id, title, participantCount } = useMaskedFragment(OccupationCount_occupation, from);
  const { t, i18n } = useLingui();
  const count = participantCount.toLocaleString(i18n.locale);
  if (participantCount === 0) return count;
  return (
    <TextLink
      to="/participants"
      search={{ occupation: [id], status: ['any'] }}
      aria-label={t`${count}, participants of ${title}`}
    >
      {count}
    </TextLink>
  );
}
