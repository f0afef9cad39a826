import { BATCH_OUTCOMES } from '@guildhall/domain';
import type { BatchOutcome } from '../../graphql/generated/graphql.ts';
import { compact, oneOf, textOf } from '../../lib/search-params.ts';

/** Which of the people are shown: those who end so, or for this reason. */
export interface BatchSearch {
  outcome?: Lowercase<BatchOutcome> | undefined;
  reason?: string | undefined;
}

export function parseBatchSearch(search: Record<string, unknown>): BatchSearch {
  return compact({ outcome: oneOf(search.outcome, BATCH_OUTCOMES), reason: textOf(search.reason) });
}
