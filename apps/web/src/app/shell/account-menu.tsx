import type { FragmentType } from '@apollo/client';
import { VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { lazy, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Dropdown } from '../../ui/dropdown.tsx';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import classes from './account-menu.module.css';

const AccountMenuItems = lazy(async () => ({ default: (await import('./account-menu-items.tsx')).AccountMenuItems }));

const AccountMenu_viewer = graphql(`
  fragment AccountMenu_viewer on Viewer {
    id
    displayName
    ...AccountMenuItems_viewer
  }
`);

export function AccountMenu({ viewer: from }: { viewer: FragmentType<typeof AccountMenu_viewer> }) {
  const viewer = useMaskedFragment(AccountMenu_viewer, from);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dropdown
      kind="menu"
      align="end"
      width={280}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      button={(props) => (
        <button {...props} className={classes.button}>
          <PersonAvatar name={viewer.displayName} size={30} />
          <VisuallyHidden>
            <Trans>Account</Trans>
          </VisuallyHidden>
          <span className={classes.name}>{viewer.displayName}</span>
        </button>
      )}
    >
      <AccountMenuItems viewer={viewer} />
    </Dropdown>
  );
}
