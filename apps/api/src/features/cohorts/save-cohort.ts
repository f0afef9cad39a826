import {
  canEditCohort,
  changeCohortSupervisor,
  checkProgramDates,
  checkSupervisor,
  cleanCohort,
  isStale,
  refuse,
  type OrganizationKind,
  type Refusal,
} from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { given } from '../../graphql/given.ts';
import type { RequestServices } from '../../request-services.ts';
import { CohortSaved } from './cohort.type.ts';
import type { CreateCohortInput, UpdateCohortInput } from './cohorts.inputs.ts';

interface Owner {
  readonly id: string;
  readonly kind: OrganizationKind;
}

/** Adds an empty cohort. */
export async function createCohort(
  services: RequestServices,
  input: CreateCohortInput,
): Promise<CohortSaved | InvalidInput> {
  const organization = await services.organizations.find(input.ownerId);
  const sponsorIdsOfOwner = organization?.kind === 'employer' ? organization.partnerIds : [];
  const facts = organization && {
    ...organization,
    ownerId: organization.id,
    ownerKind: organization.kind,
    sponsorIdsOfOwner,
    supervisorId: null,
  };
  const owner = facts && canEditCohort(services.viewer, facts) ? organization : null;
  const cohort = cleanCohort(input, owner);
  const dates = checkDates(input.startDate, input.endDate);
  const supervisorId = input.supervisorId ?? null;
  const refusals = [
    ...refusalsAmong(cohort),
    ...dates.refusals,
    ...(await refusalsOfSupervisor(services, supervisorId, owner)),
  ];
  if (refusals.length > 0 || !cohort.ok) return InvalidInput.of(refusals);
  return CohortSaved.of(await services.cohorts.create({ ...cohort.value, ...dates.value, supervisorId }));
}

/** Saves an edit of a cohort. A new supervisor is given to every member; the old one leaves, or stays as a direct one. */
export async function updateCohort(
  services: RequestServices,
  input: UpdateCohortInput,
): Promise<CohortSaved | InvalidInput | VersionConflict | NotFound> {
  const row = await services.cohorts.findForUpdate(input.id);
  if (!row || !canEditCohort(services.viewer, row)) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('Cohort', row.id);
  const owner = { id: row.ownerId, kind: row.ownerKind };
  const cohort = cleanCohort({ title: given(input.title, row.title), ownerId: row.ownerId }, owner);
  const dates = checkDates(given(input.startDate, row.startDate), given(input.endDate, row.endDate));
  const supervisorId = given(input.supervisorId, row.supervisorId);
  const isNewSupervisor = supervisorId !== row.supervisorId;
  const members = isNewSupervisor ? await services.participantRecords.membersForUpdate(row.id) : [];
  const refusals = [
    ...refusalsAmong(cohort),
    ...dates.refusals,
    ...(isNewSupervisor ? await refusalsOfSupervisor(services, supervisorId, owner, members) : []),
  ];
  if (refusals.length > 0 || !cohort.ok) return InvalidInput.of(refusals);
  await services.cohorts.update(row, { title: cohort.value.title, ...dates.value, supervisorId });
  const change = { from: row.supervisorId, to: supervisorId, keepOld: input.keepOldSupervisor ?? false };
  if (isNewSupervisor) await giveSupervisor(services, members, change);
  return CohortSaved.of(row.id);
}

async function giveSupervisor(
  { participantRecords }: RequestServices,
  members: readonly { id: string }[],
  { from, to, keepOld }: { from: string | null; to: string | null; keepOld: boolean },
) {
  const ids = members.map(({ id }) => id);
  const supervisions = await participantRecords.supervisionsOf(ids);
  const changes = ids.map((participantId) => ({
    participantId,
    ...changeCohortSupervisor(supervisions.get(participantId) ?? [], from, to, keepOld),
  }));
  await participantRecords.applySupervisions(changes);
  await participantRecords.touch(ids);
}

// The rule of program dates, under the names that a cohort gives its days.
function checkDates(startDate: string | null | undefined, endDate: string | null | undefined) {
  const dates = checkProgramDates({ startDate, expectedEndDate: endDate });
  if (dates.ok)
    return { refusals: [], value: { startDate: dates.value.startDate, endDate: dates.value.expectedEndDate } };
  const refusals = dates.refusals.map((refusal) =>
    refusal.field === 'expectedEndDate' ? { ...refusal, field: 'endDate' } : refusal,
  );
  return { refusals, value: { startDate: null, endDate: null } };
}

/** A cohort's supervisor is of the owning employer; a sponsor's cohort takes one of any employer. All members must fit. */
async function refusalsOfSupervisor(
  services: RequestServices,
  supervisorId: string | null,
  owner: Owner | null,
  members: readonly { employerId: string }[] = [],
): Promise<Refusal[]> {
  if (supervisorId === null || owner === null) return [];
  const supervisor = await services.staff.find(supervisorId);
  if (!supervisor) return [refuse('unknown_choice', 'supervisorId')];
  const employerId = owner.kind === 'employer' ? owner.id : supervisor.organizationId;
  const refusal = [{ employerId }, ...members]
    .map((member) => checkSupervisor(supervisor, member, 'cohort', 'supervisorId'))
    .find((found) => found !== null);
  return refusal ? [refusal] : [];
}
