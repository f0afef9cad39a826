import '../../ui/styles-more.ts';
import { Group, Select } from '@mantine/core';
import { LETTER_KINDS } from '@guildhall/domain';
import { useLingui } from '@lingui/react/macro';
import { letterKindWords } from '../../lib/letter-words.ts';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import type { MailListSearch, MailStateChoice } from './mail-search.ts';
import { mailStateWords } from './mail-words.ts';

interface MailFiltersProps {
  search: MailListSearch;
  onChange: (search: MailListSearch) => void;
}

const stateOf = { waiting: 'QUEUED', sent: 'SENT', kept: 'KEPT', dead: 'DEAD' } as const;

/** The filter of the API for what the address says. */
export function mailFilterOf({ q, state, kind }: MailListSearch) {
  const known = LETTER_KINDS.find((each) => each === kind);
  return {
    text: q ?? null,
    states: state ? [stateOf[state]] : null,
    kinds: known ? [known.toUpperCase() as Uppercase<typeof known>] : null,
  };
}

export function MailFilters({ search, onChange }: MailFiltersProps) {
  const { t, i18n } = useLingui();
  const states = Object.entries(stateOf) as [MailStateChoice, (typeof stateOf)[MailStateChoice]][];
  return (
    <Group mb="sm" gap="sm">
      <SearchBox
        label={t`Search mail`}
        placeholder={t`Name or address`}
        value={search.q ?? ''}
        onChange={(q) => onChange({ ...search, q: q || undefined })}
      />
      <Select
        aria-label={t`Letter`}
        placeholder={t`Every letter`}
        clearable
        clearButtonProps={{ 'aria-label': t`Show every letter` }}
        value={search.kind ?? null}
        onChange={(kind) => onChange({ ...search, kind: kind ?? undefined })}
        data={LETTER_KINDS.map((kind) => ({
          value: kind,
          label: i18n._(letterKindWords[kind.toUpperCase() as Uppercase<typeof kind>]),
        }))}
      />
      <ChoiceChips
        label={t`State`}
        value={search.state ?? 'all'}
        onChange={(state) => onChange({ ...search, state: state === 'all' ? undefined : state })}
        choices={[
          { value: 'all' as const, label: t`All` },
          ...states.map(([value, state]) => ({ value, label: i18n._(mailStateWords[state]) })),
        ]}
      />
    </Group>
  );
}
