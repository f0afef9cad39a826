// The fields inside a filter's popover. Loaded when the first filter is opened.
import { Loader, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef } from 'react';
import { useChoiceLoaders } from '../../../../graphql/use-choice-loaders.ts';
import { ChoiceList } from '../../../../ui/choice-list.tsx';
import { DateInput } from '../../../../ui/date-input.tsx';
import { SearchMultiSelect } from '../../../../ui/search-multi-select.tsx';
import {
  type ChoiceKey,
  type EntityKey,
  filterChoices,
  type FilterKey,
  type FilterValues,
  isChoiceKey,
  isTextKey,
  shownStatuses,
} from './filter-definitions.ts';
import type { StatusCounts } from './filter-summary.tsx';
import { TextFilterEditor } from './text-filter-editor.tsx';
import { rememberNames, useEntityNames } from './use-entity-names.ts';
import { useGroupTree } from './use-groups.ts';

export interface FilterEditorProps {
  filter: FilterKey;
  label: string;
  values: FilterValues;
  counts: StatusCounts;
  onChange: (change: FilterValues) => void;
  onClose: () => void;
}

/** The popover was there before its fields: the focus goes to the first of them now. */
export function FilterEditor(props: FilterEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(function focusTheFirstField() {
    const timer = setTimeout(() => root.current?.querySelector<HTMLElement>('input:not(:disabled)')?.focus());
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={root}>
      <EditorOfFilter {...props} />
    </div>
  );
}

function EditorOfFilter(props: FilterEditorProps) {
  const { filter, label, values, onChange, onClose } = props;
  if (isChoiceKey(filter)) return <ChoiceEditor {...props} filter={filter} />;
  if (filter === 'group') return <GroupEditor {...props} />;
  if (filter === 'start') return <StartDateEditor {...props} />;
  if (isTextKey(filter) || filter === 'nationalId') {
    return (
      <TextFilterEditor
        label={label}
        value={values[filter] ?? ''}
        isSecret={filter === 'nationalId'}
        onDone={(text) => {
          onChange({ [filter]: text || undefined });
          onClose();
        }}
      />
    );
  }
  return <EntityEditor {...props} filter={filter} />;
}

function ChoiceEditor({ filter, label, values, counts, onChange }: FilterEditorProps & { filter: ChoiceKey }) {
  const { i18n } = useLingui();
  const all = filterChoices[filter];
  const usual: readonly string[] = filter === 'status' ? shownStatuses(values) : (values[filter] ?? []);
  const value = usual.includes('any') ? all.map((choice) => choice.value) : usual;
  const choices = all.map((choice) => ({
    value: choice.value,
    label: i18n._(choice.label),
    count: filter === 'status' ? (counts[choice.value] ?? 0) : undefined,
  }));

  function change(next: string[]) {
    // No status at all and every status are the same wish: see everybody.
    const isEverybody = filter === 'status' && (next.length === 0 || next.length === all.length);
    const isUsual = filter === 'status' && !values.agreement && next.length === 1 && next[0] === 'active';
    const wanted = isEverybody ? ['any'] : next;
    onChange({ [filter]: isUsual || wanted.length === 0 ? undefined : wanted });
  }

  return <ChoiceList label={label} choices={choices} value={value} onChange={change} />;
}

function EntityEditor({ filter, label, values, onChange }: FilterEditorProps & { filter: EntityKey }) {
  const loaders = useChoiceLoaders();
  const load = useMemo(() => {
    const byFilter = {
      employer: () => loaders.organizations('EMPLOYER'),
      provider: () => loaders.organizations('PROVIDER'),
      occupation: () => loaders.occupations(),
      cohort: () => loaders.cohorts(),
      supervisor: () => loaders.staff(['SUPERVISOR']),
      owner: () => loaders.staff(),
    };
    return byFilter[filter]();
  }, [filter, loaders]);
  const value = useEntityNames(values[filter] ?? []);
  return (
    <SearchMultiSelect
      label={label}
      value={value}
      load={load}
      onChange={(options) => {
        rememberNames(options);
        onChange({ [filter]: options.length > 0 ? options.map(({ id }) => id) : undefined });
      }}
    />
  );
}

function GroupEditor({ label, values, onChange }: FilterEditorProps) {
  const { choices, isLoading } = useGroupTree();
  if (isLoading) return <Loader size="sm" />;
  return (
    <ChoiceList
      label={label}
      choices={choices}
      value={values.group ?? []}
      onChange={(group) => onChange({ group: group.length > 0 ? group : undefined })}
    />
  );
}

function StartDateEditor({ values, onChange }: FilterEditorProps) {
  const { t } = useLingui();
  return (
    <Stack gap="xs">
      <DateInput
        label={t`From`}
        value={values.from ?? null}
        {...(values.to ? { max: values.to } : {})}
        onChange={(from) => onChange({ from: from ?? undefined })}
      />
      <DateInput
        label={t`Until`}
        value={values.to ?? null}
        {...(values.from ? { min: values.from } : {})}
        onChange={(to) => onChange({ to: to ?? undefined })}
      />
    </Stack>
  );
}
