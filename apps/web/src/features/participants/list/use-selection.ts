// Who is selected: people one by one, kept while somebody scrolls, filters and looks at other pages, or everybody who matches.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type {
  ParticipantFilter,
  ParticipantSelectionInput,
  ParticipantSort,
} from '../../../graphql/generated/graphql.ts';
import type { GridItem, GridSelection } from '../../../ui/data-grid/grid-types.ts';

interface Some {
  kind: 'some';
  ids: GridSelection;
}

/** Everybody who matches, with exceptions. */
interface Matching {
  kind: 'matching';
  filter: ParticipantFilter;
  /** How many matched when it was last known. */
  total: number;
  except: GridSelection;
}

type Selection = Some | Matching;

const nobody: Selection = { kind: 'some', ids: {} };
const noRows: GridSelection = {};

// Outside of the components, so that a look at a person doesn't cost the selection.
let current: Selection = nobody;
const listeners = new Set<() => void>();
function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
function select(next: Selection) {
  current = next;
  for (const listener of listeners) listener();
}

const sameFilter = (a: ParticipantFilter, b: ParticipantFilter) => JSON.stringify(a) === JSON.stringify(b);

interface SelectionOptions {
  filter: ParticipantFilter;
  sort: readonly ParticipantSort[];
  /** How many match now; undefined while that isn't known. */
  total: number | undefined;
  items: readonly (GridItem | undefined)[];
}

/** The selection as the grid shows it, and as a batch wants it. */
export function useSelection({ filter, sort, total, items }: SelectionOptions) {
  const selection = useSyncExternalStore(subscribe, () => current);
  const isHere = selection.kind === 'matching' && sameFilter(selection.filter, filter);
  const rows = useMemo(() => rowsOf(selection, isHere, items), [selection, isHere, items]);
  const change = useCallback(
    (next: GridSelection) => select(isHere ? withoutSome(selection, items, next) : { kind: 'some', ids: next }),
    [selection, isHere, items],
  );
  const matched = isHere ? total : undefined;
  return {
    rows,
    change,
    count: countOf(selection, matched),
    /** Everybody who matches the filter is selected, and the list shows that filter. */
    isEverybody: isHere,
    /** Selected with a filter that the list doesn't show any more. */
    isElsewhere: selection.kind === 'matching' && !isHere,
    selectMatching: () => select({ kind: 'matching', filter, total: total ?? 0, except: noRows }),
    clear: clearSelection,
    input: inputOf(selection, sort),
  };
}

const clearSelection = () => select(nobody);

function rowsOf(selection: Selection, isHere: boolean, items: readonly (GridItem | undefined)[]): GridSelection {
  if (selection.kind === 'some') return selection.ids;
  if (!isHere) return noRows;
  const shown = items.flatMap((item) => (item && !selection.except[item.id] ? [item.id] : []));
  return Object.fromEntries(shown.map((id) => [id, true as const]));
}

/** Rows that were taken out become exceptions. */
function withoutSome(selection: Selection, items: readonly (GridItem | undefined)[], next: GridSelection): Selection {
  if (selection.kind !== 'matching') return selection;
  const except: Record<string, true> = { ...selection.except };
  for (const item of items) {
    if (item && next[item.id]) delete except[item.id];
    else if (item) except[item.id] = true;
  }
  return { ...selection, except };
}

function countOf(selection: Selection, matched: number | undefined): number {
  if (selection.kind === 'some') return Object.keys(selection.ids).length;
  return Math.max(0, (matched ?? selection.total) - Object.keys(selection.except).length);
}

function inputOf(selection: Selection, sort: readonly ParticipantSort[]): ParticipantSelectionInput {
  if (selection.kind === 'some') return { ids: Object.keys(selection.ids), sort: [...sort] };
  return { matching: { filter: selection.filter, exceptIds: Object.keys(selection.except) }, sort: [...sort] };
}
