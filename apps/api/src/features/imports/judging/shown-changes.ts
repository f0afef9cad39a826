import { VALUE_SEPARATOR, type ImportField } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { LineChange } from '../import-record.ts';
import type { ImportPlan, JudgedLine } from './import-plan.ts';

/** Says of each change how people read it: names in place of ids, and which right it takes to see it. */
export async function shownChanges(
  services: RequestServices,
  { fields }: ImportPlan,
  lines: readonly JudgedLine[],
): Promise<JudgedLine[]> {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const named = lines.flatMap(({ changes }) =>
    changes.flatMap(({ fieldId, before, after }) =>
      isNamed(byId.get(fieldId)) ? [before, after].flatMap((value) => value?.split(VALUE_SEPARATOR) ?? []) : [],
    ),
  );
  const names = await namesOf(services, [...new Set(named)]);
  const nameOf = (value: string | null) =>
    value === null
      ? null
      : value
          .split(VALUE_SEPARATOR)
          .map((id) => names.get(id) ?? id)
          .join(`${VALUE_SEPARATOR} `);
  const shown = (change: LineChange): LineChange => {
    const field = byId.get(change.fieldId);
    return {
      ...change,
      ...(isNamed(field) ? { shownBefore: nameOf(change.before), shownAfter: nameOf(change.after) } : {}),
      ...(field?.policy ? { policy: field.policy } : {}),
    };
  };
  return lines.map((line) => ({ ...line, changes: line.changes.map(shown) }));
}

const isNamed = (field: ImportField | undefined): boolean => field !== undefined && field.reference !== null;

async function namesOf(
  { organizations, occupations, cohorts, staff, participantDetails }: RequestServices,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const [places, trades, classes, people, groups] = await Promise.all([
    organizations.references(ids),
    occupations.references(ids),
    cohorts.references(ids),
    staff.references(ids),
    participantDetails.groupReferences(ids),
  ]);
  return new Map([
    ...places.map(({ id, name }) => [id, name] as const),
    ...trades.map(({ id, title }) => [id, title] as const),
    ...classes.map(({ id, title }) => [id, title] as const),
    ...people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`] as const),
    ...groups.map(({ id, name }) => [id, name] as const),
  ]);
}
