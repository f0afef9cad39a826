import { ActionIcon, Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ChosenColumn, columnWidths, narrowest, widest } from '../list/columns/column-choice.ts';
import classes from './column-chooser.module.css';
import { columnWords } from '../list/columns/column-words.ts';

interface ColumnLineProps {
  column: ChosenColumn;
  isShown: boolean;
  canMoveUp?: boolean;
  canMoveDown?: boolean;
  onToggle: () => void;
  onMove?: (way: -1 | 1) => void;
  onWidth?: (width: number | undefined) => void;
}

export function ColumnLine(props: ColumnLineProps) {
  const { column, isShown, canMoveUp = false, canMoveDown = false, onToggle, onMove, onWidth } = props;
  const { t, i18n } = useLingui();
  const name = i18n._(columnWords[column.id]);
  return (
    <li className={classes.line} data-line={column.id}>
      <Checkbox
        size="xs"
        className={classes.name}
        label={name}
        checked={isShown}
        disabled={column.id === 'name'}
        onChange={onToggle}
      />
      {isShown ? (
        <>
          <input
            type="number"
            className={classes.width}
            aria-label={t`Width of ${name} in pixels`}
            min={narrowest}
            max={widest}
            step={10}
            placeholder={String(columnWidths[column.id])}
            key={column.width ?? 'usual'}
            defaultValue={column.width}
            onBlur={({ currentTarget: { value, valueAsNumber } }) => {
              const width = value === '' ? undefined : valueAsNumber;
              if (width !== column.width) onWidth?.(width);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
          <Move name={t`Move ${name} forward`} Icon={IconArrowUp} isOff={!canMoveUp} onClick={() => onMove?.(-1)} />
          <Move name={t`Move ${name} back`} Icon={IconArrowDown} isOff={!canMoveDown} onClick={() => onMove?.(1)} />
        </>
      ) : null}
    </li>
  );
}

interface MoveProps {
  name: string;
  Icon: typeof IconArrowUp;
  isOff: boolean;
  onClick: () => void;
}

function Move({ name, Icon, isOff, onClick }: MoveProps) {
  return (
    <ActionIcon variant="subtle" size={24} aria-label={name} disabled={isOff} onClick={onClick}>
      <Icon size={14} aria-hidden="true" />
    </ActionIcon>
  );
}
