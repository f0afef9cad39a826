import { addDays, isBefore, nationalIdKindOf } from '@guildhall/domain';
import type { CalendarDate, NationalIdKind } from '@guildhall/domain';
import type { Person } from '../people/person.ts';
import type { RowSet } from '../rows/row-set.ts';
import type { SealedNationalId } from '../../security/national-id-vault.ts';
import type { CustomField, Occupation, World } from './world.ts';

export interface NationalIdOwner {
  readonly tenantId: string;
  readonly participantId: string;
  readonly kind: NationalIdKind;
}

/** Encrypts a national id with the key that only the application has. */
export type SealNationalId = (value: string, owner: NationalIdOwner) => SealedNationalId;

export interface Detailed {
  readonly participantId: string;
  readonly createdAt: number;
  readonly person: Person;
  readonly occupation: Occupation;
  readonly startDate: CalendarDate;
}

/** Adds what is known about a participant besides the program: answers, fields, groups and, where it can be sealed, the national id. */
export function addDetails(rows: RowSet, world: World, participant: Detailed, seal: SealNationalId | undefined): void {
  const { plan, random, tenantId: tenant_id } = world;
  const { participantId: participant_id, createdAt, person } = participant;
  const id = () => world.ids.at(createdAt);
  if (random.chance(0.9)) {
    const answers = plan.people.demographics(random, person);
    rows.demographics.push({ tenant_id, id: id(), participant_id, ...answers });
  }
  for (const field of world.customFields) {
    if (!random.chance(field.plan.share)) continue;
    const value = customValue(world, field, participant);
    rows.custom_values.push({ tenant_id, id: id(), participant_id, field_id: field.id, value });
  }
  for (const groupId of groupsFor(world, participant.occupation)) {
    rows.group_members.push({ tenant_id, id: id(), group_id: groupId, account_id: participant_id });
  }
  // Drawn even without a key, so that all other rows stay the same.
  if (random.chance(0.6)) addNationalId(rows, world, participant, { id: id(), value: freeNationalId(world) }, seal);
}

/** A number that nobody in the tenant has: two people with one number would be taken for one. */
function freeNationalId({ plan, random, nationalIds }: World): string {
  let value = plan.people.nationalId(random);
  while (nationalIds.has(value)) value = plan.people.nationalId(random);
  nationalIds.add(value);
  return value;
}

function addNationalId(
  rows: RowSet,
  { plan, tenantId }: World,
  { participantId }: Detailed,
  { id, value }: { readonly id: string; readonly value: string },
  seal: SealNationalId | undefined,
): void {
  if (!seal) return;
  const { blindIndex, ...sealed } = seal(value, { tenantId, participantId, kind: nationalIdKindOf(plan.vocabulary) });
  const owner = { tenant_id: tenantId, participant_id: participantId };
  rows.national_ids.push({ ...owner, id, ...sealed, blind_index: blindIndex });
}

function customValue({ random, plan }: World, { plan: field }: CustomField, { startDate }: Detailed): string {
  switch (field.type) {
    case 'boolean':
      return String(random.chance(0.4));
    case 'choice':
      return random.pick(field.options);
    case 'date': {
      const date = addDays(startDate, random.int(-3, 25));
      return isBefore(plan.asOf, date) ? plan.asOf : date;
    }
    case 'number':
      return String(random.int(1, 999));
    case 'text':
      return `${field.prefix ?? ''}${random.int(100, 1999)}`;
  }
}

function groupsFor({ groups, random }: World, { plan }: Occupation): readonly string[] {
  if (groups.length === 0) return [];
  const own = groups.filter(({ sectors }) => sectors.includes(plan.sector));
  const all = random.chance(0.06) ? [...own, random.pick(groups)] : own;
  return [...new Set(all.map(({ id }) => id))];
}
