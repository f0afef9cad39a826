import { timestamp } from '../randomness/moments.ts';
import type { RowSet } from '../rows/row-set.ts';
import type { Organization, World } from './world.ts';

/** Adds the tenant, its organizations with partnerships, its occupations with providers, its groups and custom fields. */
export function addOrganizations(rows: RowSet, world: World, foundedAt: number): void {
  const { plan, tenantId: tenant_id } = world;
  const at = timestamp(foundedAt);
  const id = () => world.ids.at(foundedAt);
  rows.tenants.push({
    id: tenant_id,
    name: plan.name,
    contract_type: plan.contractType,
    vocabulary: plan.vocabulary,
    seat_limit: plan.seatLimit,
    created_at: at,
  });
  for (const organization of world.organizations) addOrganization(rows, world, organization, at);
  for (const employer of world.employers) {
    for (const sponsor of employer.sponsors) {
      rows.partnerships.push({ tenant_id, id: id(), sponsor_id: sponsor.id, employer_id: employer.id });
    }
  }
  for (const occupation of world.occupations) {
    const { title, code, onetCode, approach } = occupation.plan;
    rows.occupations.push({
      tenant_id,
      id: occupation.id,
      owner_id: occupation.owner.id,
      title,
      code,
      onet_code: onetCode,
      training_approach: approach,
      created_at: at,
      updated_at: at,
    });
    for (const provider of occupation.providers) {
      rows.occupation_providers.push({ tenant_id, id: id(), occupation_id: occupation.id, provider_id: provider.id });
    }
  }
  for (const { id: groupId, parentId, name } of world.groups) {
    rows.groups.push({ tenant_id, id: groupId, parent_id: parentId, name });
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
