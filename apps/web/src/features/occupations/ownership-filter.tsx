import { useLingui } from '@lingui/react/macro';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { oneOf } from '../../lib/search-params.ts';
import { type Ownership, ownerships } from './occupation-search.ts';

interface OwnershipFilterProps {
  value: Ownership | undefined;
  onChange: (value: Ownership | undefined) => void;
}

export function OwnershipFilter({ value, onChange }: OwnershipFilterProps) {
  const { t } = useLingui();
  return (
    <ChoiceChips
      label={t`Owner`}
      choices={[
        { value: 'all', label: t({ message: 'All', context: 'occupations' }) },
        { value: 'mine', label: t`My occupations` },
        { value: 'sponsor_owned', label: t`Sponsor owned` },
        { value: 'employer_owned', label: t`Employer owned` },
      ]}
      value={value ?? 'all'}
      onChange={(next) => onChange(oneOf(next, ownerships))}
    />
  );
}
