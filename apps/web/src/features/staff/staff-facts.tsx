import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { userTypeWords } from '../../lib/words.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import { OutsideLink, TextLink } from '../../ui/text-link.tsx';
import { StaffParticipantsLink } from './staff-participants-link.tsx';

const StaffFacts_member = graphql(`
  fragment StaffFacts_member on StaffMember {
    id
    title
    givenName
    familyName
    userType
    email
    phone
    organization {
      id
      name
    }
    occupations {
      id
      title
    }
    ...StaffParticipantsLink_member
  }
`);

export function StaffFacts({ member: from }: { member: FragmentType<typeof StaffFacts_member> }) {
  const member = useMaskedFragment(StaffFacts_member, from);
  const { t, i18n } = useLingui();
  const { email, phone, organization, occupations } = member;
  return (
    <RecordSection title={<Trans>Details</Trans>}>
      <FactList>
        <Fact label={t`Title`}>{member.title}</Fact>
        <Fact label={t`Given name`}>{member.givenName}</Fact>
        <Fact label={t`Family name`}>{member.familyName}</Fact>
        <Fact label={t`User type`}>{i18n._(userTypeWords[member.userType])}</Fact>
        <Fact label={t`Organization`}>
          <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
            {organization.name}
          </TextLink>
        </Fact>
        <Fact label={t`E-mail`}>{email ? <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink> : null}</Fact>
        <Fact label={t`Phone`}>{phone}</Fact>
        {member.userType === 'MENTOR' ? (
          <Fact label={t`Occupations`}>{occupations.map(({ title }) => title).join(', ')}</Fact>
        ) : null}
        <Fact label={t`Participants`}>
          <StaffParticipantsLink member={member} />
        </Fact>
      </FactList>
    </RecordSection>
  );
}
