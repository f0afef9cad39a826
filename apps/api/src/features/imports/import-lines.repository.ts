import type { ImportOutcome } from '@guildhall/domain';
import { importScope } from '../../access/import-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import type { LineRecord, MissingKind } from './import-record.ts';

// What was found out about lines that the worker has not come to yet is of an earlier look.
const THROUGH = 'r.line <= i.last_line';
const now = (column: string): string => `CASE WHEN ${THROUGH} THEN r.${column} END`;
const COLUMNS = `r.import_id AS "importId", r.line, encode(r.cells, 'base64') AS cells,
    CASE WHEN ${THROUGH} THEN coalesce(r.undo_outcome, r.outcome) END AS outcome, ${now('problems')} AS problems,
    CASE WHEN ${THROUGH} THEN encode(r.changes, 'base64') END AS changes, ${now('subject_id')} AS "subjectId",
    ${now('duplicates')} AS duplicates, r.decision, r.is_excluded AS "isExcluded", r.undo_code AS "undoCode"`;
const SELECT = `SELECT ${COLUMNS}, ${now('found')} AS found
  FROM import_rows r JOIN imports i ON i.tenant_id = r.tenant_id AND i.id = r.import_id WHERE r.tenant_id = :tenantId`;
const IN_ORDER: readonly SortTerm[] = [{ name: 'line', expression: 'p.line', type: 'integer', direction: 'asc' }];

export interface LineFilter {
  readonly outcomes?: readonly ImportOutcome[] | null;
  readonly problem?: string | null;
  readonly fieldId?: string | null;
  readonly hasDuplicates?: boolean | null;
}

/** What many lines have in common. */
export interface ProblemGroupRow {
  readonly code: string;
  readonly fieldId: string | null;
  readonly rowCount: number;
}

/** A word that nobody knows, or a name of what is not there; the word sealed, as base64. */
export interface FoundWordRow {
  readonly key: string;
  readonly fieldId: string;
  readonly kind: MissingKind | null;
  readonly word: string;
  readonly rowCount: number;
}

/** How many lines end so, with what goes with it. */
export interface LineCount {
  readonly outcome: 'create' | 'update' | 'unchanged' | 'reject' | 'skip';
  readonly count: number;
  readonly invited: number;
  readonly seats: number;
}

const MOST_WORDS = 200;
const MOST_GROUPS = 200;

/** The lines of the viewer's imports. */
export class ImportLinesRepository extends ScopedRepository {
  private of(importId: string) {
    return this.visibleRows(SELECT, importScope(this.viewer)).where('p."importId" = :importId', { importId });
  }

  private matching(importId: string, { outcomes, problem, fieldId, hasDuplicates }: LineFilter) {
    const rows = this.of(importId);
    if (outcomes) rows.andWhere('p.outcome = ANY(:outcomes)', { outcomes });
    if (problem ?? fieldId) {
      const wanted = { ...(problem ? { code: problem } : {}), ...(fieldId ? { fieldId } : {}) };
      rows.andWhere('p.problems IS NOT NULL AND p.problems @> CAST(:wanted AS jsonb)', {
        wanted: JSON.stringify([wanted]),
      });
    }
    if (hasDuplicates) rows.andWhere('p.duplicates IS NOT NULL');
    return rows;
  }

  /** One page of the lines, in the order of the file. */
  async list(importId: string, filter: LineFilter, page: PageRequest): Promise<Page<LineRecord>> {
    return readPage<LineRecord>(this.matching(importId, filter).select('p.*'), IN_ORDER, page);
  }

  /** How many match. */
  async count(importId: string, filter: LineFilter): Promise<number> {
    return this.countOf(this.matching(importId, filter));
  }

  /** The lines with these numbers, in their order. */
  async some(importId: string, lines: readonly number[]): Promise<LineRecord[]> {
    const rows = this.of(importId).andWhere('p.line = ANY(:lines)', { lines });
    return rows.select('p.*').orderBy('p.line').getRawMany<LineRecord>();
  }

  /** How some lines end, with how many invitations and seats go with it. */
  async countsOf(importId: string, lines: readonly number[]): Promise<LineCount[]> {
    return this.read<LineCount>(
      `SELECT outcome, count(*)::int AS count, count(*) FILTER (WHERE is_invited)::int AS invited,
         count(*) FILTER (WHERE takes_seat)::int AS seats
       FROM import_rows WHERE tenant_id = $1 AND import_id = $2 AND line = ANY($3) GROUP BY outcome`,
      [this.viewer.tenantId, importId, lines],
    );
  }

  /** The first lines of a file, in their order. */
  async first(importId: string, count: number): Promise<LineRecord[]> {
    return this.of(importId).select('p.*').orderBy('p.line').limit(count).getRawMany<LineRecord>();
  }

  /** What is wrong with lines, by what mends it; the most frequent first. */
  async problemGroups(importId: string): Promise<ProblemGroupRow[]> {
    return this.read<ProblemGroupRow>(
      `SELECT g.code, g."fieldId", count(DISTINCT r.line)::int AS "rowCount"
       FROM import_rows r JOIN imports i ON i.tenant_id = r.tenant_id AND i.id = r.import_id AND ${THROUGH}
       CROSS JOIN LATERAL jsonb_to_recordset(r.problems) AS g (code text, "fieldId" text)
       WHERE r.tenant_id = $1 AND r.import_id = $2 AND r.problems IS NOT NULL
       GROUP BY g.code, g."fieldId" ORDER BY 3 DESC, 1, 2 LIMIT ${MOST_GROUPS}`,
      [this.viewer.tenantId, importId],
    );
  }

  /** Words that nobody knows, or names of what is not there, with how many lines have them; the most frequent first. */
  async found(importId: string, what: 'words' | 'names'): Promise<FoundWordRow[]> {
    return this.read<FoundWordRow>(
      `SELECT w.key, w.field_id AS "fieldId", w.kind, encode(w.word, 'base64') AS word, f.count AS "rowCount"
       FROM (SELECT key, count(*)::int AS count
         FROM import_rows r JOIN imports i ON i.tenant_id = r.tenant_id AND i.id = r.import_id AND ${THROUGH}
         CROSS JOIN LATERAL unnest(r.found) AS key
         WHERE r.tenant_id = $1 AND r.import_id = $2 AND r.found IS NOT NULL GROUP BY key) f
       JOIN import_words w ON w.tenant_id = $1 AND w.import_id = $2 AND w.key = f.key
       WHERE (w.kind IS NULL) = $3 ORDER BY f.count DESC, w.key LIMIT ${MOST_WORDS}`,
      [this.viewer.tenantId, importId, what === 'words'],
    );
  }
}
