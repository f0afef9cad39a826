import { RowIds, type WaitingRead } from './row-ids.ts';

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** One statement for several reads: its single row has the rows of each as JSON, in the columns `r0`, `r1` … */
export function mergedReads(reads: readonly WaitingRead[]): Statement {
  const values: unknown[] = [];
  const named: string[] = [];
  const columns = reads.map((read, index) => {
    const text = moved(read, reads, values);
    const name = `r${index}`;
    const isAskedForIds = reads.some((other) => other.values.some((value) => isOf(value, read)));
    if (isAskedForIds) named.push(`${name} AS MATERIALIZED (${text})`);
    return `(SELECT coalesce(json_agg(r), '[]') FROM ${isAskedForIds ? name : `(${text})`} r) AS ${name}`;
  });
  const before = named.length === 0 ? '' : `WITH ${named.join(',\n')}\n`;
  return { text: `${before}SELECT ${columns.join(',\n')}`, values };
}

const isOf = (value: unknown, read: WaitingRead): boolean => value instanceof RowIds && value.read === read;

/** The text of a read with its parameters behind those of the reads before it; ids of another read become a sub-select. */
function moved({ text, values }: WaitingRead, reads: readonly WaitingRead[], all: unknown[]): string {
  const places = values.map((value) => {
    if (value instanceof RowIds) return subSelect(value, reads);
    all.push(value);
    return `$${all.length}`;
  });
  return text.replace(/\$(\d+)/g, (placeholder, number: string) => places[Number(number) - 1] ?? placeholder);
}

function subSelect({ read, column }: RowIds, reads: readonly WaitingRead[]): string {
  const index = reads.indexOf(read);
  if (index < 0) throw new Error('Ids of rows that were read before are known.');
  return `ARRAY(SELECT DISTINCT "${column}" FROM r${index})`;
}
