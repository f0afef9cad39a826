import { CloseButton, Popover } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './filter-chip.module.css';

interface FilterChipProps {
  label: string;
  /** What it is set to; nothing while it is being chosen. */
  summary?: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onRemove?: (() => void) | undefined;
  /** The fields to set it. */
  children: ReactNode;
}

/** One filter: says what it is set to, opens to change it, and can be taken away. */
export function FilterChip({ label, summary, isOpen, onOpenChange, onRemove, children }: FilterChipProps) {
  const { t } = useLingui();
  return (
    <span className={classes.root}>
      <Popover opened={isOpen} onChange={onOpenChange} trapFocus returnFocus position="bottom-start" width={300}>
        <Popover.Target>
          <button
            type="button"
            className={classes.button}
            data-removable={onRemove ? true : undefined}
            onClick={() => onOpenChange(!isOpen)}
          >
            <span className={classes.label}>
              {label}
              {summary ? ':' : null}
            </span>
            <span className={classes.summary}>{summary}</span>
            <IconChevronDown size={14} aria-hidden="true" className={classes.chevron} />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
      </Popover>
      {onRemove ? (
        <CloseButton size="sm" className={classes.remove} aria-label={t`Remove the filter ${label}`} onClick={onRemove} />
      ) : null}
    </span>
  );
}
