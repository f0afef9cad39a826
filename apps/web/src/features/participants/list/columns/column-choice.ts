import { rawList } from '../../../../lib/search-params.ts';

/**
 * Every column of the list with its usual width, in the order in which the chooser offers them. The first four say the most; they
 * fit beside the menu on a screen of 1280 pixels.
 */
export const columnWidths = {
  name: 220,
  program_status: 140,
  employer: 180,
  occupation: 190,
  supervisors: 170,
  provider: 180,
  cohort: 150,
  user_type: 120,
  account_status: 130,
  start_date: 120,
  reference_number: 150,
  email: 240,
  case_owner: 160,
  expected_end_date: 130,
  status_date: 130,
  subscription: 150,
  account_type: 130,
  phone: 150,
  groups: 180,
  last_sign_in_at: 130,
  created_at: 120,
  updated_at: 120,
} as const;

export type ColumnId = keyof typeof columnWidths;
export const columnIds = Object.keys(columnWidths) as ColumnId[];

/** What the list shows unless somebody chooses: up to the e-mail address. */
export const usualColumns = columnIds.slice(0, columnIds.indexOf('email') + 1);

export interface ChosenColumn {
  readonly id: ColumnId;
  /** Left out: the usual one, and a share of what is left over. */
  readonly width?: number | undefined;
}

export const narrowest = 60;
export const widest = 800;

const isColumnId = (text: string): text is ColumnId => text in columnWidths;
const clamp = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** From an address, "name,email.300"; the name is always there, and first. Undefined when nothing was chosen. */
export function chosenColumnsOf(value: unknown): string[] {
  const chosen = rawList(value)
    .map((entry) => readColumn(entry))
    .filter((column) => column !== null);
  const first = chosen.filter((column, index) => chosen.findIndex(({ id }) => id === column.id) === index);
  return first.length > 0 ? writeColumns(first) : [];
}

function readColumn(entry: string): ChosenColumn | null {
  const [id = '', width] = entry.split('.');
  if (!isColumnId(id)) return null;
  return width !== undefined && /^\d{1,4}$/.test(width) ? { id, width: clamp(Number(width)) } : { id };
}

/** The columns to show, in their order. */
export function shownColumns(entries: readonly string[] | undefined): ChosenColumn[] {
  const chosen = (entries ?? []).map(readColumn).filter((column) => column !== null);
  if (chosen.length === 0) return usualColumns.map((id) => ({ id }));
  const name = chosen.find(({ id }) => id === 'name') ?? { id: 'name' as const };
  return [name, ...chosen.filter(({ id }) => id !== 'name')];
}

/** For the address: nothing where everything is as usual. */
export function columnsSearch(columns: readonly ChosenColumn[]): string[] | undefined {
  const isUsual = writeColumns(columns).join() === usualColumns.join();
  return isUsual ? undefined : writeColumns(columns);
}

function writeColumns(columns: readonly ChosenColumn[]): string[] {
  return columns.map(({ id, width }) => (width === undefined ? id : `${id}.${clamp(width)}`));
}

/** The same with one column elsewhere; the name stays in front. */
export function withMoved(columns: readonly ChosenColumn[], id: string, to: number): ChosenColumn[] {
  const moved = columns.find((column) => column.id === id);
  if (!moved || moved.id === 'name') return [...columns];
  const others = columns.filter((column) => column !== moved);
  return others.toSpliced(Math.max(1, Math.min(others.length, to)), 0, moved);
}

/** The same with one column as wide as asked, or as usual. */
export function withWidth(columns: readonly ChosenColumn[], id: string, width: number | undefined): ChosenColumn[] {
  return columns.map((column) =>
    column.id === id ? { id: column.id, ...(width === undefined ? {} : { width: clamp(width) }) } : column,
  );
}
