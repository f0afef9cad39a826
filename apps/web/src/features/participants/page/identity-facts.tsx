import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../../lib/dates.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { SignatureFact } from './signature-fact.tsx';
import { addressLinesOf } from './address-lines.ts';

const IdentityFacts_participant = graphql(`
  fragment IdentityFacts_participant on Participant {
    id
    givenName
    familyName
    preferredName
    pronouns
    email
    phone
    dateOfBirth
    referenceNumber
    uln
    addressLine1
    addressLine2
    city
    region
    postalCode
    country
    isTestRecord
    displayName
    signature {
      typedName
      strokes
      signedAt
    }
  }
`);

export function IdentityFacts({ participant: from }: { participant: FragmentType<typeof IdentityFacts_participant> }) {
  const participant = useMaskedFragment(IdentityFacts_participant, from);
  const { t, i18n } = useLingui();
  const address = addressLinesOf(participant);
  return (
    <RecordSection title={<Trans>Identity and contact</Trans>}>
      <FactList>
        <Fact label={t`Given name`}>{participant.givenName}</Fact>
        <Fact label={t`Family name`}>{participant.familyName}</Fact>
        <Fact label={t`Preferred name`}>{participant.preferredName}</Fact>
        <Fact label={t`Pronouns`}>{participant.pronouns}</Fact>
        <Fact label={t`E-mail`}>{participant.email}</Fact>
        <Fact label={t`Phone`}>{participant.phone}</Fact>
        <Fact label={t`Date of birth`}>{formatDay(i18n.locale, participant.dateOfBirth)}</Fact>
        <Fact label={t`Reference number`}>{participant.referenceNumber}</Fact>
        {participant.uln ? <Fact label={t`Unique learner number (ULN)`}>{participant.uln}</Fact> : null}
        <Fact label={t`Address`}>
          {address.length === 0 ? null : address.map((line) => <div key={line}>{line}</div>)}
        </Fact>
        {participant.signature ? (
          <Fact label={t`Signature`}>
            <SignatureFact signature={participant.signature} name={participant.displayName} />
          </Fact>
        ) : null}
        {participant.isTestRecord ? <Fact label={t`Test record`}>{t`Left out of reports`}</Fact> : null}
      </FactList>
    </RecordSection>
  );
}
