import {
  canEditOrganization,
  cleanOrganization,
  cleanOrganizationAddresses,
  creatableOrganizationKinds,
  isStale,
  refuse,
  allowedOrganizationKinds,
  type Refusal,
} from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { given } from '../../graphql/given.ts';
import { asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';
import { planAddresses, refusalsOfOwner, saveAddresses } from './organization-parts.ts';
import { OrganizationSaved } from './organization.type.ts';
import type { CreateOrganizationInput, UpdateOrganizationInput } from './organizations.inputs.ts';
import type { OrganizationRow } from './organizations.repository.ts';

/** Facts that `canEditOrganization` asks for, out of a row. */
export function organizationFacts(row: OrganizationRow) {
  return {
    ...row,
    sponsorIds: row.kind === 'employer' ? row.partnerIds : [],
    employerIds: row.kind === 'sponsor' ? row.partnerIds : [],
  };
}

/** Adds an organization of a kind that the contract and the viewer allow; what a sponsor adds is its partner at once. */
export async function createOrganization(
  services: RequestServices,
  input: CreateOrganizationInput,
): Promise<OrganizationSaved | InvalidInput> {
  const { viewer, organizations, tenants } = services;
  const details = cleanOrganization(input);
  const { contractType } = await tenants.current();
  const isAllowed =
    allowedOrganizationKinds(contractType).includes(input.kind) &&
    creatableOrganizationKinds(viewer.userType).includes(input.kind);
  const own = viewer.userType === 'sponsor' && input.kind === 'employer' ? [viewer.organizationId] : [];
  const partnerIds = [...new Set([...own, ...(input.partnerIds ?? [])])];
  const furtherAddresses = cleanOrganizationAddresses(input.addresses ?? []);
  const refusals = [
    ...(isAllowed ? [] : [refuse('unknown_choice', 'kind')]),
    ...refusalsAmong(details),
    ...refusalsAmong(furtherAddresses),
    ...(details.ok ? await refusalsOfCode(services, details.value.code, null) : []),
    ...(await refusalsOfOwner(services, input.ownerId ?? null)),
    ...(await refusalsOfPartners(services, input.kind, partnerIds)),
  ];
  if (refusals.length > 0 || !details.ok || !furtherAddresses.ok) return InvalidInput.of(refusals);
  const standing = input.standing ?? 'confirmed';
  const values = { ...details.value, standing, ownerId: input.ownerId ?? null };
  const code = details.value.code ?? (await organizations.nextCode(input.kind));
  const id = await organizations.create({ ...values, code, kind: input.kind });
  await saveAddresses(services, id, furtherAddresses.value, []);
  if (partnerIds.length > 0) await organizations.setPartners(id, input.kind, partnerIds);
  return OrganizationSaved.of(id);
}

const DETAILS = [
  'name',
  'code',
  'email',
  'phone',
  'website',
  'addressLine1',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
] as const;

/** Saves an edit of an organization. */
export async function updateOrganization(
  services: RequestServices,
  input: UpdateOrganizationInput,
): Promise<OrganizationSaved | InvalidInput | VersionConflict | NotFound> {
  const { viewer, organizations } = services;
  const row = await organizations.findForUpdate(input.id);
  if (!row || !canEditOrganization(viewer, organizationFacts(row))) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Organization', row.id);
  const details = cleanOrganization(
    Object.fromEntries(DETAILS.map((field) => [field, given(input[field], row[field])])),
  );
  const ownerId = given(input.ownerId, row.ownerId);
  const addresses = input.addresses && (await planAddresses(services, row.id, input.addresses));
  const isAboutPartners = input.partnerIds !== undefined;
  const partnerIds = isAboutPartners ? [...(input.partnerIds ?? []), ...(await hiddenPartners(services, row))] : null;
  const refusals = [
    ...refusalsAmong(details, ...(addresses ? [addresses] : [])),
    ...(details.ok ? await refusalsOfCode(services, details.value.code, row) : []),
    ...(ownerId === row.ownerId ? [] : await refusalsOfOwner(services, ownerId)),
    ...(partnerIds ? await refusalsOfPartners(services, row.kind, partnerIds, row) : []),
  ];
  if (refusals.length > 0 || !details.ok) return InvalidInput.of(refusals);
  const code = details.value.code ?? row.code;
  await organizations.update(row, { ...details.value, code, ownerId, standing: input.standing ?? row.standing });
  if (addresses?.ok) await saveAddresses(services, row.id, addresses.value, input.addresses ?? []);
  if (partnerIds) await organizations.setPartners(row.id, row.kind, partnerIds);
  return OrganizationSaved.of(row.id);
}

/** A code finds one organization, in whatever case it is written; who has it stays unsaid. Two at once: the constraint. */
async function refusalsOfCode(
  { organizations }: RequestServices,
  code: string | null,
  row: OrganizationRow | null,
): Promise<Refusal[]> {
  if (code === null) return row ? [refuse('required', 'code')] : [];
  if (code === row?.code) return [];
  const owners = await organizations.ownersOfCodes([code]);
  return [...owners.values()].some((id) => id !== row?.id) ? [refuse('code_taken', 'code')] : [];
}

// Whoever can't see a partner can't have meant to drop it.
async function hiddenPartners({ organizations }: RequestServices, row: OrganizationRow): Promise<string[]> {
  const visible = new Set((await organizations.findMany(row.partnerIds)).map(({ id }) => id));
  return row.partnerIds.filter((id) => !visible.has(id));
}

/** Partners are visible organizations of the other side. A sponsor changes nothing but its own partnership. */
async function refusalsOfPartners(
  services: RequestServices,
  kind: OrganizationRow['kind'],
  partnerIds: readonly string[],
  row?: OrganizationRow,
): Promise<Refusal[]> {
  if (partnerIds.length === 0 && !row) return [];
  const wanted = kind === 'employer' ? 'sponsor' : kind === 'sponsor' ? 'employer' : null;
  if (wanted === null) return partnerIds.length > 0 ? [refuse('unknown_choice', 'partnerIds')] : [];
  if (services.viewer.userType !== 'regulator') {
    const before = new Set(row?.partnerIds ?? []);
    const changed = [...new Set([...partnerIds, ...before])].filter((id) => before.has(id) !== partnerIds.includes(id));
    return changed.every((id) => id === services.viewer.organizationId) ? [] : [refuse('unknown_choice', 'partnerIds')];
  }
  const found = (await services.organizations.findMany(asUuids(partnerIds))).filter(
    (partner) => partner.kind === wanted,
  );
  return found.length === new Set(partnerIds).size ? [] : [refuse('unknown_choice', 'partnerIds')];
}
