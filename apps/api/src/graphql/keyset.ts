import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { OperationError } from '../errors/operation-error.ts';
import type { Page } from './connection.ts';

/** One sort key: an SQL expression that is never null, its type, and the direction. */
export interface SortTerm {
  readonly name: string;
  readonly expression: string;
  readonly type: 'text' | 'date' | 'timestamptz' | 'uuid' | 'integer';
  readonly direction: 'asc' | 'desc';
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
  /** Rows to leave out after the cursor, for a jump: they are walked over, so it costs more the farther it leads. */
  readonly skip?: number | null;
}

const MAX_PAGE_SIZE = 200;
const MAX_SKIP = 2_000_000;

/**
 * Reads one page by keyset: rows strictly after the cursor in the order of the terms, the last of which must be unique.
 *
 * @throws OperationError BAD_USER_INPUT for a page size out of range or a cursor of another order
 */
export async function readPage<T>(
  query: SelectQueryBuilder<ObjectLiteral>,
  terms: readonly SortTerm[],
  { first, after, ...more }: PageRequest,
): Promise<Page<T>> {
  checkPageSize(first);
  const skip = more.skip ?? 0;
  checkSkip(skip);
  if (after) startAfter(query, terms, decodeCursor(after, terms));
  terms.forEach((term, index) => {
    query.addSelect(`(${term.expression})::text`, `k${index}`);
    query.addOrderBy(term.expression, term.direction === 'asc' ? 'ASC' : 'DESC');
  });
  if (skip > 0) query.offset(skip);
  const rows = await query.limit(first + 1).getRawMany<T & Record<string, string>>();
  const page = rows.slice(0, first);
  return {
    rows: page,
    cursorOf: (row) => encodeCursor(terms, row as T & Record<string, string>),
    hasNextPage: rows.length > first,
    hasPreviousPage: Boolean(after) || skip > 0,
  };
}

/** @throws OperationError BAD_USER_INPUT when a page would be empty or too large */
export function checkPageSize(first: number): void {
  if (first < 1 || first > MAX_PAGE_SIZE) {
    throw new OperationError('BAD_USER_INPUT', `Ask for 1 to ${MAX_PAGE_SIZE} rows at a time.`);
  }
}

/** @throws OperationError BAD_USER_INPUT for a jump that leads backwards, or farther than any list goes */
function checkSkip(skip: number): void {
  if (skip < 0 || skip > MAX_SKIP) {
    throw new OperationError('BAD_USER_INPUT', `Leave out 0 to ${MAX_SKIP} rows.`);
  }
}

function startAfter(
  query: SelectQueryBuilder<ObjectLiteral>,
  terms: readonly SortTerm[],
  values: readonly string[],
): void {
  const placeholder = (index: number) => `CAST(:after${index} AS ${terms[index]?.type ?? 'text'})`;
  query.setParameters(Object.fromEntries(values.map((value, index) => [`after${index}`, value])));
  const [lead, ...others] = terms;
  if (!lead) return;
  const operator = (term: SortTerm) => (term.direction === 'asc' ? '>' : '<');
  if (others.every((term) => term.direction === lead.direction)) {
    // A row comparison is one range of an index.
    const left = terms.map((term) => term.expression).join(', ');
    query.andWhere(`(${left}) ${operator(lead)} (${terms.map((_, index) => placeholder(index)).join(', ')})`);
    return;
  }
  const branches = terms.map((term, index) => {
    const equal = terms.slice(0, index).map((before, position) => `${before.expression} = ${placeholder(position)}`);
    return `(${[...equal, `${term.expression} ${operator(term)} ${placeholder(index)}`].join(' AND ')})`;
  });
  // The bound on the first key alone lets the index skip what lies before.
  query.andWhere(`${lead.expression} ${operator(lead)}= ${placeholder(0)} AND (${branches.join(' OR ')})`);
}

const signature = (terms: readonly SortTerm[]): string =>
  terms.map((term) => `${term.name}:${term.direction}`).join(',');

function encodeCursor(terms: readonly SortTerm[], row: Record<string, string>): string {
  const values = terms.map((_, index) => row[`k${index}`] ?? '');
  return Buffer.from(JSON.stringify([signature(terms), ...values])).toString('base64url');
}

function decodeCursor(cursor: string, terms: readonly SortTerm[]): readonly string[] {
  const values = parseCursor(cursor);
  const fits =
    values !== null &&
    values[0] === signature(terms) &&
    values.length === terms.length + 1 &&
    terms.every((term, index) => IS_READABLE[term.type](values[index + 1] ?? ''));
  if (!fits)
    throw new OperationError(
      'BAD_USER_INPUT',
      'Start again without `after`: the cursor belongs to another list or order.',
    );
  return values.slice(1);
}

const MOMENT = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d){0,2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What PostgreSQL can read as each type: a cursor that somebody made up is no fault of ours. */
const IS_READABLE: Readonly<Record<SortTerm['type'], (value: string) => boolean>> = {
  text: (value) => !value.includes('\0'),
  date: (value) => value === 'infinity' || isDay(value),
  timestamptz: (value) => value === 'infinity' || isDay(MOMENT.exec(value)?.[1] ?? ''),
  uuid: (value) => UUID.test(value),
  integer: (value) => /^\d{1,9}$/.test(value),
};

// A day that does not exist is no time or another day.
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function parseCursor(cursor: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) && parsed.every((value) => typeof value === 'string') ? parsed : null;
  } catch {
    return null;
  }
}
