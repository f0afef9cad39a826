import './styles-more.ts';
import { Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { LoadOptions, SearchOption } from '../lib/search-options.ts';
import { SearchOptions } from './search-options.tsx';
import classes from './search-select.module.css';
import { useServerSearch } from './use-server-search.ts';

interface SearchSelectProps {
  label: ReactNode;
  value: SearchOption | null;
  onChange: (value: SearchOption | null) => void;
  /** Must keep its identity between renders (useCallback): a new function searches again. */
  load: LoadOptions;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** One entry out of many that stay on the server: type to search, arrows and Enter to choose. */
export function SearchSelect({ label, value, onChange, load, isRequired, isDisabled, ...rest }: SearchSelectProps) {
  const { t } = useLingui();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState<string | null>(null);
  const isOpen = combobox.dropdownOpened;
  const { options, state } = useServerSearch(load, text ?? '', isOpen);

  function choose(id: string) {
    onChange(options.find((option) => option.id === id) ?? null);
    setText(null);
    combobox.closeDropdown();
  }

  function leave() {
    setText(null);
    combobox.closeDropdown();
  }

  const clear =
    value && !isRequired && !isDisabled ? (
      <Combobox.ClearButton aria-label={t`Clear`} aria-hidden={false} tabIndex={0} onClear={() => onChange(null)} />
    ) : (
      <Combobox.Chevron />
    );

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          {...rest}
          label={label}
          autoComplete="off"
          required={isRequired ?? false}
          disabled={isDisabled ?? false}
          value={text ?? value?.label ?? ''}
          rightSection={isOpen && state === 'loading' ? <Loader size={14} /> : clear}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={isDisabled ?? false}>
        <Combobox.Options className={classes.options} aria-busy={isOpen && state === 'loading'}>
          <SearchOptions options={options} state={state} selectedIds={value ? [value.id] : []} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
