import { holdsPolicy, nationalIdForLookUp, nationalIdKindOf, PROGRAM_STATUSES } from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import type { RequestServices } from '../../request-services.ts';
import { ParticipantConnection } from './participant.type.ts';
import type { ParticipantFilter, ParticipantListArgs } from './participants.inputs.ts';
import type { ParticipantSearch } from './participants.repository.ts';

/** One page of the participants within reach that match. */
export async function listParticipants(services: RequestServices, args: ParticipantListArgs): Promise<ParticipantConnection> {
  const { participants } = services;
  const search = await searchOf(services, args.filter ?? {});
  const page = await participants.list(search, args.sort ?? [], args);
  const connection = new ParticipantConnection(page as never, () => participants.count(search));
  connection.countsByProgramStatus = async () => {
    const counts = new Map((await participants.countByProgramStatus(search)).map(({ status, count }) => [status, count]));
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
