import { exportScope } from '../../access/export-scope.ts';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { asUuid } from '../../graphql/uuid.ts';
import type { ExportRow, TakenFileRow } from './export-record.ts';

export interface SealedNumber {
  readonly participantId: string;
  readonly tenantId: string;
  readonly ciphertext: Buffer;
}

/** What about each person is confidential, by the table that holds it. */
export type ConfidentialPart = 'demographics' | 'national_ids';

type Selected = readonly [sql: string, values: readonly unknown[]];

/** A name that others have as well says nothing: then it is the id. */
const REFERENCES = {
  organization: ['organizations', 'name', 'kind'],
  occupation: ['occupations', 'title', 'owner_id'],
  cohort: ['cohorts', 'title', 'owner_id'],
  account: ['accounts', `coalesce(email, given_name || ' ' || family_name)`, `''::text`],
} as const;
export type ReferenceKind = keyof typeof REFERENCES;

// What left the house, by its first taking; the audit alone keeps it.
const TAKEN = `SELECT x.id, x.created_at AS "takenAt", x.new_values AS facts, a.given_name || ' ' || a.family_name AS "takenBy",
    f.count AS "fetchCount", f.last AS "lastTakenAt"
  FROM audit_entries x JOIN tenants t ON t.id = x.tenant_id
  LEFT JOIN accounts a ON a.tenant_id = x.tenant_id AND a.id = x.actor_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS count, max(o.created_at) AS last FROM audit_entries o
    WHERE o.tenant_id = x.tenant_id AND o.table_name = 'exports' AND o.record_id = x.record_id) f
  WHERE x.tenant_id = :tenantId AND x.table_name = 'exports' AND NOT EXISTS (SELECT FROM audit_entries b
    WHERE b.tenant_id = x.tenant_id AND b.table_name = 'exports' AND b.record_id = x.record_id AND b.id < x.id)`;

// Ids carry their time.
const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 'p.id', type: 'uuid', direction: 'desc' }];

/** The files that the viewer prepared, and what their rows need besides what the API shows. */
export class ExportsRepository extends ScopedRepository {
  /** Stores who wants what and gives its id. */
  async create({ kind, choice, selection, personCount }: Omit<ExportRow, 'id'>): Promise<string> {
    const manager = await this.manager();
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO exports (tenant_id, actor_id, kind, choice, selection, person_count) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [
        this.viewer.tenantId,
        this.viewer.accountId,
        kind,
        JSON.stringify(choice),
        JSON.stringify(selection),
        personCount,
      ],
    );
    return row?.id ?? '';
  }

  /** One of the viewer's own that was prepared after a moment. */
  async find(id: string, since: Date): Promise<ExportRow | null> {
    const [row] = await this.read<ExportRow>(
      `SELECT id, kind, choice, selection, person_count AS "personCount" FROM exports
       WHERE tenant_id = $1 AND actor_id = $2 AND id = $3 AND created_at > $4`,
      [this.viewer.tenantId, this.viewer.accountId, asUuid(id), since],
    );
    return row ?? null;
  }

  private taken() {
    return this.visibleRows(TAKEN, exportScope(this.viewer));
  }

  /** One page of the files that were taken out, the newest first. */
  async listTaken(page: PageRequest): Promise<Page<TakenFileRow>> {
    return readPage<TakenFileRow>(this.taken().select('p.*'), NEWEST_FIRST, page);
  }

  /** How many there are. */
  async countTaken(): Promise<number> {
    return this.countOf(this.taken());
  }

  /** How many people a selection has; one more than the limit where there are more. */
  async countOfSelected([sql, values]: Selected, limit: number): Promise<number> {
    const [row] = await this.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT 1 FROM (${sql}) s LIMIT ${limit + 1}) counted`,
      values,
    );
    return row?.count ?? 0;
  }

  /** Writes into the audit that the file leaves: once for whoever takes it, and for each person what is confidential. */
  async record(id: string, facts: object, parts: readonly ConfidentialPart[], [sql, values]: Selected): Promise<void> {
    const manager = await this.manager();
    const next = values.length;
    await manager.query(
      `SELECT record_export($${next + 1}, $${next + 2}, $${next + 3}, ARRAY(SELECT s.id FROM (${parts.length > 0 ? sql : `${sql} LIMIT 0`}) s))`,
      [...values, id, JSON.stringify(facts), parts],
    );
  }

  /** Opens the people of a file in their order; they are read a part at a time, as they are at this moment. */
  async open([sql, values]: Selected): Promise<void> {
    const manager = await this.manager();
    await manager.query(`DECLARE exported NO SCROLL CURSOR FOR SELECT s.id FROM (${sql}) s ORDER BY s.position`, [
      ...values,
    ]);
  }

  /** The ids of the next ones; none at the end. */
  async next(count: number): Promise<string[]> {
    const manager = await this.manager();
    const rows: { id: string }[] = await manager.query(`FETCH FORWARD ${count} FROM exported`);
    return rows.map(({ id }) => id);
  }

  /** What stands in a file for records that stand on visible rows: the name, or the id where several have that name. */
  async referenceTexts(kind: ReferenceKind, ids: Ids): Promise<{ id: string; text: string }[]> {
    const [table, name, among] = REFERENCES[kind];
    return this.read(
      `SELECT r.id, CASE WHEN r.namesakes = 1 THEN r.name ELSE r.id::text END AS text FROM (
         SELECT id, ${name} AS name, count(*) OVER (PARTITION BY ${among}, folded(${name})) AS namesakes FROM ${table} WHERE tenant_id = $1
       ) r WHERE r.id = ANY($2)`,
      [this.viewer.tenantId, ids],
    );
  }

  /** Numbers of people whose audit says, in this operation, that they leave the house. Bytes can't travel with other reads. */
  async numbersTakenOut(participantIds: readonly string[]): Promise<SealedNumber[]> {
    const manager = await this.manager();
    return manager.query(
      `SELECT n.tenant_id AS "tenantId", n.participant_id AS "participantId", n.ciphertext FROM national_ids n
       WHERE n.tenant_id = $1 AND n.participant_id = ANY($2) AND EXISTS (
         SELECT FROM audit_entries e WHERE e.tenant_id = $1 AND e.subject_id = n.participant_id AND e.action = 'reveal'
           AND e.table_name = 'national_ids' AND e.operation_id = $3)`,
      [this.viewer.tenantId, participantIds, this.work.operationId],
    ) as Promise<SealedNumber[]>;
  }
}
