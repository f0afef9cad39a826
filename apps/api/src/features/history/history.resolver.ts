import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { camelCase } from '../../database/naming-strategy.ts';
import type { RequestContext } from '../../request-context.ts';
import type { AuditRow } from './history.repository.ts';
import { AuditEntry, FieldChange } from './history.type.ts';

type Values = Readonly<Record<string, unknown>>;
type Names = (id: string) => Promise<string | null>;

/** Columns that hold an id, and where its name comes from. */
function namesOf({ loaders }: RequestContext): Readonly<Record<string, Names>> {
  const organization: Names = async (id) => (await loaders.organization.get(id))?.name ?? null;
  const person: Names = async (id) => {
    const staff = await loaders.staff.get(id);
    return staff && `${staff.givenName} ${staff.familyName}`;
  };
  return {
    employer_id: organization,
    provider_id: organization,
    owner_id: organization,
    sponsor_id: organization,
    occupation_id: async (id) => (await loaders.occupation.get(id))?.title ?? null,
    cohort_id: async (id) => (await loaders.cohort.get(id))?.title ?? null,
    supervisor_id: person,
    case_owner_id: person,
    group_id: async (id) => (await loaders.group.load(id))?.name ?? null,
    field_id: async (id) => {
      const isIt = (field: { id: string }) => field.id === id;
      return ((await loaders.customFields()).find(isIt) ?? (await loaders.standardFields()).find(isIt))?.label ?? null;
    },
  };
}

// Keys between records, and columns that repeat what another one says: nothing that a person could read.
const UNREADABLE = new Set([
  'login_id',
  'participant_id',
  'account_id',
  'created_by',
  'deleted_by',
  'purged_at',
  'referrer_id',
  'is_current',
  'employer_kind',
  'sponsor_kind',
  'provider_kind',
]);

@Resolver(() => AuditEntry)
export class HistoryResolver {
  @FieldResolver(() => String, { description: 'Kind of the record, for example enrollments.' })
  recordType(@Root() { tableName }: AuditRow): string {
    return camelCase(tableName);
  }

  @FieldResolver(() => [FieldChange], { description: 'The fields that changed.' })
  async changes(@Root() row: AuditRow, @Ctx() context: RequestContext): Promise<FieldChange[]> {
    const names = namesOf(context);
    const about = row.customFieldId === null ? {} : { field_id: row.customFieldId };
    const oldValues: Values = { ...about, ...row.oldValues };
    const newValues: Values = { ...about, ...row.newValues };
    const fields = [...new Set([...Object.keys(oldValues), ...Object.keys(newValues)])].filter(
      (field) => !UNREADABLE.has(field),
    );
    return Promise.all(
      fields.sort().map(async (field) => ({
        field: camelCase(field),
        oldValue: await readable(oldValues[field], names[field]),
        newValue: await readable(newValues[field], names[field]),
      })),
    );
  }
}

async function readable(value: unknown, nameOf: Names | undefined): Promise<string | null> {
  if (value === null || value === undefined) return null;
  if (nameOf && typeof value === 'string') return nameOf(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
