import type { FragmentType } from '@apollo/client';
import { Menu, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCode, IconDevices, IconHelp, IconLock, IconLogout } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { signOut } from '../../features/session/session-requests.ts';
import { SwitchAccountItems } from '../../features/session/switch-account-items.tsx';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { userTypeWords } from '../../lib/words.ts';
import { notifyFailed } from '../../ui/notify.ts';
import classes from './account-menu.module.css';
import { PreferenceItems } from './preference-items.tsx';

const AccountMenuItems_viewer = graphql(`
  fragment AccountMenuItems_viewer on Viewer {
    id
    displayName
    email
    userType
    organization {
      id
      name
    }
    ...SwitchAccountItems_viewer
  }
`);

export function AccountMenuItems({ viewer: from }: { viewer: FragmentType<typeof AccountMenuItems_viewer> }) {
  const viewer = useMaskedFragment(AccountMenuItems_viewer, from);
  const { t, i18n } = useLingui();

  async function leave() {
    try {
      await signOut();
    } catch {
      notifyFailed(t`Signing out failed. Check your connection and try again.`);
    }
  }

  return (
    <>
      <div className={classes.who}>
        <Text fw={600} size="sm">
          {viewer.displayName}
        </Text>
        <Text size="xs" c="dimmed">
          {i18n._(userTypeWords[viewer.userType])} · {viewer.organization.name}
        </Text>
        {viewer.email ? (
          <Text size="xs" c="dimmed" className={classes.email}>
            {viewer.email}
          </Text>
        ) : null}
      </div>
      <SwitchAccountItems viewer={viewer} />
      <Menu.Divider />
      <PreferenceItems />
      <Menu.Divider />
      <Menu.Item component={Link} to="/account" leftSection={<IconLock size={16} aria-hidden="true" />}>
        <Trans>Security</Trans>
      </Menu.Item>
      <Menu.Item component={Link} to="/account/sessions" leftSection={<IconDevices size={16} aria-hidden="true" />}>
        <Trans>Where you are signed in</Trans>
      </Menu.Item>
      <Menu.Item component={Link} to="/help" leftSection={<IconHelp size={16} aria-hidden="true" />}>
        <Trans>Help</Trans>
      </Menu.Item>
      <Menu.Item component="a" href="/graphql" leftSection={<IconCode size={16} aria-hidden="true" />}>
        <Trans>API playground</Trans>
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => void leave()}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </>
  );
}
