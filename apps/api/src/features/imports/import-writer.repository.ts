import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { LineRecord } from './import-record.ts';

/** A line on its way into the database: its cells are sealed. */
export interface NewLine {
  readonly line: number;
  readonly cells: Buffer;
}

const AT_ONCE = 1_000;

/** What became of a line, as it is stored; bytes as base64. */
export interface StoredVerdict {
  readonly line: number;
  readonly outcome: string;
  readonly problems: unknown;
  readonly found: readonly string[] | null;
  readonly changes: string | null;
  readonly subject_id: string | null;
  readonly duplicates: unknown;
  readonly takes_seat: boolean;
  readonly is_invited: boolean;
}

export interface StoredWord {
  readonly key: string;
  readonly fieldId: string;
  readonly kind: string | null;
  readonly word: Buffer;
}

/** Writes the lines of a file. The caller holds the import. */
export class ImportWriterRepository extends ScopedRepository {
  /** Takes the place of the lines that were read before. Gives how many there are now. */
  async replaceLines(importId: string, lines: AsyncIterable<NewLine>): Promise<number> {
    const manager = await this.manager();
    for (const table of ['import_rows', 'import_keys', 'import_words'])
      await manager.query(`DELETE FROM ${table} WHERE tenant_id = $1 AND import_id = $2`, [
        this.viewer.tenantId,
        importId,
      ]);
    let count = 0;
    let waiting: NewLine[] = [];
    const store = async (): Promise<void> => {
      if (waiting.length === 0) return;
      // In sets by arrays: COPY is not to be had on connections that pipeline.
      await manager.query(
        `INSERT INTO import_rows (tenant_id, import_id, line, cells)
         SELECT $1, $2, l.* FROM unnest($3::integer[], $4::bytea[]) AS l (line, cells)`,
        [this.viewer.tenantId, importId, waiting.map(({ line }) => line), waiting.map(({ cells }) => cells)],
      );
      waiting = [];
    };
    for await (const line of lines) {
      count += 1;
      waiting.push(line);
      if (waiting.length >= AT_ONCE) await store();
    }
    await store();
    return count;
  }

  /** The lines whose turn it is. */
  async next(importId: string, afterLine: number, count: number): Promise<LineRecord[]> {
    return this.linesWhere(importId, 'line > $3 ORDER BY line LIMIT $4', [afterLine, count]);
  }

  /** Some lines, in their order. */
  async some(importId: string, lines: readonly number[]): Promise<LineRecord[]> {
    return this.linesWhere(importId, 'line = ANY($3) ORDER BY line', [lines]);
  }

  /** The lines whose turn it is to be taken back: those that changed something. */
  async nextToUndo(importId: string, afterLine: number, count: number): Promise<LineRecord[]> {
    const condition = `line > $3 AND outcome IN ('create', 'update') AND subject_id IS NOT NULL ORDER BY line LIMIT $4`;
    return this.linesWhere(importId, condition, [afterLine, count]);
  }

  private async linesWhere(importId: string, condition: string, values: readonly unknown[]): Promise<LineRecord[]> {
    const manager = await this.manager();
    return manager.query(
      `SELECT import_id AS "importId", line, encode(cells, 'base64') AS cells, outcome, problems, encode(changes, 'base64') AS changes,
         subject_id AS "subjectId", duplicates, decision, is_excluded AS "isExcluded", undo_code AS "undoCode"
       FROM import_rows WHERE tenant_id = $1 AND import_id = $2 AND ${condition}`,
      [this.viewer.tenantId, importId, ...values],
    );
  }

  /** Writes what became of lines. */
  async saveVerdicts(importId: string, verdicts: readonly StoredVerdict[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE import_rows r SET outcome = v.outcome, problems = v.problems, found = v.found, changes = decode(v.changes, 'base64'),
         subject_id = v.subject_id, duplicates = v.duplicates, takes_seat = v.takes_seat, is_invited = v.is_invited
       FROM jsonb_to_recordset($3) AS v (line integer, outcome text, problems jsonb, found text[], changes text, subject_id uuid,
         duplicates jsonb, takes_seat boolean, is_invited boolean)
       WHERE r.tenant_id = $1 AND r.import_id = $2 AND r.line = v.line AND r.line BETWEEN $4 AND $5`,
      // Between the first and the last, lest a plan that was made for a small table reads the whole file.
      [this.viewer.tenantId, importId, JSON.stringify(verdicts), verdicts[0]?.line, verdicts.at(-1)?.line],
    );
  }

  /** Keeps words and names that nobody knew, each once. */
  async saveWords(importId: string, words: readonly StoredWord[]): Promise<void> {
    if (words.length === 0) return;
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO import_words (tenant_id, import_id, key, field_id, kind, word)
       SELECT $1, $2, w.* FROM unnest($3::text[], $4::text[], $5::text[], $6::bytea[]) AS w
       ON CONFLICT ON CONSTRAINT pk_import_words DO NOTHING`,
      [
        this.viewer.tenantId,
        importId,
        words.map(({ key }) => key),
        words.map(({ fieldId }) => fieldId),
        words.map(({ kind }) => kind),
        words.map(({ word }) => word),
      ],
    );
  }

  /** Keeps whom lines are about, for lines after them. */
  async saveKeys(importId: string, keys: readonly { readonly line: number; readonly key: Buffer }[]): Promise<void> {
    if (keys.length === 0) return;
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO import_keys (tenant_id, import_id, key, line) SELECT $1, $2, k.* FROM unnest($3::bytea[], $4::integer[]) AS k
       ON CONFLICT ON CONSTRAINT pk_import_keys DO NOTHING`,
      [this.viewer.tenantId, importId, keys.map(({ key }) => key), keys.map(({ line }) => line)],
    );
  }

  /** Earlier lines of the file about the same people, by key as base64; lines that are not taken do not count. */
  async earlierLines(importId: string, keys: readonly Buffer[]): Promise<{ key: string; line: number }[]> {
    if (keys.length === 0) return [];
    const manager = await this.manager();
    return manager.query(
      // Key by key: the plan is kept from the first lines, when the table looks so small that it would be read whole.
      `SELECT encode(w.key, 'base64') AS key, e.line FROM unnest($3::bytea[]) AS w (key) CROSS JOIN LATERAL (
         SELECT k.line FROM import_keys k WHERE k.tenant_id = $1 AND k.import_id = $2 AND k.key = w.key ORDER BY k.line LIMIT 1) e`,
      [this.viewer.tenantId, importId, keys],
    );
  }

  /** Forgets whom some lines are about, or all of them. */
  async forgetKeys(importId: string, lines: readonly number[] | null): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      'DELETE FROM import_keys WHERE tenant_id = $1 AND import_id = $2 AND ($3::integer[] IS NULL OR line = ANY($3))',
      [this.viewer.tenantId, importId, lines],
    );
  }

  /** Forgets the words that nobody knew. */
  async forgetWords(importId: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('DELETE FROM import_words WHERE tenant_id = $1 AND import_id = $2', [
      this.viewer.tenantId,
      importId,
    ]);
  }

  /** Stores what somebody changed about lines. */
  async correct(importId: string, lines: readonly CorrectedLine[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE import_rows r SET cells = c.cells, is_excluded = c.excluded, decision = c.decision
       FROM unnest($3::integer[], $4::bytea[], $5::boolean[], $6::text[]) AS c (line, cells, excluded, decision)
       WHERE r.tenant_id = $1 AND r.import_id = $2 AND r.line = c.line`,
      [
        this.viewer.tenantId,
        importId,
        lines.map(({ line }) => line),
        lines.map(({ cells }) => cells),
        lines.map(({ isExcluded }) => isExcluded),
        lines.map(({ decision }) => decision),
      ],
    );
  }

  /** Ends the lines that were not come to, all with one reason. */
  async endRest(importId: string, afterLine: number, outcome: 'skip' | 'reject', code: string): Promise<number> {
    const manager = await this.manager();
    const problems = JSON.stringify([{ code, fieldId: null, column: null, isWarning: false }]);
    const [, count]: [unknown, number] = await manager.query(
      `UPDATE import_rows SET outcome = $4, problems = $5, changes = NULL, takes_seat = false, is_invited = false
       WHERE tenant_id = $1 AND import_id = $2 AND line > $3`,
      [this.viewer.tenantId, importId, afterLine, outcome, problems],
    );
    return count;
  }

  /** Writes how an undo ended for lines. */
  async saveUndo(importId: string, ends: readonly UndoneLine[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE import_rows r SET undo_outcome = u.outcome, undo_code = u.code
       FROM jsonb_to_recordset($3) AS u (line integer, outcome text, code text)
       WHERE r.tenant_id = $1 AND r.import_id = $2 AND r.line = u.line AND r.line BETWEEN $4 AND $5`,
      [this.viewer.tenantId, importId, JSON.stringify(ends), ends[0]?.line, ends.at(-1)?.line],
    );
  }
}

/** A line as somebody corrected it. */
export interface CorrectedLine {
  readonly line: number;
  readonly cells: Buffer;
  readonly isExcluded: boolean;
  readonly decision: string | null;
}

/** How an undo ended for a line, and why. */
export interface UndoneLine {
  readonly line: number;
  readonly outcome: 'reversed' | 'kept' | 'failed';
  readonly code: string | null;
}
