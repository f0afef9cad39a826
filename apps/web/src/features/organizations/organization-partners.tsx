import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { NotGiven } from '../../ui/fact-list.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { byName } from './by-name.ts';
import classes from './organization-partners.module.css';

const OrganizationPartners_organization = graphql(`
  fragment OrganizationPartners_organization on Organization {
    id
    kind
    partners {
      id
      name
    }
  }
`);

/** The sponsors of an employer, the employers of a sponsor; other kinds have no partners. */
export function OrganizationPartners({
  organization,
}: {
  organization: FragmentType<typeof OrganizationPartners_organization>;
}) {
  const { kind, partners } = useMaskedFragment(OrganizationPartners_organization, organization);
  if (kind !== 'EMPLOYER' && kind !== 'SPONSOR') return null;
  return (
    <RecordSection title={kind === 'EMPLOYER' ? <Trans>Sponsors</Trans> : <Trans>Employers</Trans>}>
      {partners.length === 0 ? (
        <NotGiven />
      ) : (
        <ul className={classes.list}>
          {byName(partners).map(({ id, name }) => (
            <li key={id}>
              <TextLink to="/organizations/$organizationId" params={{ organizationId: id }}>
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}
