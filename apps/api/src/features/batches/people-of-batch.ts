import type { BatchRow } from './batch-row.ts';

/** SQL with its parameters that gives `position`, `id` and `version` of people for a new batch. */
export type SqlOfPeople = readonly [sql: string, parameters: readonly unknown[]];

/** Those whom a query finds, and then the others of some ids: nobody found them, which their preview says. */
export function withOthers([sql, parameters]: SqlOfPeople, ids: readonly string[]): SqlOfPeople {
  return [
    `WITH found AS MATERIALIZED (${sql})
     SELECT position, id, version FROM found UNION ALL
     SELECT (SELECT count(*) FROM found) + row_number() OVER (ORDER BY named.place), named.id, NULL
     FROM unnest(CAST($${parameters.length + 1} AS uuid[])) WITH ORDINALITY named (id, place)
     WHERE NOT EXISTS (SELECT FROM found WHERE found.id = named.id)`,
    [...parameters, ids],
  ];
}

/** Everybody whom a batch changed, in its order. */
export function changedBy({ tenantId, id, processedCount }: BatchRow): SqlOfPeople {
  return [
    `SELECT row_number() OVER (ORDER BY i.position) AS position, i.participant_id AS id, CAST(NULL AS integer) AS version
     FROM batch_items i WHERE i.tenant_id = $1 AND i.batch_id = $2 AND i.outcome = 'changed' AND i.position <= $3`,
    [tenantId, id, processedCount],
  ];
}

/** Everybody whom a batch left out, in its order, with the version that they have now. */
export function leftBy({ tenantId, id, undoesId, processedCount }: BatchRow): SqlOfPeople {
  return [
    `SELECT row_number() OVER (ORDER BY i.position) AS position, i.participant_id AS id, CASE WHEN $3 THEN NULL ELSE a.version END AS version
     FROM batch_items i LEFT JOIN accounts a ON a.tenant_id = i.tenant_id AND a.id = i.participant_id
     WHERE i.tenant_id = $1 AND i.batch_id = $2 AND (i.position > $4 OR i.outcome IN ('refused', 'failed'))`,
    [tenantId, id, undoesId !== null, processedCount],
  ];
}
