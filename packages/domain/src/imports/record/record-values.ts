import type { Race } from '../../participants/demographics.ts';
import { VALUE_SEPARATOR } from '../import-field.ts';
import type { ImportField, ImportValues } from '../import-field.ts';
import { raceAnswer } from './races.ts';

/** A record as the API shows it, by the paths of its fields; of references ids to compare with, or codes to write. */
export type ImportRecord = Readonly<Record<string, unknown>>;

const RACE = 'demographics.race.';

/** What a record has in each of the fields, as a file would say it; null for nothing. Rows are compared with it, templates filled. */
export function recordValues(fields: readonly ImportField[], record: ImportRecord): ImportValues {
  return Object.fromEntries(fields.map(({ id, path }) => [id, valueAt(record, path)]));
}

function valueAt(record: ImportRecord, path: string): string | null {
  if (path.startsWith(RACE)) {
    const races = at(record, 'demographics.race');
    return raceAnswer(Array.isArray(races) ? (races as Race[]) : [], path.slice(RACE.length) as Race);
  }
  const value = at(record, path);
  if (Array.isArray(value)) return value.length > 0 ? value.join(VALUE_SEPARATOR) : null;
  return value === null || value === undefined || value === '' ? null : String(value as string | number | boolean);
}

function at(record: ImportRecord, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  const value = record[head];
  if (rest.length === 0) return value;
  return typeof value === 'object' && value !== null ? (value as ImportRecord)[rest.join('.')] : undefined;
}
