import { holdsPolicy, nationalIdForLookUp, nationalIdKindOf, PROGRAM_STATUSES } from '@guildhall/domain';
import type { IdsOf } from '../../database/row-ids.ts';
import { forbidden } from '../../errors/operation-error.ts';
import type { Loaders } from '../../loaders.ts';
import type { RequestContext } from '../../request-context.ts';
import type { RequestServices } from '../../request-services.ts';
import { ParticipantConnection } from './participant.type.ts';
import type { ParticipantFilter, ParticipantListArgs } from './participants.inputs.ts';
import type { ParticipantSearch } from './participants.repository.ts';

/** What is asked for: only its columns are read, and its relations loaded in one go each. */
interface Asked {
  /** Names of the fields of the list. */
  readonly requested: ReadonlySet<string>;
  /** Names of all fields of the operation: who reads a relation elsewhere gets the same record. */
  readonly everywhere: ReadonlySet<string>;
}

/** One page of the participants within reach that match. */
export async function listParticipants(
  { services, loaders }: RequestContext,
  args: ParticipantListArgs,
  { requested, everywhere }: Asked,
): Promise<ParticipantConnection> {
  const { participants } = services;
  const search = await searchOf(services, args.filter ?? {});
  const beside = (ids: IdsOf) => warmRelations(loaders, ids, { requested, everywhere });
  // Asked for now, they travel with the page.
  const total = requested.has('totalCount') ? early(participants.count(search)) : null;
  const byStatus = requested.has('countsByProgramStatus') ? early(participants.countByProgramStatus(search)) : null;
  const page = await participants.list(search, { orders: args.sort ?? [], requested, beside }, args);
  const connection = new ParticipantConnection(page as never, () => total ?? participants.count(search));
  connection.countBy = async (key, first) =>
    (await participants.largestGroups(search, key, first)).map((group) => ({ ...group, key }));
  connection.countByProgramStatus = async () => {
    const counts = new Map(
      (await (byStatus ?? participants.countByProgramStatus(search))).map(({ status, count }) => [status, count]),
    );
    return PROGRAM_STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }));
  };
  return connection;
}

/** A promise that may fail before anybody waits for it. */
function early<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** What a filter searches for. Of national ids whole ones only: a part of an SSN finds nobody. */
export async function searchOf(services: RequestServices, filter: ParticipantFilter): Promise<ParticipantSearch> {
  if (!filter.nationalId) return { filter, nationalIdIndex: null };
  if (!holdsPolicy(services.viewer.userType, 'national_ids:search')) throw forbidden();
  const { vocabulary } = await services.tenants.current();
  const number = nationalIdForLookUp(nationalIdKindOf(vocabulary), filter.nationalId);
  const nationalIdIndex = services.vault.blindIndex(number, services.viewer.tenantId);
  return { filter, nationalIdIndex };
}

/** The relations that were asked for, in the statement that reads the rows. */
async function warmRelations(loaders: Loaders, ids: IdsOf, { requested, everywhere }: Asked): Promise<void> {
  const asked = (...fields: readonly string[]) => fields.some((field) => requested.has(field));
  await Promise.all([
    asked('employer') && loaders.organization.warm(ids('employerId'), everywhere),
    asked('occupation', 'provider') && loaders.occupation.warm(ids('occupationId'), everywhere),
    asked('cohort') && loaders.cohort.warm(ids('cohortId'), everywhere),
    asked('caseOwner') && loaders.staff.warm(ids('caseOwnerId'), everywhere),
    asked('groups') && loaders.groups.warm(ids('id'), everywhere),
    asked('isNewToViewer') && loaders.unseen.warm(ids('id'), everywhere),
    asked('supervisions') && loaders.supervisors.warm(ids('id'), everywhere),
  ]);
}
