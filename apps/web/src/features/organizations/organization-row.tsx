import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { OutsideLink, TextLink } from '../../ui/text-link.tsx';
import { OrganizationCount } from './organization-count.tsx';

const OrganizationRow_organization = graphql(`
  fragment OrganizationRow_organization on Organization {
    id
    kind
    name
    code
    city
    region
    email
    partners {
      id
      name
    }
    ...OrganizationCount_organization
  }
`);

export function useOrganizationColumns(kind: OrganizationKind): RecordColumn[] {
  const { t } = useLingui();
  const sponsors: RecordColumn = { id: 'sponsors', label: t`Sponsors`, width: 'minmax(150px, 1.5fr)' };
  const employers: RecordColumn = { id: 'employers', label: t`Employers`, width: 'minmax(90px, auto)', isNumber: true };
  const participants: RecordColumn = {
    id: 'participants',
    label: t`Participants`,
    width: 'minmax(96px, auto)',
    isNumber: true,
  };
  return [
    { id: 'name', label: t`Name`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'code', label: t`Code`, width: 'minmax(90px, auto)' },
    { id: 'place', label: t`Place`, width: 'minmax(110px, 1fr)' },
    { id: 'email', label: t`E-mail`, width: 'minmax(180px, 1.5fr)' },
    ...(kind === 'EMPLOYER' ? [sponsors] : []),
    ...(kind === 'SPONSOR' ? [employers] : []),
    ...(kind === 'EMPLOYER' || kind === 'PROVIDER' ? [participants] : []),
  ];
}

export function OrganizationRow({
  organization: from,
}: {
  organization: FragmentType<typeof OrganizationRow_organization>;
}) {
  const organization = useMaskedFragment(OrganizationRow_organization, from);
  const { i18n } = useLingui();
  const { id, name, code, city, region, email, partners } = organization;
  return (
    <RecordRow
      cells={{
        name: (
          <TextLink isStrong to="/organizations/$organizationId" params={{ organizationId: id }}>
            {name}
          </TextLink>
        ),
        code,
        place: [city, region].filter(Boolean).join(', '),
        email: email ? <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink> : null,
        sponsors: partners.map((partner) => partner.name).join(', '),
        employers: partners.length.toLocaleString(i18n.locale),
        participants: <OrganizationCount organization={organization} />,
      }}
    />
  );
}
