import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { TextLink } from '../../ui/text-link.tsx';

const OrganizationCount_organization = graphql(`
  fragment OrganizationCount_organization on Organization {
    id
    kind
    name
    participantCount
  }
`);

/** How many work there or are instructed there; leads to the list of them. */
export function OrganizationCount({
  organization: from,
}: {
  organization: FragmentType<typeof OrganizationCount_organization>;
}) {
  const { id, kind, name, participantCount } = useMaskedFragment(OrganizationCount_organization, from);
  const { t, i18n } = useLingui();
  const count = participantCount.toLocaleString(i18n.locale);
  if (participantCount === 0) return count;
  const search = kind === 'PROVIDER' ? { provider: [id] } : { employer: [id] };
  return (
    <TextLink
      to="/participants"
      search={{ ...search, status: ['any'] }}
      aria-label={t`${count}, participants of ${name}`}
    >
      {count}
    </TextLink>
  );
}
