import type { AuditAction, AuditChannel } from '../../../graphql/generated/graphql.ts';

export interface HistoryEntry {
  id: string;
  action: AuditAction;
  actorName: string | null;
  channel: AuditChannel;
  createdAt: string;
  operationId: string | null;
  recordType: string;
  changes: readonly { field: string; oldValue: string | null; newValue: string | null }[];
}

/** What was saved at once, by one person, in one go. */
export interface Operation {
  /** Id of its newest entry. */
  id: string;
  actorName: string | null;
  channel: AuditChannel;
  createdAt: string;
  /** The person was added with it. */
  isCreation: boolean;
  entries: readonly HistoryEntry[];
}

/** Entries without an operation belong together when the same person made them in the same second. */
function keyOf({ operationId, actorName, channel, createdAt }: HistoryEntry): string {
  return operationId ?? [actorName, channel, createdAt.slice(0, 19)].join('|');
}

/** Joins neighbours of one operation; the order stays. */
export function groupByOperation(entries: readonly HistoryEntry[]): Operation[] {
  const runs: HistoryEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && keyOf(last) === keyOf(entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const [newest] = run;
    if (!newest) return [];
    const { id, actorName, channel, createdAt } = newest;
    const isCreation = run.some(({ action, recordType }) => action === 'INSERT' && recordType === 'accounts');
    return [{ id, actorName, channel, createdAt, isCreation, entries: run }];
  });
}
