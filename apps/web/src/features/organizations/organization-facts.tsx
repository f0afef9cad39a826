import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { addressLine } from '../../lib/address-line.ts';
import { organizationKindWords } from '../../lib/record-words.ts';
import { CopyText } from '../../ui/copy-text.tsx';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { standingWords } from './standing-words.ts';
import { OutsideLink } from '../../ui/text-link.tsx';

const OrganizationFacts_organization = graphql(`
  fragment OrganizationFacts_organization on Organization {
    id
    kind
    code
    email
    phone
    website
    addressLine1
    addressLine2
    city
    region
    postalCode
    country
    standing
    owner {
      id
      displayName
    }
    addresses {
      id
      label
      addressLine1
      addressLine2
      city
      region
      postalCode
      country
    }
    archivedAt
  }
`);

/** A web address as typed; people leave the scheme out. */
function webLink(website: string): string {
  return /^https?:\/\//i.test(website) ? website : `https://${website}`;
}

export function OrganizationFacts({
  organization: from,
}: {
  organization: FragmentType<typeof OrganizationFacts_organization>;
}) {
  const { kind, code, email, phone, website, archivedAt, standing, owner, addresses, ...address } = useMaskedFragment(
    OrganizationFacts_organization,
    from,
  );
  const { t, i18n } = useLingui();
  const { addressLine1, addressLine2, city, region, postalCode, country } = address;
  const place = [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const lines = [addressLine1, addressLine2, place, country].filter(Boolean);
  return (
    <>
      <RecordSection title={<Trans>About</Trans>}>
        <FactList>
          <Fact label={<Trans>Kind</Trans>}>{i18n._(organizationKindWords[kind])}</Fact>
          <Fact label={<Trans>Code</Trans>}>
            <CopyText text={code} label={t`Copy the code`} />
          </Fact>
          <Fact label={<Trans>Standing</Trans>}>{i18n._(standingWords[standing])}</Fact>
          <Fact label={<Trans>Owner</Trans>}>{owner?.displayName}</Fact>
          {archivedAt ? (
            <Fact label={<Trans>Status</Trans>}>
              <StatusBadge tone="stored">
                <Trans>Archived</Trans>
              </StatusBadge>
            </Fact>
          ) : null}
        </FactList>
      </RecordSection>
      <RecordSection title={<Trans>Contact</Trans>}>
        <FactList>
          <Fact label={<Trans>E-mail</Trans>}>
            {email ? <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink> : null}
          </Fact>
          <Fact label={<Trans>Phone</Trans>}>
            {phone ? <OutsideLink href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</OutsideLink> : null}
          </Fact>
          <Fact label={<Trans>Website</Trans>}>
            {website ? (
              <OutsideLink href={webLink(website)} target="_blank" rel="noreferrer">
                {website}
              </OutsideLink>
            ) : null}
          </Fact>
          <Fact label={<Trans>Address</Trans>}>
            {lines.length > 0 ? lines.map((line) => <div key={line}>{line}</div>) : null}
          </Fact>
          {addresses.map((further) => (
            <Fact key={further.id} label={further.label}>
              {addressLine(further)}
            </Fact>
          ))}
        </FactList>
      </RecordSection>
    </>
  );
}
