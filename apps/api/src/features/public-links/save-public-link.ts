import { canPlaceWith, checkAssignments, checkUserType, cleanPublicLink, isStale } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { given } from '../../graphql/given.ts';
import type { RequestServices } from '../../request-services.ts';
import { loadAssignmentFacts } from '../participants/index.ts';
import { PublicLinkSaved } from './public-link.type.ts';
import type { CreatePublicLinkInput, UpdatePublicLinkInput } from './public-links.inputs.ts';
import type { PublicLinkRow } from './public-links.repository.ts';

/** Makes a public link where the viewer could add such a participant by hand. */
export async function createPublicLink(
  services: RequestServices,
  input: CreatePublicLinkInput,
): Promise<PublicLinkSaved | InvalidInput> {
  const details = cleanPublicLink(input, services.today());
  const { contractType, hasRecruitment } = await services.tenants.current();
  const granter = { contract: contractType, recruitment: hasRecruitment, granterType: services.viewer.userType };
  const userType = checkUserType(input.userType, granter);
  const assignments = checkAssignments(input, await loadAssignmentFacts(services, input));
  const refusals = refusalsAmong(assignments, details).filter(({ field }) => !userType || field !== 'userType');
  if (userType) refusals.unshift(userType);
  if (refusals.length > 0 || !details.ok || !assignments.ok) return InvalidInput.of(refusals);
  const { providerId: _none, ...bound } = assignments.value;
  const id = await services.publicLinks.nextId();
  await services.publicLinks.create({ id, ...bound, ...details.value, tokenHash: hashOf(services, id, 1) });
  return PublicLinkSaved.of(id);
}

/** Saves an edit, a pause or a new address of a public link. What it is bound to stays: a printed code keeps its meaning. */
export async function updatePublicLink(
  services: RequestServices,
  input: UpdatePublicLinkInput,
): Promise<PublicLinkSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.publicLinks.findForUpdate(input.id);
  if (!row || !canEditPublicLink(services, row)) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('PublicLink', row.id);
  const details = cleanPublicLink(
    {
      label: given(input.label, row.label),
      endsOn: given(input.endsOn, row.endsOn),
      maxUses: given(input.maxUses, row.maxUses),
    },
    services.today(),
    row.endsOn,
  );
  if (!details.ok) return InvalidInput.of(details.refusals);
  const generation = row.generation + (input.replaceAddress === true ? 1 : 0);
  await services.publicLinks.update(row, {
    ...details.value,
    isPaused: input.isPaused ?? row.isPaused,
    generation,
    tokenHash: hashOf(services, row.id, generation),
  });
  return PublicLinkSaved.of(row.id);
}

/** True when the viewer may place participants with the link's employer. */
export function canEditPublicLink({ viewer }: RequestServices, row: PublicLinkRow): boolean {
  return canPlaceWith(viewer, { tenantId: row.tenantId, id: row.employerId, sponsorIds: row.sponsorIds });
}

const hashOf = ({ links }: RequestServices, id: string, generation: number): Buffer =>
  links.hashOf({ purpose: 'public', id, generation });
