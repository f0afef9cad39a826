import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../../lib/dates.ts';
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
import { useEntityNames } from './use-entity-names.ts';
import { useGroupNames } from './use-groups.ts';

export type StatusCounts = Readonly<Record<string, number>>;

interface FilterSummaryProps {
  filter: FilterKey;
  values: FilterValues;
  counts: StatusCounts;
}

/** What a filter is set to, in few words. */
export function FilterSummary({ filter, values, counts }: FilterSummaryProps) {
  const { i18n } = useLingui();
  if (filter === 'status') return <StatusSummary values={values} counts={counts} />;
  if (isChoiceKey(filter)) return <ChoiceSummary filter={filter} values={values} />;
  if (isTextKey(filter)) return values[filter];
  if (filter === 'nationalId') return values.nationalId ? `•••${values.nationalId.slice(-3)}` : null;
  if (filter === 'group') return <GroupSummary ids={values.group ?? []} />;
  if (filter === 'start') {
    return [values.from, values.to].map((day) => formatDay(i18n.locale, day) || '…').join(' – ');
  }
  return <EntitySummary filter={filter} values={values} />;
}

function StatusSummary({ values, counts }: Pick<FilterSummaryProps, 'values' | 'counts'>) {
  const { i18n } = useLingui();
  const wanted = shownStatuses(values);
  if (wanted.includes('any')) return <Trans>All</Trans>;
  return filterChoices.status
    .filter(({ value }) => wanted.includes(value))
    .map(({ value, label }) => [i18n._(label), counts[value]?.toLocaleString(i18n.locale)].filter(Boolean).join(' '))
    .join(', ');
}

function ChoiceSummary({ filter, values }: { filter: Exclude<ChoiceKey, 'status'>; values: FilterValues }) {
  const { i18n } = useLingui();
  const wanted: readonly string[] = values[filter] ?? [];
  return filterChoices[filter]
    .filter(({ value }) => wanted.includes(value))
    .map(({ label }) => i18n._(label))
    .join(', ');
}

function EntitySummary({ filter, values }: { filter: EntityKey; values: FilterValues }) {
  const names = useEntityNames((values[filter] ?? []).slice(0, 3));
  return shortList(
    names.map(({ label }) => label),
    values[filter]?.length ?? 0,
  );
}

function GroupSummary({ ids }: { ids: readonly string[] }) {
  return shortList(useGroupNames(ids.slice(0, 3)), ids.length);
}

function shortList(names: readonly string[], count: number): string {
  const more = count - names.length;
  return more > 0 ? `${names.join(', ')} +${more}` : names.join(', ');
}
