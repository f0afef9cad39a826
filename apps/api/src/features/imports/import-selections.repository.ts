import { ScopedRepository } from '../../database/scoped-repository.ts';
import { asUuid } from '../../graphql/uuid.ts';

/** Some people for whom a file is meant. */
export interface SelectionRow {
  readonly id: string;
  readonly personCount: number;
}

/** For whom files of the viewer are meant. */
export class ImportSelectionsRepository extends ScopedRepository {
  /** Keeps who is selected now: whoever matches a filter later is not among them. */
  async create([sql, values]: readonly [sql: string, values: readonly unknown[]]): Promise<SelectionRow> {
    const manager = await this.manager();
    const at = values.length;
    const [row]: SelectionRow[] = await manager.query(
      `INSERT INTO import_selections (tenant_id, actor_id, participant_ids)
       VALUES ($${at + 1}, $${at + 2}, ARRAY(SELECT s.id FROM (${sql}) s)) RETURNING id, cardinality(participant_ids) AS "personCount"`,
      [...values, this.viewer.tenantId, this.viewer.accountId],
    );
    return row as SelectionRow;
  }

  /** One of the viewer's own, or null. */
  async find(id: string): Promise<SelectionRow | null> {
    const [row] = await this.read<SelectionRow>(
      `SELECT id, cardinality(participant_ids) AS "personCount" FROM import_selections
       WHERE tenant_id = $1 AND actor_id = $2 AND id = $3`,
      [this.viewer.tenantId, this.viewer.accountId, asUuid(id)],
    );
    return row ?? null;
  }

  /** Those among some people who are selected. */
  async among(id: string, participantIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.read<{ id: string }>(
      `SELECT p.id FROM import_selections s CROSS JOIN LATERAL unnest(s.participant_ids) AS p (id)
       WHERE s.tenant_id = $1 AND s.actor_id = $2 AND s.id = $3 AND p.id = ANY(CAST($4 AS uuid[]))`,
      [this.viewer.tenantId, this.viewer.accountId, id, participantIds],
    );
    return new Set(rows.map((row) => row.id));
  }
}
