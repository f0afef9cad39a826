import { importScope } from '../../access/import-scope.ts';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import { IMPORT_COUNTS, type ImportCount, type ImportRecord, type MissingKind } from './import-record.ts';

// Bytes travel as text, because reads of one moment are JSON.
const SELECT = `SELECT i.tenant_id AS "tenantId", i.id, i.actor_id AS "actorId", i.file_name AS "fileName", i.file_size AS "fileSize",
    encode(i.file_hash, 'base64') AS "fileHash", i.profile, i.state, i.reading, i.file_problem AS "fileProblem",
    encode(i.header, 'base64') AS header, encode(i.header_hash, 'base64') AS "headerHash", i.mapping, i.settings,
    encode(i.words, 'base64') AS words, i.draft, encode(i.draft_words, 'base64') AS "draftWords",
    i.selection_id AS "selectionId", i.selected_count AS "selectedCount", i.row_count AS "rowCount", i.checked_count AS "checkedCount", i.done_count AS "doneCount",
    i.last_line AS "lastLine", i.undo_line AS "undoLine", i.create_count AS "createCount", i.update_count AS "updateCount",
    json_build_object(${IMPORT_COUNTS.map((name) => `'${name}', i.${name}_count`).join(', ')}) AS counts,
    i.seats, i.seats_needed AS "seatsNeeded", i.seats_reserved AS "seatsReserved", i.undo_id AS "undoId", i.undo_state AS "undoState",
    i.created_at AS "createdAt", i.started_at AS "startedAt", i.finished_at AS "finishedAt"
  FROM imports i WHERE i.tenant_id = :tenantId AND i.file_hash IS NOT NULL`;

// Ids carry their time. The hash is compared as the bytes that the index has.
const SAME_FILES = `(SELECT o.id, s.id AS "sameId" FROM imports o CROSS JOIN LATERAL (
    SELECT e.id FROM imports e WHERE e.tenant_id = o.tenant_id AND e.actor_id = o.actor_id AND e.file_hash = o.file_hash
      AND e.started_at IS NOT NULL AND e.id < o.id ORDER BY e.id DESC LIMIT 1) s
  WHERE o.tenant_id = :tenantId AND o.id = ANY(:ids))`;
const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 'p.id', type: 'uuid', direction: 'desc' }];

/** Each kill of a worker costs an attempt, and no number of them may end an import half-way. */
export const IMPORT_ATTEMPTS = 10_000;

/** Columns that a change may set, with their types where PostgreSQL can't tell. */
const COLUMNS = {
  profile: 'profile',
  state: 'state',
  reading: 'reading',
  fileProblem: 'file_problem',
  header: 'header',
  headerHash: 'header_hash',
  mapping: 'mapping',
  settings: 'settings',
  words: 'words',
  draft: 'draft',
  draftWords: 'draft_words',
  rowCount: 'row_count',
  checkedCount: 'checked_count',
  doneCount: 'done_count',
  lastLine: 'last_line',
  undoLine: 'undo_line',
  seats: 'seats',
  seatsNeeded: 'seats_needed',
  seatsReserved: 'seats_reserved',
  undoId: 'undo_id',
  undoState: 'undo_state',
  startedAt: 'started_at',
  finishedAt: 'finished_at',
} as const;
type Settable = keyof typeof COLUMNS;
const AS_JSON: readonly Settable[] = ['reading', 'fileProblem', 'mapping', 'settings', 'draft'];

type Changes = {
  readonly [K in Settable]?: K extends 'header' | 'headerHash' | 'words' | 'draftWords' ? Buffer | null : unknown;
};

/** The imports of the viewer. */
export class ImportsRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, importScope(this.viewer));
  }

  /** One page, the newest first. */
  async list(page: PageRequest): Promise<Page<ImportRecord>> {
    return readPage<ImportRecord>(this.visible().select('p.*'), NEWEST_FIRST, page);
  }

  /** How many there are. */
  async count(): Promise<number> {
    return this.countOf(this.visible());
  }

  /** The visible ones among some ids, in no order. */
  async findMany(ids: Ids): Promise<ImportRecord[]> {
    const rows = this.visible().select('p.*');
    return rows.where('p.id = ANY(:ids)', { ids: asUuids(ids) }).getRawMany<ImportRecord>();
  }

  /** One import, or null when it is not there or not visible. */
  async find(id: string): Promise<ImportRecord | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  /** The same, held until the transaction ends: no two workers, and no worker and canceller, have it at the same time. */
  async findForUpdate(id: string): Promise<ImportRecord | null> {
    const manager = await this.manager();
    const key = [this.viewer.tenantId, asUuid(id)];
    await manager.query('SELECT id FROM imports WHERE tenant_id = $1 AND id = $2 FOR UPDATE', key);
    return this.find(id);
  }

  /** Of each of some imports, the latest earlier one of the same bytes that ran; none where there is none. */
  async findSameFiles(ids: Ids): Promise<(ImportRecord & { readonly ofId: string })[]> {
    const rows = this.visible().select('p.*').addSelect('w.id', 'ofId');
    rows.innerJoin(SAME_FILES, 'w', 'w."sameId" = p.id').setParameter('ids', asUuids(ids));
    return rows.getRawMany<ImportRecord & { ofId: string }>();
  }

  /** Changes an import that was read for it; counts are added to those that it has. */
  async change(id: string, changes: Changes, counts: Partial<Record<ImportCount, number>> = {}): Promise<void> {
    const values: unknown[] = [this.viewer.tenantId, id];
    const place = (value: unknown) => `$${values.push(value)}`;
    const set = (Object.keys(changes) as Settable[]).map((name) => {
      const value = changes[name] ?? null;
      return `${COLUMNS[name]} = ${place(AS_JSON.includes(name) && value !== null ? JSON.stringify(value) : value)}`;
    });
    const added = IMPORT_COUNTS.flatMap((name) =>
      counts[name] ? [`${name}_count = ${name}_count + ${place(counts[name])}`] : [],
    );
    if (set.length + added.length === 0) return;
    const manager = await this.manager();
    await manager.query(`UPDATE imports SET ${[...set, ...added].join(', ')} WHERE tenant_id = $1 AND id = $2`, values);
  }

  /** Forgets what was counted so far, and where the worker has come: it begins from the first line. */
  async beginAnew(id: string): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE imports SET last_line = 0, done_count = 0, ${IMPORT_COUNTS.map((name) => `${name}_count = 0`).join(', ')}
       WHERE tenant_id = $1 AND id = $2`,
      [this.viewer.tenantId, id],
    );
  }

  /** Notes what an import added along the way, for its undo. */
  async noteAddition(id: string, kind: MissingKind, recordId: string): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      'INSERT INTO import_additions (tenant_id, import_id, kind, record_id) VALUES ($1, $2, $3, $4)',
      [this.viewer.tenantId, id, kind, recordId],
    );
  }

  /** What an import added along the way. */
  async additions(id: string, kind: MissingKind): Promise<string[]> {
    const rows = await this.read<{ id: string }>(
      'SELECT record_id AS id FROM import_additions WHERE tenant_id = $1 AND import_id = $2 AND kind = $3 ORDER BY 1',
      [this.viewer.tenantId, id, kind],
    );
    return rows.map((row) => row.id);
  }

  /** Removes an import with its file and its lines. */
  async remove(id: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('DELETE FROM imports WHERE tenant_id = $1 AND id = $2', [this.viewer.tenantId, id]);
  }

  /** Tells the worker, in this transaction. Asking again while it waits changes nothing. */
  async handToWorker(id: string): Promise<void> {
    const { tenantId, accountId } = this.viewer;
    const manager = await this.manager();
    await manager.query(`SELECT graphile_worker.add_job('run_import', $1, job_key := $2, max_attempts := $3)`, [
      JSON.stringify({ tenantId, importId: id, actorId: accountId }),
      `import ${id}`,
      IMPORT_ATTEMPTS,
    ]);
  }
}
