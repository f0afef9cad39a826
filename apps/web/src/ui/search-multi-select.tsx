import './styles-more.ts';
import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { LoadOptions, SearchOption } from '../lib/search-options.ts';
import { SearchOptions } from './search-options.tsx';
import classes from './search-select.module.css';
import { useServerSearch } from './use-server-search.ts';

interface SearchMultiSelectProps {
  label: ReactNode;
  value: readonly SearchOption[];
  onChange: (value: SearchOption[]) => void;
  /** Must keep its identity between renders (useCallback): a new function searches again. */
  load: LoadOptions;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  isDisabled?: boolean;
}

/** Several entries out of many that stay on the server. Backspace in the empty field takes the last one away. */
export function SearchMultiSelect({ value, onChange, load, placeholder, isDisabled, ...rest }: SearchMultiSelectProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const { options, state } = useServerSearch(load, text, combobox.dropdownOpened);
  const remove = (id: string) => onChange(value.filter((each) => each.id !== id));

  function toggle(id: string) {
    const option = options.find((each) => each.id === id);
    if (value.some((each) => each.id === id)) remove(id);
    else if (option) onChange([...value, option]);
    setText('');
  }

  return (
    <Combobox store={combobox} onOptionSubmit={toggle}>
      <Combobox.DropdownTarget>
        <PillsInput {...rest} disabled={isDisabled ?? false} onClick={() => combobox.openDropdown()}>
          <Pill.Group>
            {value.map((each) => (
              <Pill key={each.id} withRemoveButton={!isDisabled} onRemove={() => remove(each.id)}>
                {each.label}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                value={text}
                disabled={isDisabled ?? false}
                placeholder={value.length === 0 ? (placeholder ?? '') : ''}
                onBlur={() => {
                  setText('');
                  combobox.closeDropdown();
                }}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.openDropdown();
                  combobox.updateSelectedOptionIndex();
                }}
                onKeyDown={(event) => {
                  const last = value.at(-1);
                  if (event.key === 'Backspace' && text === '' && last) remove(last.id);
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options
          className={classes.options}
          aria-busy={combobox.dropdownOpened && state === 'loading'}
          aria-multiselectable
        >
          <SearchOptions options={options} state={state} selectedIds={value.map((each) => each.id)} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
