import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

type CopyValue = string | number | boolean | null | Uint8Array | readonly string[];

/** Writes rows into a table; the keys of the first one name the columns. */
export async function copyRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  stream.end(copyText(rows as readonly Record<string, CopyValue>[], columns));
  await finished(stream);
}

/** Writes the rows whose id is not in the table yet. */
export async function copyMissingRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(`CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS SELECT ${columns} FROM ${table} WITH NO DATA`);
  await copyRows(client, 'incoming', rows);
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM incoming ON CONFLICT (id) DO NOTHING`);
  await client.query('DROP TABLE incoming');
}

/** Gives rows in the text format of COPY: tabs between values, a line per row. */
function copyText(rows: readonly Record<string, CopyValue>[], columns: readonly string[]): string {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const column of columns) {
      text += separator + copyValue(row[column] ?? null);
      separator = '\t';
    }
    text += '\n';
  }
  return text;
}

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  return escaped(`{${value.map((entry) => `"${entry.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;
}
