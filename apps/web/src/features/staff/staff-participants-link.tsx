import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import type { StaffParticipantsLink_MemberFragment } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { TextLink } from '../../ui/text-link.tsx';

const StaffParticipantsLink_member = graphql(`
  fragment StaffParticipantsLink_member on StaffMember {
    id
    userType
    displayName
    organization {
      id
    }
    occupations {
      id
    }
  }
`);

/** The filter of the participants' list that shows whom this person works with; null where it would be everybody. */
function participantsOf({ id, userType, organization, occupations }: StaffParticipantsLink_MemberFragment) {
  switch (userType) {
    case 'SUPERVISOR':
      return { supervisor: [id] };
    case 'MENTOR':
      return { employer: [organization.id], occupation: occupations.map((each) => each.id) };
    case 'PROVIDER':
      return { provider: [organization.id] };
    case 'ADMINISTRATOR':
      return { employer: [organization.id] };
    case 'REGULATOR':
    case 'SPONSOR':
    case 'REFERRER':
      return null;
  }
}

export function StaffParticipantsLink({ member: from }: { member: FragmentType<typeof StaffParticipantsLink_member> }) {
  const member = useMaskedFragment(StaffParticipantsLink_member, from);
  const { t } = useLingui();
  const name = member.displayName;
  const search = participantsOf(member);
  if (!search) return null;
  return (
    <TextLink to="/participants" search={search} aria-label={t`Show participants of ${name}`}>
      <Trans>Show</Trans>
    </TextLink>
  );
}
