import { ActionIcon } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { Dropdown } from '../../ui/dropdown.tsx';
import type { AccountRowData } from './account-row.tsx';
import type { AccountDialogKind } from './account-search.ts';

const AccountMenuItems = lazy(async () => ({ default: (await import('./account-menu-items.tsx')).AccountMenuItems }));

export interface AccountMenuProps {
  account: AccountRowData;
  onChoose: (dialog: AccountDialogKind, account: { id: string }) => void;
}

/** What can be done with one account. In a grid the cell has the focus, and Enter opens the menu. */
export function AccountMenu({ account, onChoose }: AccountMenuProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const name = account.displayName;
  return (
    <Dropdown
      kind="menu"
      align="end"
      isInPortal
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      button={(props) => (
        <ActionIcon
          {...props}
          variant="subtle"
          size={32}
          tabIndex={-1}
          data-cell-action
          aria-label={t`Actions for ${name}`}
        >
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      )}
    >
      <AccountMenuItems account={account} onChoose={(dialog) => onChoose(dialog, account)} />
    </Dropdown>
  );
}
