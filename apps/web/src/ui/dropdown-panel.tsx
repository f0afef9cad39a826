import './styles-more.ts';
import { Menu, Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dropdown.module.css';

interface DropdownPanelProps {
  kind: 'menu' | 'dialog';
  onClose: () => void;
  children: ReactNode;
  label?: string;
  align?: 'start' | 'end';
  width?: number;
  isInPortal?: boolean;
}

/** The part that positions itself under the button of a Dropdown. */
export function DropdownPanel({
  kind,
  onClose,
  children,
  label,
  align = 'start',
  width,
  isInPortal = false,
}: DropdownPanelProps) {
  const position = align === 'end' ? 'bottom-end' : 'bottom-start';
  const shared = {
    opened: true,
    position,
    onChange: (isOpen: boolean) => !isOpen && onClose(),
    width: width ?? 'max-content',
    // The button of a menu in a grid stands in a cell that clips.
    withinPortal: isInPortal,
    portalProps: { target: '#main' },
    hideDetached: !isInPortal,
  } as const;
  const reference = <span className={classes.reference} aria-hidden="true" />;
  if (kind === 'menu') {
    return (
      <Menu {...shared} returnFocus={false}>
        <Menu.Target>{reference}</Menu.Target>
        <Menu.Dropdown className={classes.menu} aria-label={label}>
          {children}
        </Menu.Dropdown>
      </Menu>
    );
  }
  return (
    <Popover {...shared} trapFocus returnFocus={false}>
      <Popover.Target>{reference}</Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
