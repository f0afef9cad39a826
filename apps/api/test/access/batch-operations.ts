// How batches are asked for: about one participant, and about one batch.
import { byId, mutation, type Operation } from './asking.ts';
import type { Subject } from './cast.ts';

const ACTIVATE = `UPDATE enrollments SET program_status = 'active', cancellation_reason = NULL WHERE participant_id = $1 AND is_current`;

/** A participant in the selection of a batch. Its answer says whether the person was found; the batch itself is the caller's own. */
export const BATCH_OF_PEOPLE = {
  'prepareBatch(selection.ids)': {
    document: `mutation ($input: PrepareBatchInput!) { found: prepareBatch(input: $input) { __typename ... on BatchSaved {
        batch { changedCount items { nodes { outcome problem { code } participant { id } } } } } } }`,
    variables: ({ subject }) => ({
      input: { selection: { ids: [subject.id] }, change: { status: { status: 'SUSPENDED' } } },
    }),
    holds: ({ found }, subject) =>
      found.batch?.changedCount === 1 && found.batch.items.nodes[0].participant.id === subject.id,
    ready: ({ subject }) => ({ sql: ACTIVATE, values: [subject.id] }),
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** Whose batch it is, the stage decides. */
export const BATCH_OPERATIONS = {
  batch: byId('batch'),
  batches: {
    document: '{ found: batches(first: 200) { nodes { id } } }',
    holds: ({ found }, subject) => found.nodes.some(({ id }: Subject) => id === subject.id),
    ready: ({ subject }) => ({ sql: `UPDATE batches SET state = 'queued' WHERE id = $1`, values: [subject.id] }),
  },
  runBatch: mutation('runBatch', ({ subject }) => ({ batchId: subject.id })),
  cancelBatch: mutation('cancelBatch', ({ subject }) => ({ batchId: subject.id })),
  undoBatch: mutation('undoBatch', ({ subject }) => ({ batchId: subject.id }), {
    ready: ({ subject }) => ({
      sql: `UPDATE batches SET state = 'done', changed_count = 1, finished_at = now() WHERE id = $1`,
      values: [subject.id],
    }),
  }),
  retryBatch: mutation('retryBatch', ({ subject }) => ({ batchId: subject.id }), {
    ready: ({ subject }) => ({
      sql: `UPDATE batches SET state = 'done', refused_count = 1, started_at = now(), finished_at = now() WHERE id = $1`,
      values: [subject.id],
    }),
  }),
  'node(Batch)': byId('node'),
} as const satisfies Readonly<Record<string, Operation>>;
