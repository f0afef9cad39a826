import '../../../ui/styles-more.ts';
import { Button, Menu } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import classes from './import-grid.module.css';
import type { RowChange } from './use-change-rows.ts';

interface RowSelectionBarProps {
  count: number;
  onDecide: (decide: Omit<RowChange, 'line'>) => void;
  onClear: () => void;
}

/** What can be done with the rows that are ticked; it appears with the first of them. */
export function RowSelectionBar({ count, onDecide, onClear }: RowSelectionBarProps) {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <section className={classes.bar} aria-label={t`Actions`}>
      <strong className={classes.count} role="status">
        <Plural value={count} one="# row selected" other="# rows selected" />
      </strong>
      <Button size="xs" onClick={() => onDecide({ isExcluded: true })}>
        <Trans>Leave out</Trans>
      </Button>
      <Button size="xs" variant="default" onClick={() => onDecide({ isExcluded: false })}>
        <Trans>Take in again</Trans>
      </Button>
      <Menu position="top-end">
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            <Trans>If they are duplicates</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onDecide({ decision: 'UPDATE' })}>
            <Trans>Change whoever is here</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => onDecide({ decision: 'CREATE' })}>
            <Trans>Add them anyway</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => onDecide({ decision: 'SKIP' })}>
            <Trans>Skip them</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" variant="default" leftSection={<IconX size={16} aria-hidden="true" />} onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </section>
  );
}
