import { Menu } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import {
  IconArchive,
  IconArchiveOff,
  IconCalendarEvent,
  IconMail,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
  IconTrashOff,
  IconUser,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './account-cells.module.css';
import { profileOf } from './account-link.tsx';
import type { AccountRowData } from './account-row.tsx';
import type { AccountDialogKind } from './account-search.ts';

interface AccountMenuItemsProps {
  account: AccountRowData;
  onChoose: (dialog: AccountDialogKind) => void;
}

const icon = { size: 16, 'aria-hidden': true } as const;

/** Only what this viewer may do with this account. */
export function AccountMenuItems({ account, onChoose }: AccountMenuItemsProps) {
  const navigate = useNavigate();
  const isCancelled = account.subscriptionStatus === 'CANCELLED';
  const item = (dialog: AccountDialogKind) => ({ onClick: () => onChoose(dialog) });
  if (account.restorableUntil) {
    return account.viewerCanRestore ? (
      <Menu.Item leftSection={<IconTrashOff {...icon} />} {...item('restore')}>
        <Trans>Bring back…</Trans>
      </Menu.Item>
    ) : null;
  }
  return (
    <>
      <Menu.Item leftSection={<IconUser {...icon} />} onClick={() => void navigate(profileOf(account))}>
        <Trans>Open profile</Trans>
      </Menu.Item>
      {account.viewerCanConvert ? (
        <Menu.Item leftSection={<IconMail {...icon} />} {...item('convert')}>
          <Trans>Convert to authenticated…</Trans>
        </Menu.Item>
      ) : null}
      {account.viewerCanChangeSubscription ? (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<IconCalendarEvent {...icon} />} {...item('dates')}>
            <Trans>Subscription dates…</Trans>
          </Menu.Item>
          <Menu.Item
            leftSection={isCancelled ? <IconUserCheck {...icon} /> : <IconUserOff {...icon} />}
            {...item(isCancelled ? 'reinstate' : 'cancel')}
          >
            {isCancelled ? <Trans>Reinstate user…</Trans> : <Trans>Cancel user…</Trans>}
          </Menu.Item>
        </>
      ) : null}
      <LifeItems account={account} onChoose={onChoose} />
    </>
  );
}

function LifeItems({ account, onChoose }: AccountMenuItemsProps) {
  const item = (dialog: AccountDialogKind) => ({ onClick: () => onChoose(dialog) });
  return (
    <>
      {account.viewerCanDeactivate ? (
        <Menu.Item leftSection={<IconPlayerPause {...icon} />} {...item('deactivate')}>
          <Trans>Deactivate…</Trans>
        </Menu.Item>
      ) : null}
      {account.viewerCanReactivate ? (
        <Menu.Item leftSection={<IconPlayerPlay {...icon} />} {...item('reactivate')}>
          <Trans>Reactivate…</Trans>
        </Menu.Item>
      ) : null}
      {account.viewerCanArchive ? (
        <Menu.Item leftSection={<IconArchive {...icon} />} {...item('archive')}>
          <Trans>Archive…</Trans>
        </Menu.Item>
      ) : null}
      {account.viewerCanUnarchive ? (
        <Menu.Item leftSection={<IconArchiveOff {...icon} />} {...item('unarchive')}>
          <Trans>Bring back from the archive…</Trans>
        </Menu.Item>
      ) : null}
      {account.viewerCanDelete ? (
        <>
          <Menu.Divider />
          <Menu.Item className={classes.destructive} leftSection={<IconTrash {...icon} />} {...item('delete')}>
            <Trans>Delete…</Trans>
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}
