import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { OrganizationCount } from './organization-count.tsx';

const OrganizationPeople_organization = graphql(`
  fragment OrganizationPeople_organization on Organization {
    id
    kind
    partners {
      id
    }
    ...OrganizationCount_organization
  }
`);

interface OrganizationPeopleProps {
  organization: FragmentType<typeof OrganizationPeople_organization>;
  canListStaff: boolean;
}

export function OrganizationPeople({ organization: from, canListStaff }: OrganizationPeopleProps) {
  const organization = useMaskedFragment(OrganizationPeople_organization, from);
  const { kind, partners } = organization;
  return (
    <RecordSection title={<Trans>People</Trans>}>
      <FactList>
        {kind === 'EMPLOYER' || kind === 'PROVIDER' ? (
          <Fact label={<Trans>Participants</Trans>}>
            <OrganizationCount organization={organization} />
          </Fact>
        ) : null}
        {kind === 'SPONSOR' ? (
          <Fact label={<Trans>Participants</Trans>}>
            <TextLink to="/participants" search={{ employer: [organization.id, ...partners.map(({ id }) => id)] }}>
              <Trans>Show the participants of its employers</Trans>
            </TextLink>
          </Fact>
        ) : null}
        {canListStaff ? (
          <Fact label={<Trans>Staff</Trans>}>
            <TextLink to="/staff" search={{ organization: organization.id }}>
              <Trans>Show the staff</Trans>
            </TextLink>
          </Fact>
        ) : null}
      </FactList>
    </RecordSection>
  );
}
