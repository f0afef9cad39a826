import { BATCH_IDS_MAX, refuse, type Refusal } from '@guildhall/domain';
import { asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';
import { searchOf, type ParticipantSelection } from '../participants/index.ts';
import type { ParticipantSelectionInput } from './batches.inputs.ts';

export interface Refused {
  readonly refusals: readonly Refusal[];
}

/** Who is selected: named people, or a search with exceptions. */
export async function selectionOf(
  services: RequestServices,
  { ids, matching }: ParticipantSelectionInput,
): Promise<ParticipantSelection | Refused> {
  if (Boolean(ids) === Boolean(matching)) return { refusals: [refuse('choice_contradictory', 'selection')] };
  const named = [...new Set(asUuids(ids ?? matching?.exceptIds ?? []))];
  if (named.length > BATCH_IDS_MAX) return { refusals: [refuse('too_many', 'selection')] };
  if (!matching) return { ids: named };
  return { search: await searchOf(services, matching.filter), exceptIds: named };
}
