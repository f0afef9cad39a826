import type { RequestServices } from '../../request-services.ts';
import { tellCaseOwner } from '../participants/index.ts';
import type { BatchRow } from './batch-row.ts';

/** Tells the new case owner once whom a batch has given them, however it ended (UK-CASE-04). */
export async function tellNewOwner(services: RequestServices, { id, kind, change }: BatchRow): Promise<void> {
  const ownerId = kind === 'edit' ? change.edit?.caseOwnerId : null;
  if (!ownerId) return;
  const { count, firstName, formerOwners } = await services.batchOwners.movedBy(id);
  if (count === 0) return;
  const moved = { count, firstName: firstName ?? '', formerOwners };
  await tellCaseOwner(services, ownerId, moved, `batch ${id}`);
}
