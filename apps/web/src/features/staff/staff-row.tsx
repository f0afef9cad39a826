import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { accountStatusWords, accountTypeWords, userTypeWords } from '../../lib/words.ts';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { accountStatusTones } from '../../ui/status-tones.ts';
import { OutsideLink, TextLink } from '../../ui/text-link.tsx';
import { StaffParticipantsLink } from './staff-participants-link.tsx';
import classes from './staff-row.module.css';

const StaffRow_member = graphql(`
  fragment StaffRow_member on StaffMember {
    id
    displayName
    userType
    email
    accountType
    accountStatus
    organization {
      id
      name
    }
    ...StaffParticipantsLink_member
  }
`);

export function useStaffColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Name`, width: 'minmax(160px, 1.5fr)', isRowHeader: true },
    { id: 'type', label: t`User type`, width: 'minmax(110px, auto)' },
    { id: 'organization', label: t`Organization`, width: 'minmax(140px, 1.3fr)' },
    { id: 'email', label: t`E-mail`, width: 'minmax(225px, 2fr)' },
    { id: 'account', label: t`Account`, width: 'minmax(84px, auto)' },
    { id: 'status', label: t`Status`, width: 'minmax(110px, auto)' },
    { id: 'participants', label: t`Participants`, width: 'minmax(96px, auto)' },
  ];
}

export function StaffRow({ member: from }: { member: FragmentType<typeof StaffRow_member> }) {
  const member = useMaskedFragment(StaffRow_member, from);
  const { i18n } = useLingui();
  const { displayName, userType, email, accountType, accountStatus, organization } = member;
  return (
    <RecordRow
      cells={{
        name: (
          <span className={classes.name}>
            <PersonAvatar name={displayName} size={24} />
            <TextLink to="/staff/$staffId" params={{ staffId: member.id }}>
              {displayName}
            </TextLink>
          </span>
        ),
        type: i18n._(userTypeWords[userType]),
        organization: (
          <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
            {organization.name}
          </TextLink>
        ),
        email: email ? <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink> : null,
        account: i18n._(accountTypeWords[accountType]),
        status: (
          <StatusBadge tone={accountStatusTones[accountStatus]}>
            {i18n._(accountStatusWords[accountStatus])}
          </StatusBadge>
        ),
        participants: <StaffParticipantsLink member={member} />,
      }}
    />
  );
}
