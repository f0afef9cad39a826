import './styles-more.ts';
import '@mantine/core/styles/Chip.layer.css';
import { Chip, Group } from '@mantine/core';

interface ChoiceChipsProps<T extends string> {
  label: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, all of them in sight; they wrap where there is little room. */
export function ChoiceChips<T extends string>({ label, choices, value, onChange }: ChoiceChipsProps<T>) {
  return (
    <Group gap={6} role="radiogroup" aria-label={label}>
      <Chip.Group value={value} onChange={(next) => onChange(next as T)}>
        {choices.map((choice) => (
          <Chip key={choice.value} value={choice.value} size="xs" variant="outline">
            {choice.label}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  );
}
