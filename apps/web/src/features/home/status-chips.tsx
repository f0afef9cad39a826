import { useLingui } from '@lingui/react/macro';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import type { HomeSearch } from './home-search.ts';

interface StatusChipsProps {
  value: HomeSearch['status'];
  onChange: (value: HomeSearch['status']) => void;
  /** How many there are; left out where nobody counted. */
  counts?: { active: number; all: number };
}

/** Who is in the program now, or everybody who ever was. */
export function StatusChips({ value, onChange, counts }: StatusChipsProps) {
  const { t, i18n } = useLingui();
  const withCount = (label: string, count: number | undefined) =>
    count === undefined ? label : `${label} ${count.toLocaleString(i18n.locale)}`;
  return (
    <ChoiceChips
      label={t`Program status`}
      choices={[
        { value: 'active', label: withCount(t`Active now`, counts?.active) },
        { value: 'any', label: withCount(t`Everybody`, counts?.all) },
      ]}
      value={value ?? 'active'}
      onChange={(next) => onChange(next === 'any' ? 'any' : undefined)}
    />
  );
}
