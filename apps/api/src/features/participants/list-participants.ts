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

/** Each relation in one statement, all of them under way at once. */
async function warmRelations(
  loaders: Loaders,
  rows: readonly ParticipantRow[],
  requested: ReadonlySet<string>,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const of = (column: 'employerId' | 'occupationId' | 'cohortId' | 'caseOwnerId', ...fields: readonly string[]) =>
    fields.some((field) => requested.has(field)) ? rows.map((row) => row[column]) : [];
  await Promise.all([
    loaders.organization.warm(of('employerId', 'employer')),
    loaders.occupation.warm(of('occupationId', 'occupation', 'provider')),
    loaders.cohort.warm(of('cohortId', 'cohort')),
    loaders.groups.warm(requested.has('groups') ? ids : []),
    loaders.supervisors.warm(requested.has('supervisions') ? ids : []),
  ]);
  const supervisors = loaders.supervisors.warmed(ids).flat();
  await loaders.staff.warm([...of('caseOwnerId', 'caseOwner'), ...supervisors.map(({ supervisorId }) => supervisorId)]);
}
