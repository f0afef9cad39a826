import { Menu, type MenuItemProps } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconBuilding, IconUser, IconUserShare, IconUsers } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface AnchorItemProps extends MenuItemProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> {
  ref?: Ref<HTMLAnchorElement>;
}

const LinkItem = createLink((props: AnchorItemProps) => <Menu.Item component="a" {...props} />);

interface CreateMenuItemsProps {
  hasParticipant: boolean;
  hasLogins: boolean;
  hasReferrer: boolean;
}

const icon = { size: 16, 'aria-hidden': true } as const;

/** Each leads to the page with its form. */
export function CreateMenuItems({ hasParticipant, hasLogins, hasReferrer }: CreateMenuItemsProps) {
  return (
    <>
      {hasParticipant ? (
        <LinkItem to="/participants" search={{ dialog: 'add' }} leftSection={<IconUser {...icon} />}>
          <Trans>Participant</Trans>
        </LinkItem>
      ) : null}
      {hasLogins ? (
        <LinkItem to="/invite" search={{ to: 'external', kind: 'employer' }} leftSection={<IconBuilding {...icon} />}>
          <Trans>Employer login</Trans>
        </LinkItem>
      ) : null}
      {hasReferrer ? (
        <LinkItem to="/invite" search={{ to: 'external', kind: 'referrer' }} leftSection={<IconUserShare {...icon} />}>
          <Trans>Referrer login</Trans>
        </LinkItem>
      ) : null}
      {hasLogins ? (
        <LinkItem to="/invite" search={{ to: 'team' }} leftSection={<IconUsers {...icon} />}>
          <Trans>Staff of the own organization</Trans>
        </LinkItem>
      ) : null}
    </>
  );
}
