import type { Supervision } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { ExportColumn } from './export-columns.ts';
import { REFERENCE_COLUMNS, type ExportedPerson } from './exported-person.ts';
import type { ReferenceKind } from './exports.repository.ts';
import type { ParticipantRow } from '../participants/index.ts';

const AT_ONCE = 500;

/** The names of records that people point to: few, and the same ones again and again. */
class Names {
  private readonly known = new Map<string, string>();

  constructor(private readonly services: RequestServices) {}

  readonly of = (kind: ReferenceKind, id: string): string | null => this.known.get(`${kind} ${id}`) ?? null;

  async learn(kind: ReferenceKind, ids: Iterable<string | null>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => id !== null && !this.known.has(`${kind} ${id}`)) as string[];
    if (unknown.length === 0) return;
    for (const { id, text } of await this.services.exports.referenceTexts(kind, unknown))
      this.known.set(`${kind} ${id}`, text);
  }
}

/**
 * The people of an opened selection in its order, some at a time, so that memory does not grow with their number.
 *
 * @param columns only what these need is read
 */
export async function* readPeople(
  services: RequestServices,
  columns: readonly ExportColumn[],
): AsyncGenerator<ExportedPerson> {
  const names = new Names(services);
  for (;;) {
    const ids = await services.exports.next(AT_ONCE);
    if (ids.length === 0) return;
    yield* await readPage(services, names, columns, ids);
  }
}

async function readPage(
  services: RequestServices,
  names: Names,
  columns: readonly ExportColumn[],
  ids: readonly string[],
): Promise<ExportedPerson[]> {
  const read = await readTables(services, columns, ids);
  await learnNames(names, columns, read);
  const byId = new Map(read.rows.map((row) => [row.id, row]));
  const ofPerson = <T>(all: readonly T[], key: keyof T) => Map.groupBy(all, (one) => one[key] as string);
  const [groups, custom] = [ofPerson(read.groups, 'accountId'), ofPerson(read.custom, 'participantId')];
  const [answers, masks] = [ofPerson(read.demographics, 'participantId'), ofPerson(read.masked, 'participantId')];
  const personOf = (row: ParticipantRow): ExportedPerson => ({
    row,
    // Those of the cohort come and go with it; reading the file again would make them direct ones.
    supervisorIds: (read.supervisions.get(row.id) ?? [])
      .filter(({ source }) => source === 'direct')
      .map(({ supervisorId }) => supervisorId),
    groupNames: groups.get(row.id)?.map(({ name }) => name) ?? [],
    demographics: answers.get(row.id)?.[0],
    customValues: new Map(custom.get(row.id)?.map(({ fieldId, value }) => [fieldId, value])),
    masked: masks.get(row.id)?.[0]?.masked,
    nationalId: read.numbers.get(row.id),
    nameOf: names.of,
  });
  return ids.flatMap((id) => byId.get(id) ?? []).map(personOf);
}

const needs = (columns: readonly ExportColumn[], start: string): boolean =>
  columns.some(({ path }) => path.startsWith(start));

/** What the columns need of some people; asked for together, it travels as one statement. */
async function readTables(services: RequestServices, columns: readonly ExportColumn[], ids: readonly string[]) {
  const { participants, participantDetails: details, participantRecords, standardFields } = services;
  const [rows, supervisions, groups, demographics, custom, standard, masked] = await Promise.all([
    participants.findMany(ids),
    needs(columns, 'supervisorIds') ? participantRecords.supervisionsOf(ids) : NO_SUPERVISIONS,
    needs(columns, 'groupIds') ? details.groupsOf(ids) : [],
    needs(columns, 'demographics.') ? details.demographicsOf(ids) : [],
    needs(columns, 'customValues.') ? details.customValuesOf(ids) : [],
    needs(columns, 'customValues.') ? standardFields.valuesOf(ids) : [],
    needs(columns, 'maskedNationalId') ? details.maskedNationalIdsOf(ids) : [],
  ]);
  const numbers = needs(columns, 'nationalId') ? await openedNumbers(services, ids) : NO_NUMBERS;
  const ofStandards = standard.map(({ field, ...value }) => ({ ...value, fieldId: field.id }));
  return { rows, supervisions, groups, demographics, custom: [...custom, ...ofStandards], masked, numbers };
}

const NO_SUPERVISIONS: ReadonlyMap<string, readonly Supervision[]> = new Map();
const NO_NUMBERS: ReadonlyMap<string, string> = new Map();

async function learnNames(
  names: Names,
  columns: readonly ExportColumn[],
  { rows, supervisions }: Awaited<ReturnType<typeof readTables>>,
): Promise<void> {
  const supervisors = [...supervisions.values()].flat().map(({ supervisorId }) => supervisorId);
  const idsIn = (column: keyof typeof REFERENCE_COLUMNS) => rows.map((row) => row[column]);
  await Promise.all([
    names.learn('account', supervisors),
    ...Object.entries(REFERENCE_COLUMNS).map(([column, kind]) =>
      needs(columns, column) ? names.learn(kind, idsIn(column as keyof typeof REFERENCE_COLUMNS)) : null,
    ),
  ]);
}

async function openedNumbers(services: RequestServices, ids: readonly string[]): Promise<Map<string, string>> {
  const sealed = await services.exports.numbersTakenOut(ids);
  return new Map(sealed.map((number) => [number.participantId, services.vault.open(number.ciphertext, number)]));
}
