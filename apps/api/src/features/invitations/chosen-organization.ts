import { refuse, type InviteeFacts, type Refusal } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

interface Person {
  readonly occupationIds?: readonly string[] | null;
}

/** Loads what decides as what people may be invited into an organization or get an account there. */
export async function loadInviteeFacts(
  services: RequestServices,
  organizationId: string,
  people: readonly Person[],
): Promise<InviteeFacts> {
  const organization = await services.organizations.find(organizationId);
  const occupationIds = people.flatMap((person) => person.occupationIds ?? []);
  const [tenant, occupations] = await Promise.all([
    services.tenants.current(),
    services.occupations.findMany(occupationIds),
  ]);
  return {
    viewer: services.viewer,
    contract: tenant.contractType,
    recruitment: tenant.hasRecruitment,
    organization: organization && {
      ...organization,
      sponsorIds: organization.kind === 'employer' ? organization.partnerIds : [],
      employerIds: organization.kind === 'sponsor' ? organization.partnerIds : [],
    },
    occupations: new Map(occupations.map((occupation) => [occupation.id, occupation])),
  };
}

/** A refusal about one person of a list, as in people.0.email; the organization is chosen once for all. */
export function aboutPerson(index: number, refusal: Refusal): Refusal {
  if (refusal.field === undefined || refusal.field === 'organizationId') return refusal;
  return refuse(refusal.code, `people.${index}.${refusal.field}`);
}
