import { Combobox, Loader } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import type { SearchOption } from '../lib/search-options.ts';
import classes from './search-select.module.css';

interface SearchOptionsProps {
  options: readonly SearchOption[];
  state: 'loading' | 'ready' | 'failed';
  selectedIds: readonly string[];
}

/** The list under a search field: what was found, or why nothing is shown. */
export function SearchOptions({ options, state, selectedIds }: SearchOptionsProps) {
  if (options.length === 0) {
    return (
      <Combobox.Empty>
        {state === 'loading' ? <Loader size="xs" /> : null}
        {state === 'ready' ? <Trans>Nothing found</Trans> : null}
        {state === 'failed' ? <Trans>The search failed. Type again to retry.</Trans> : null}
      </Combobox.Empty>
    );
  }
  return options.map((option) => {
    const isSelected = selectedIds.includes(option.id);
    return (
      <Combobox.Option key={option.id} value={option.id} active={isSelected} className={classes.option}>
        <span className={classes.check}>{isSelected ? <IconCheck size={14} aria-hidden="true" /> : null}</span>
        <span>
          {option.label}
          {option.description ? <span className={classes.description}>{option.description}</span> : null}
        </span>
      </Combobox.Option>
    );
  });
}
