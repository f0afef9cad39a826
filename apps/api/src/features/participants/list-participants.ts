import { holdsPolicy, nationalIdForLookUp, nationalIdKindOf, PROGRAM_STATUSES } from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import type { Loaders } from '../../loaders.ts';
import type { RequestContext } from '../../request-context.ts';
import type { RequestServices } from '../../request-services.ts';
import type { ParticipantRow } from './participant-row.ts';
import { ParticipantConnection } from './participant.type.ts';
import type { ParticipantFilter, ParticipantListArgs } from './participants.inputs.ts';
import type { ParticipantSearch } from './participants.repository.ts';

/**
 * One page of the participants within reach that match.
 *
 * @param requested names of the fields asked for: only their columns are read, and their relations loaded in one go each
 */
export async function listParticipants(
  { services, loaders }: RequestContext,
  args: ParticipantListArgs,
  requested: ReadonlySet<string>,
): Promise<ParticipantConnection> {
  const { participants } = services;
  const search = await searchOf(services, args.filter ?? {});
  const page = await participants.list(search, { orders: args.sort ?? [], requested }, args);
  await warmRelations(loaders, page.rows, requested);
  const connection = new ParticipantConnection(page as never, () => participants.count(search));
  connection.countsByProgramStatus = async () => {
    const counts = new Map(
      (await participants.countByProgramStatus(search)).map(({ status, count }) => [status, count]),
    );
    return PROGRAM_STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }));
  };
  return connection;
}

/** Whole numbers only: a part of an SSN finds nobody. */
async function searchOf(services: RequestServices, filter: ParticipantFilter): Promise<ParticipantSearch> {
  if (!filter.nationalId) return { filter, nationalIdIndex: null };
  if (!holdsPolicy(services.viewer.userType, 'national_ids:search')) throw forbidden();
  const { vocabulary } = await services.tenants.current();
  const number = nationalIdForLookUp(nationalIdKindOf(vocabulary), filter.nationalId);
  const nationalIdIndex = services.vault.blindIndex(number, services.viewer.tenantId);
  return { filter, nationalIdIndex };
}

async function warmRelations(
  loaders: Loaders,
  rows: readonly ParticipantRow[],
  requested: ReadonlySet<string>,
): Promise<void> {
  if (requested.has('employer')) await loaders.organization.warm(rows.map(({ employerId }) => employerId));
  if (requested.has('occupation') || requested.has('provider'))
    await loaders.occupation.warm(rows.map(({ occupationId }) => occupationId));
  if (requested.has('cohort')) await loaders.cohort.warm(rows.map(({ cohortId }) => cohortId));
  if (requested.has('groups')) await loaders.groups.warm(rows.map(({ id }) => id));
  const staffIds = requested.has('caseOwner') ? rows.map(({ caseOwnerId }) => caseOwnerId) : [];
  if (requested.has('supervisions')) {
    await loaders.supervisors.warm(rows.map(({ id }) => id));
    const supervisors = loaders.supervisors.warmed(rows.map(({ id }) => id));
    staffIds.push(...supervisors.flat().map(({ supervisorId }) => supervisorId));
  }
  await loaders.staff.warm(staffIds);
}
