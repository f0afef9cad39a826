import { canEditOccupation, cleanOccupation, isStale, refuse, type Refusal } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { given } from '../../graphql/given.ts';
import { asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';
import { OccupationSaved } from './occupation.type.ts';
import type { CreateOccupationInput, UpdateOccupationInput } from './occupations.inputs.ts';

/** Adds an occupation that the owner's users edit from then on. */
export async function createOccupation(
  services: RequestServices,
  input: CreateOccupationInput,
): Promise<OccupationSaved | InvalidInput> {
  const { viewer, organizations, occupations } = services;
  const details = cleanOccupation(input);
  const owner = await organizations.find(input.ownerId);
  const facts = owner && {
    tenantId: owner.tenantId,
    id: '',
    ownerId: owner.id,
    ownerKind: owner.kind,
    sponsorIdsOfOwner: owner.kind === 'employer' ? owner.partnerIds : [],
  };
  const canOwn =
    facts !== null &&
    ['regulator', 'sponsor', 'employer'].includes(facts.ownerKind) &&
    canEditOccupation(viewer, facts);
  const refusals = [
    ...(canOwn ? [] : [refuse('unknown_choice', 'ownerId')]),
    ...refusalsAmong(details),
    ...(await refusalsOfProviders(services, input.providerIds ?? [])),
  ];
  if (refusals.length > 0 || !details.ok || !owner) return InvalidInput.of(refusals);
  const id = await occupations.create({ ...details.value, ownerId: owner.id });
  await occupations.setProviders(id, input.providerIds ?? []);
  return OccupationSaved.of(id);
}

/** Saves an edit of an occupation; only those of its owner's side may. */
export async function updateOccupation(
  services: RequestServices,
  input: UpdateOccupationInput,
): Promise<OccupationSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.occupations.findForUpdate(input.id);
  if (!row || !canEditOccupation(services.viewer, row)) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Occupation', row.id);
  const details = cleanOccupation({
    title: given(input.title, row.title),
    onetCode: given(input.onetCode, row.onetCode),
    trainingApproach: given(input.trainingApproach, row.trainingApproach),
  });
  const added = (input.providerIds ?? []).filter((id) => !row.providerIds.includes(id));
  const refusals = [...refusalsAmong(details), ...(await refusalsOfProviders(services, added))];
  if (refusals.length > 0 || !details.ok) return InvalidInput.of(refusals);
  await services.occupations.update(row, details.value);
  if (input.providerIds !== undefined) await services.occupations.setProviders(row.id, input.providerIds ?? []);
  return OccupationSaved.of(row.id);
}

async function refusalsOfProviders(
  { organizations }: RequestServices,
  providerIds: readonly string[],
): Promise<Refusal[]> {
  if (providerIds.length === 0) return [];
  const found = (await organizations.findMany(asUuids(providerIds))).filter(({ kind }) => kind === 'provider');
  return found.length === new Set(providerIds).size ? [] : [refuse('unknown_choice', 'providerIds')];
}
