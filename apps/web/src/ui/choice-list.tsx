import './styles-more.ts';
import { Checkbox, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import classes from './choice-list.module.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
  count?: number | undefined;
  /** How deep it stands in a tree. */
  depth?: number;
}

interface ChoiceListProps<T extends string> {
  label: string;
  choices: readonly Choice<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
}

/** Several of a few: everything is in sight, with how many there are. */
export function ChoiceList<T extends string>({ label, choices, value, onChange }: ChoiceListProps<T>) {
  const { i18n } = useLingui();
  return (
    <Checkbox.Group
      value={[...value]}
      onChange={(next) => onChange(next as T[])}
      label={label}
      className={classes.root}
    >
      <Stack gap={8} mt={8}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            value={choice.value}
            size="xs"
            style={{ paddingInlineStart: (choice.depth ?? 0) * 20 }}
            label={
              <span className={classes.label}>
                {choice.label}
                {choice.count === undefined ? null : (
                  <span className={classes.count}>{choice.count.toLocaleString(i18n.locale)}</span>
                )}
              </span>
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
