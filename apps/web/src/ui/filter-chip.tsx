import { CloseButton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Dropdown } from './dropdown.tsx';
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
      <Dropdown
        kind="dialog"
        label={label}
        width={300}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        button={(props) => (
          <button {...props} className={classes.button} data-removable={onRemove ? true : undefined}>
            <span className={classes.label}>
              {label}
              {summary ? ':' : null}
            </span>
            <span className={classes.summary}>{summary}</span>
            <IconChevronDown size={14} aria-hidden="true" className={classes.chevron} />
          </button>
        )}
      >
        {children}
      </Dropdown>
      {onRemove ? (
        <CloseButton
          size={24}
          iconSize={14}
          className={classes.remove}
          aria-label={t`Remove the filter ${label}`}
          onClick={onRemove}
        />
      ) : null}
    </span>
  );
}
