import '../../../ui/styles-more.ts';
import { Menu } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAt, IconBan, IconLink, IconMailForward } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { problemText } from '../../../lib/problems.ts';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { useChangeInvitations } from '../use-change-invitations.ts';

interface InvitationMenuItemsProps {
  id: string;
  who: string;
  /** The link works now. */
  isRunning: boolean;
  onClose: () => void;
}

/** What can be done with one invitation that nobody has accepted. */
export function InvitationMenuItems({ id, who, isRunning, onClose }: InvitationMenuItemsProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate({ from: '/invitations' });
  const { resend, revoke } = useChangeInvitations();
  const open = (dialog: 'address' | 'link') => {
    onClose();
    void navigate({ search: (before) => ({ ...before, dialog, open: id }), replace: true });
  };

  async function run(change: typeof resend, done: string) {
    onClose();
    const changed = await change([id]);
    const [problem] = changed?.problems ?? [];
    if (!changed) return notifyFailed(t`This did not work. Check your connection and try again.`);
    if (problem) return notifyFailed(problemText(i18n, problem));
    notifyDone(done);
  }

  return (
    <>
      <Menu.Item
        leftSection={<IconMailForward size={16} aria-hidden="true" />}
        onClick={() => void run(resend, t`The invitation to ${who} was sent again.`)}
      >
        <Trans>Resend</Trans>
      </Menu.Item>
      {isRunning ? (
        <Menu.Item leftSection={<IconLink size={16} aria-hidden="true" />} onClick={() => open('link')}>
          <Trans>Copy link…</Trans>
        </Menu.Item>
      ) : null}
      <Menu.Item leftSection={<IconAt size={16} aria-hidden="true" />} onClick={() => open('address')}>
        <Trans>Change address…</Trans>
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        color="red.9"
        leftSection={<IconBan size={16} aria-hidden="true" />}
        onClick={() => void run(revoke, t`The invitation to ${who} is revoked. Its link is dead.`)}
      >
        <Trans>Revoke</Trans>
      </Menu.Item>
    </>
  );
}
