import type { FragmentType } from '@apollo/client';
import { Menu, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { userTypeWords } from '../../lib/words.ts';
import { notifyFailed } from '../../ui/notify.ts';
import { useSwitchAccount } from './use-switch-account.ts';

const SwitchAccountItems_viewer = graphql(`
  fragment SwitchAccountItems_viewer on Viewer {
    id
    accounts {
      id
      displayName
      userType
      tenantName
      organizationName
      isCurrent
    }
  }
`);

/** The other accounts that the same login opens; nothing where there is only one. */
export function SwitchAccountItems({ viewer: from }: { viewer: FragmentType<typeof SwitchAccountItems_viewer> }) {
  const { accounts } = useMaskedFragment(SwitchAccountItems_viewer, from);
  const { t, i18n } = useLingui();
  const switchAccount = useSwitchAccount(() => notifyFailed(t`This account could not be opened.`));
  const others = accounts.filter((account) => !account.isCurrent);
  if (others.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>
        <Trans>Switch account</Trans>
      </Menu.Label>
      {others.map((account) => (
        <Menu.Item key={account.id} onClick={() => void switchAccount(account.id)}>
          {account.displayName}
          <Text size="xs" c="dimmed">
            {[i18n._(userTypeWords[account.userType]), account.organizationName, account.tenantName]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Menu.Item>
      ))}
    </>
  );
}
