import type { FragmentType } from '@apollo/client';
import { ActionIcon, Checkbox, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { Dropdown } from '../../../ui/dropdown.tsx';
import type { RecordColumn } from '../../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { invitationStateTones, invitationStateWords } from './invitation-words.ts';

const InvitationMenuItems = lazy(async () => ({
  default: (await import('./invitation-menu-items.tsx')).InvitationMenuItems,
}));

const InvitationRow_invitation = graphql(`
  fragment InvitationRow_invitation on Invitation {
    id
    email
    givenName
    familyName
    userType
    state
    createdAt
    sentAt
    sentCount
    viewedAt
    expiresAt
    isConversion
    viewerCanChange
    organization {
      id
      name
    }
    invitedBy {
      id
      displayName
    }
    occupations {
      id
      title
    }
  }
`);

export function useInvitationColumns(header: React.ReactNode): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'select', label: t`Selected`, width: '36px', header, isControl: true },
    { id: 'who', label: t`Person`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'as', label: t`As`, width: 'minmax(130px, 1.4fr)' },
    { id: 'state', label: t`State`, width: 'minmax(110px, auto)' },
    { id: 'sent', label: t`Sent`, width: 'minmax(140px, 1.2fr)' },
    { id: 'expires', label: t`Expires`, width: 'minmax(130px, 1fr)' },
    { id: 'by', label: t`Invited by`, width: 'minmax(110px, 1fr)' },
    { id: 'actions', label: t`Actions`, width: '44px', isControl: true },
  ];
}

interface InvitationRowProps {
  invitation: FragmentType<typeof InvitationRow_invitation>;
  isSelected: boolean;
  onSelect: (id: string, isSelected: boolean) => void;
}

export function InvitationRow({ invitation: from, isSelected, onSelect }: InvitationRowProps) {
  const invitation = useMaskedFragment(InvitationRow_invitation, from);
  const { t, i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const { id, email, givenName, familyName, state, sentCount, organization, occupations, viewerCanChange } = invitation;
  const name = [givenName, familyName].filter(Boolean).join(' ');
  const who = name || email;
  const moment = (at: string) => formatMoment(i18n.locale, at);

  return (
    <RecordRow
      isSelected={isSelected}
      cells={{
        select: viewerCanChange ? (
          <Checkbox
            aria-label={t`Select ${who}`}
            checked={isSelected}
            onChange={(event) => onSelect(id, event.currentTarget.checked)}
          />
        ) : null,
        who: (
          <Stack gap={0}>
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {who}
            </Text>
            {name ? <Text size="xs">{email}</Text> : null}
          </Stack>
        ),
        as: (
          <Stack gap={0}>
            {i18n._(userTypeWords[invitation.userType])}
            <Text size="xs">{[organization.name, ...occupations.map(({ title }) => title)].join(' · ')}</Text>
          </Stack>
        ),
        state: <StatusBadge tone={invitationStateTones[state]}>{i18n._(invitationStateWords[state])}</StatusBadge>,
        sent: (
          <Stack gap={0}>
            {moment(invitation.sentAt)}
            <Text size="xs">
              <Plural value={sentCount} one="sent once" other="sent # times" />
              {invitation.viewedAt ? (
                <>
                  {' · '}
                  <Trans>viewed {moment(invitation.viewedAt)}</Trans>
                </>
              ) : null}
            </Text>
          </Stack>
        ),
        expires: moment(invitation.expiresAt),
        by: invitation.invitedBy.displayName,
        actions: viewerCanChange ? (
          <Dropdown
            kind="menu"
            align="end"
            isOpen={isOpen}
            onOpenChange={setIsOpen}
            button={(props) => (
              <ActionIcon {...props} variant="subtle" color="gray" aria-label={t`Actions for ${who}`}>
                <IconDots size={18} aria-hidden="true" />
              </ActionIcon>
            )}
          >
            <InvitationMenuItems
              id={id}
              who={who}
              isRunning={state === 'OPEN' || state === 'VIEWED'}
              onClose={() => setIsOpen(false)}
            />
          </Dropdown>
        ) : null,
      }}
    />
  );
}
