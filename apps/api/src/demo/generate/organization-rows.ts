import { timestamp } from '../randomness/moments.ts';
import type { RowSet } from '../rows/row-set.ts';
import type { Occupation, Organization, World } from './world.ts';

/** Adds the tenant, its organizations with partnerships, its occupations with providers, its groups and custom fields. */
export function addOrganizations(rows: RowSet, world: World, foundedAt: number): void {
  const { plan, tenantId: tenant_id } = world;
  const created_at = timestamp(foundedAt);
  const id = () => world.ids.at(foundedAt);
  rows.tenants.push({
    id: tenant_id,
    name: plan.name,
    contract_type: plan.contractType,
    vocabulary: plan.vocabulary,
    seat_limit: plan.seatLimit,
    created_at,
  });
  for (const organization of world.organizations) addOrganization(rows, world, organization, created_at);
  for (const { id: employer_id, sponsors } of world.employers) {
    for (const sponsor of sponsors)
      rows.partnerships.push({ tenant_id, id: id(), sponsor_id: sponsor.id, employer_id });
  }
  for (const occupation of world.occupations) addOccupation(rows, world, occupation, foundedAt);
  for (const group of world.groups) {
    rows.groups.push({ tenant_id, id: group.id, parent_id: group.parentId, name: group.name });
  }
  world.customFields.forEach((field, position) => {
    const { label, type, options } = field.plan;
    rows.custom_fields.push({ tenant_id, id: field.id, label, type, options, position });
  });
}

function addOrganization(rows: RowSet, world: World, { id, plan, city }: Organization, at: string): void {
  const { people } = world.plan;
  const host = `${plan.code.toLowerCase()}.${people.emailDomain}`;
  rows.organizations.push({
    tenant_id: world.tenantId,
    id,
    kind: plan.kind,
    name: plan.name,
    code: plan.code,
    email: `office@${host}`,
    phone: people.phone(world.random, city),
    website: `https://${host}`,
    ...people.address(world.random, city),
    created_at: at,
    updated_at: at,
  });
}

function addOccupation(
  rows: RowSet,
  world: World,
  { id, plan, owner, providers }: Occupation,
  foundedAt: number,
): void {
  const { tenantId: tenant_id, ids } = world;
  rows.occupations.push({
    tenant_id,
    id,
    owner_id: owner.id,
    title: plan.title,
    code: plan.code,
    onet_code: plan.onetCode,
    training_approach: plan.approach,
    created_at: timestamp(foundedAt),
    updated_at: timestamp(foundedAt),
  });
  for (const provider of providers) {
    rows.occupation_providers.push({ tenant_id, id: ids.at(foundedAt), occupation_id: id, provider_id: provider.id });
  }
}
