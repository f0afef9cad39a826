import { canUseOccupation } from '@guildhall/domain';
import type { City } from '../people/people-profile.ts';
import type { GroupPlan, TenantPlan } from '../plan/tenant-plan.ts';
import { IdSource, idOfName } from '../randomness/id-source.ts';
import { Random } from '../randomness/random.ts';
import type { Employer, Group, Occupation, Organization, World } from './world.ts';

/** The id of a generated tenant: the same for the same plan and seed, on whatever day. */
export function tenantIdOf(plan: TenantPlan, seed: string): string {
  return idOfName(`tenant/${plan.key}/${seed}`);
}

/** Gives the organizations, occupations and groups of a plan their ids and relations; staff and cohorts come later. */
export function buildWorld(plan: TenantPlan, seed: string): World {
  const tenantId = tenantIdOf(plan, seed);
  const idOf = (name: string) => idOfName(`${tenantId}/${name}`);
  const byCode = new Map<string, Organization | Employer>();
  plan.organizations.forEach((organization, index) => {
    const city = plan.people.cities[index % plan.people.cities.length] as City;
    const common = { id: idOf(`organization/${organization.code}`), plan: organization, city, staff: [] };
    byCode.set(organization.code, organization.kind === 'employer' ? asEmployer(common, byCode) : common);
  });
  const organizations = [...byCode.values()];
  const employers = organizations.filter(isEmployer);
  const occupations = plan.occupations.map((occupation) => ({
    id: idOf(`occupation/${occupation.code}`),
    plan: occupation,
    owner: called(byCode, occupation.owner),
    providers: occupation.providers.map((code) => called(byCode, code)),
  }));
  employers.forEach((employer, index) => giveOccupations(employer, occupations, index, tenantId));
  return {
    plan,
    tenantId,
    random: new Random(`${tenantId}/rows`),
    ids: new IdSource(`${tenantId}/ids`),
    organizations,
    employers,
    occupations,
    groups: groupsOf(plan.groups, null, idOf),
    customFields: plan.customFields.map((field) => ({ id: idOf(`field/${field.label}`), plan: field })),
    nationalIds: new Set(),
  };
}

function asEmployer(organization: Organization, byCode: ReadonlyMap<string, Organization>): Employer {
  const sponsors = organization.plan.sponsors.map((code) => called(byCode, code));
  return { ...organization, sponsors, occupations: [], cohorts: [] };
}

function isEmployer(organization: Organization | Employer): organization is Employer {
  return 'cohorts' in organization;
}

// Own occupations come first. The others begin elsewhere for every employer, so that neighbours of one trade differ in
// what they train for most.
function giveOccupations(employer: Employer, all: readonly Occupation[], index: number, tenantId: string): void {
  const facts = { tenantId, id: employer.id, sponsorIds: employer.sponsors.map(({ id }) => id) };
  const usable = all.filter(
    ({ plan, owner }) =>
      employer.plan.sectors.includes(plan.sector) &&
      canUseOccupation(facts, { tenantId, ownerId: owner.id, ownerKind: owner.plan.kind }),
  );
  if (usable.length === 0) throw new Error(`${employer.plan.name} has no occupation to train for.`);
  const own = usable.filter(({ owner }) => owner.id === employer.id);
  const others = usable.filter(({ owner }) => owner.id !== employer.id);
  const first = index % Math.max(others.length, 1);
  employer.occupations.push(...own, ...others.slice(first), ...others.slice(0, first));
}

function groupsOf(plans: readonly GroupPlan[], parentId: string | null, idOf: (name: string) => string): Group[] {
  return plans.flatMap(({ name, sectors, children }) => {
    const id = idOf(`group/${name}`);
    return [{ id, name, parentId, sectors }, ...groupsOf(children, id, idOf)];
  });
}

function called(byCode: ReadonlyMap<string, Organization>, code: string): Organization {
  const organization = byCode.get(code);
  if (!organization) throw new Error(`The plan has no organization ${code}.`);
  return organization;
}
