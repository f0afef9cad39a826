import type { Demographics, Race } from '../../participants/demographics.ts';
import { VALUE_SEPARATOR } from '../import-field.ts';
import type { ImportField, ImportValues } from '../import-field.ts';
import { mergedRaces } from './races.ts';
import type { ImportRecord } from './record-values.ts';

// Not in the inputs of a record: how it is found, and what takes a step of its own.
const APART = new Set([
  'id',
  'programStatus',
  'completionDate',
  'cancellationDate',
  'suspensionDate',
  'expectedReturnDate',
  'cancellationReason',
  'cancellationReasonText',
]);
const RACE = 'race.';

/**
 * Puts values where the inputs of the API have them, references resolved to ids: what is left out stays, null clears.
 * Demographics are one answer there, so they come whole: as they were, with what the row says.
 */
export function recordInput(
  fields: readonly ImportField[],
  values: ImportValues,
  before: { readonly demographics?: Demographics | null },
): ImportRecord {
  const input: Record<string, unknown> = {};
  const [demographics, customValues] = [{} as Record<string, string | null>, [] as object[]];
  for (const field of fields) {
    const value = values[field.id];
    if (value === undefined) continue;
    const [head = '', ...rest] = field.path.split('.');
    if (APART.has(head)) continue;
    if (head === 'demographics') demographics[rest.join('.')] = value;
    else if (head === 'customValues') customValues.push({ fieldId: rest.join('.'), value });
    else input[head] = inputValue(field, value);
  }
  if (customValues.length > 0) input['customValues'] = customValues;
  if (Object.keys(demographics).length > 0)
    input['demographics'] = mergedDemographics(demographics, before.demographics);
  return input;
}

function inputValue({ kind }: ImportField, value: string | null): unknown {
  if (kind === 'boolean') return value === null ? null : value === 'true';
  if (kind === 'hours') return value === null ? null : Number(value);
  if (kind === 'references') return value === null ? [] : value.split(VALUE_SEPARATOR);
  return value;
}

function mergedDemographics(
  said: Readonly<Record<string, string | null>>,
  before: Demographics | null | undefined,
): ImportRecord {
  const names = Object.keys(said);
  const columns = names.filter((name) => name.startsWith(RACE));
  const answers = Object.fromEntries(columns.map((name) => [name.slice(RACE.length), said[name] ?? null]));
  const plain = Object.fromEntries(
    names.filter((name) => !name.includes('.')).map((name) => [name, said[name] ?? null]),
  );
  const whole = said['race'] === undefined ? (before?.race ?? []) : racesIn(said['race'] ?? '');
  return {
    ...before,
    ...plain,
    race: columns.length > 0 ? mergedRaces(whole, answers) : whole,
    ...('hasNoNationalId' in said ? { hasNoNationalId: said['hasNoNationalId'] === 'true' } : {}),
  };
}

const racesIn = (text: string) => text.split(VALUE_SEPARATOR).filter((race) => race !== '') as Race[];
