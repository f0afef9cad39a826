import { Button, Loader } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFilterPlus } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Dropdown } from '../../../../ui/dropdown.tsx';
import { FilterChip } from '../../../../ui/filter-chip.tsx';
import { SearchBox } from '../../../../ui/search-box.tsx';
import classes from './filter-bar.module.css';
import {
  cleared,
  filterDefinitions,
  type FilterKey,
  type FilterRights,
  type FilterValues,
  isSet,
  offeredFilters,
} from './filter-definitions.ts';
import { FilterSummary, type StatusCounts } from './filter-summary.tsx';

const FilterMenuItems = lazy(async () => ({ default: (await import('./filter-menu-items.tsx')).FilterMenuItems }));
const FilterEditor = lazy(async () => ({ default: (await import('./filter-editor.tsx')).FilterEditor }));

interface FilterBarProps {
  rights: FilterRights | undefined;
  values: FilterValues;
  counts: StatusCounts;
  onChange: (change: FilterValues) => void;
  /** Offered when something narrows the list. */
  onClear?: (() => void) | undefined;
}

/** Search, a chip for every filter in force, and the menu to add another. */
export function FilterBar({ rights, values, counts, onChange, onClear }: FilterBarProps) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<FilterKey | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const shown = filterDefinitions.filter(({ key }) => isSet(values, key) || key === open);
  const rest = offeredFilters(rights).filter((definition) => !shown.includes(definition));
  function close(key: FilterKey) {
    setOpen(null);
    // The chip of an empty filter goes away and must not take the focus with it.
    if (!isSet(values, key)) focusAdd();
  }

  function focusAdd() {
    bar.current?.querySelector<HTMLElement>('[data-add-filter]')?.focus();
  }

  return (
    <div ref={bar} className={classes.root} role="search" aria-label={t`Filter participants`}>
      <SearchBox
        label={t`Search by name, e-mail or reference number`}
        placeholder={t`Name, e-mail, reference number`}
        value={values.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      {shown.map(({ key, label }) => (
        <FilterChip
          key={key}
          label={i18n._(label)}
          summary={isSet(values, key) ? <FilterSummary filter={key} values={values} counts={counts} /> : null}
          isOpen={open === key}
          onOpenChange={(isOpen) => (isOpen ? setOpen(key) : close(key))}
          onRemove={
            key === 'status'
              ? undefined
              : () => {
                  onChange(cleared(key));
                  setOpen(null);
                  focusAdd();
                }
          }
        >
          <Suspense fallback={<Loader size="sm" />}>
            <FilterEditor
              filter={key}
              label={i18n._(label)}
              values={values}
              counts={counts}
              onChange={onChange}
              onClose={() => close(key)}
            />
          </Suspense>
        </FilterChip>
      ))}
      <Dropdown
        kind="menu"
        isOpen={isAdding}
        onOpenChange={setIsAdding}
        button={(props) => (
          <Button
            {...props}
            data-add-filter
            variant="subtle"
            size="xs"
            leftSection={<IconFilterPlus size={16} aria-hidden="true" />}
          >
            <Trans>Add filter</Trans>
          </Button>
        )}
      >
        <FilterMenuItems filters={rest} onChoose={setOpen} />
      </Dropdown>
      {onClear ? (
        <Button variant="subtle" size="xs" onClick={onClear}>
          <Trans>Clear filters</Trans>
        </Button>
      ) : null}
    </div>
  );
}
