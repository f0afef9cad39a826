import {
  canUseOccupation,
  checkStaffGroups,
  checkStaffPlace,
  cleanStaff,
  duplicateNameKey,
  isStale,
  nameSortKey,
  rank,
  refuse,
  refused,
  topUserTypeOf,
  type Outcome,
  type Refusal,
  type StaffType,
  type UserType,
} from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { given } from '../../graphql/given.ts';
import { asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';
import type { UpdateStaffInput } from './staff.inputs.ts';
import type { StaffRow } from './staff.repository.ts';
import { StaffSaved } from './staff.type.ts';

/** True when the viewer may edit the record: the own one, and nobody's above the own level. */
export const mayEdit = (viewer: { userType: UserType }, row: StaffRow): boolean =>
  rank(row.userType) <= rank(viewer.userType);

/** Saves an edit of a staff member, all of it or nothing. */
export async function updateStaff(
  services: RequestServices,
  input: UpdateStaffInput,
): Promise<StaffSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.staff.findForUpdate(input.id);
  if (!row) return NotFound.create();
  if (!mayEdit(services.viewer, row)) return InvalidInput.of([refuse('user_type_above_own')]);
  if (isStale(row.version, input.version)) return VersionConflict.of('StaffMember', row.id);

  const fields = ['title', 'givenName', 'familyName', 'email', 'phone'] as const;
  const details = cleanStaff(Object.fromEntries(fields.map((field) => [field, given(input[field], row[field])])));
  const target = {
    userType: input.userType ?? row.userType,
    organizationId: input.organizationId ?? row.organizationId,
    occupationIds: asUuids(given(input.occupationIds, [...row.occupationIds]) ?? []),
  };
  const place = await checkPlace(services, row, target);
  const groups = await refusalsOfGroups(services, row, input);
  if (!details.ok || !place.ok || groups.length > 0)
    return InvalidInput.of([...refusalsAmong(details, place), ...groups]);

  const { email, ...plain } = details.value;
  await services.staff.update(row, {
    ...plain,
    email: email.address,
    emailKey: email.key,
    sortName: nameSortKey(plain.familyName, plain.givenName),
    nameKey: duplicateNameKey(plain.givenName, plain.familyName),
    userType: place.value,
    organizationId: target.organizationId,
  });
  await services.staff.setOccupations(row.id, place.value === 'mentor' ? target.occupationIds : []);
  if (input.groupIds !== undefined) await services.participantDetails.saveGroups(row.id, input.groupIds ?? []);
  return StaffSaved.of(row.id);
}

async function refusalsOfGroups(
  { viewer, participantDetails }: RequestServices,
  row: StaffRow,
  { groupIds }: UpdateStaffInput,
): Promise<Refusal[]> {
  if (groupIds === undefined) return [];
  const reachable = new Set((await participantDetails.groups()).map(({ id }) => id));
  const isSelf = row.id === viewer.accountId;
  const refusal = checkStaffGroups(groupIds ?? [], { isSelf, viewerGroupIds: viewer.groupIds, reachable });
  return refusal ? [refusal] : [];
}

type Target = { userType: StaffType; organizationId: string; occupationIds: readonly string[] };

/** What an edit leaves alone is not judged again: an ended partnership must not block the correction of a name. */
async function checkPlace(services: RequestServices, row: StaffRow, target: Target): Promise<Outcome<StaffType>> {
  const isMoved = target.userType !== row.userType || target.organizationId !== row.organizationId;
  const areOthers = target.occupationIds.toSorted().join() !== [...row.occupationIds].toSorted().join();
  if (!isMoved && !areOthers) return { ok: true, value: row.userType };

  const tenant = await services.tenants.current();
  const organization = await services.organizations.find(target.organizationId);
  const occupations = target.userType === 'mentor' ? await services.occupations.findMany(target.occupationIds) : [];
  const employer = organization && { ...organization, sponsorIds: organization.partnerIds };
  const usable = employer ? occupations.filter((one) => canUseOccupation(employer, one)) : [];
  const place = checkStaffPlace(target, {
    contract: tenant.contractType,
    recruitment: tenant.hasRecruitment,
    granterType: services.viewer.userType,
    organization: organization && { kind: organization.kind, isArchived: organization.archivedAt !== null },
    usableOccupationIds: usable.map(({ id }) => id),
  });
  const refusal = isMoved ? await refusalOfMove(services, row, topUserTypeOf(tenant.contractType)) : null;
  return refusal ? refused(refusal, ...refusalsAmong(place)) : place;
}

async function refusalOfMove(services: RequestServices, row: StaffRow, topType: string): Promise<Refusal | null> {
  if (row.id === services.viewer.accountId) return refuse('own_account', 'userType');
  const isLast = row.userType === topType && (await services.accounts.isLastOf(row.userType, row.id));
  if (isLast) return refuse('last_manager', 'userType');
  return (await services.staff.supervisesAnybody(row.id)) ? refuse('staff_still_supervises', 'userType') : null;
}
