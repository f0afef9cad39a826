import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

const STATES = `'reading', 'unreadable', 'mapping', 'checking', 'draft', 'queued', 'running', 'done', 'cancelled', 'failed'`;
const PROFILES = `'participants', 'apprentiscope', 'rapids', 'supplemental', 'pirl', 'aptem', 'organizations'`;

const IMPORTS = `
  CREATE TABLE imports (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    actor_id uuid NOT NULL,
    file_name text NOT NULL,
    file_size integer NOT NULL DEFAULT 0,
    -- SHA-256 of the bytes; null until the whole file has come.
    file_hash bytea,
    profile text NOT NULL,
    state text NOT NULL DEFAULT 'reading',
    -- How the file is read, and why it can't be.
    reading jsonb,
    file_problem jsonb,
    -- What the columns are called: sealed, because a file without a header has somebody's data there.
    header bytea,
    header_hash bytea,
    mapping jsonb NOT NULL DEFAULT '[]',
    settings jsonb NOT NULL DEFAULT '{}',
    -- What was chosen for words that nobody knew and for names of what is not there: sealed, because anything may stand in a cell.
    words bytea,
    row_count integer NOT NULL DEFAULT 0,
    checked_count integer NOT NULL DEFAULT 0,
    done_count integer NOT NULL DEFAULT 0,
    -- The line that was worked on last: what comes next after a crash.
    last_line integer NOT NULL DEFAULT 0,
    undo_line integer NOT NULL DEFAULT 0,
    create_count integer NOT NULL DEFAULT 0,
    update_count integer NOT NULL DEFAULT 0,
    unchanged_count integer NOT NULL DEFAULT 0,
    reject_count integer NOT NULL DEFAULT 0,
    skip_count integer NOT NULL DEFAULT 0,
    reversed_count integer NOT NULL DEFAULT 0,
    kept_count integer NOT NULL DEFAULT 0,
    failed_count integer NOT NULL DEFAULT 0,
    invitation_count integer NOT NULL DEFAULT 0,
    seats text,
    seats_needed integer NOT NULL DEFAULT 0,
    -- Seats that nobody else gets, while an import runs that adds all or nobody.
    seats_reserved integer NOT NULL DEFAULT 0,
    -- What the undo writes bears this id.
    undo_id uuid,
    undo_state text,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    CONSTRAINT pk_imports PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_imports_actor FOREIGN KEY (tenant_id, actor_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_imports_profile CHECK (profile IN (${PROFILES})),
    CONSTRAINT chk_imports_state CHECK (state IN (${STATES})),
    CONSTRAINT chk_imports_undo_state CHECK (undo_state IN (${STATES})),
    CONSTRAINT chk_imports_undo CHECK ((undo_id IS NULL) = (undo_state IS NULL)),
    CONSTRAINT chk_imports_seats CHECK (seats IN ('as_many_as_fit', 'all_or_none')),
    CONSTRAINT chk_imports_seats_reserved CHECK (seats_reserved >= 0)
  );
  CREATE INDEX ix_imports_actor ON imports (tenant_id, actor_id, id DESC);
  CREATE INDEX ix_imports_file_hash ON imports (tenant_id, actor_id, file_hash);
  CREATE INDEX ix_imports_reserved ON imports (tenant_id) WHERE seats_reserved > 0;
  ${tenantTable('imports')}

  -- The bytes of a file, sealed part by part as they come.
  CREATE TABLE import_files (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL,
    position integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT pk_import_files PRIMARY KEY (tenant_id, import_id, position),
    CONSTRAINT fk_import_files_import FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id) ON DELETE CASCADE
  );
  -- Sealed bytes can't be pressed.
  ALTER TABLE import_files ALTER COLUMN bytes SET STORAGE EXTERNAL;
  ${tenantTable('import_files', 'SELECT, INSERT, DELETE')}`;

const ROWS = `
  CREATE TABLE import_rows (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL,
    line integer NOT NULL,
    -- The cells as they stand in the file, or as somebody corrected them; sealed.
    cells bytea NOT NULL,
    outcome text,
    -- Codes with fields and columns, never what was typed.
    problems jsonb,
    -- Keys of words and names that nobody knew: import_words.
    found text[],
    -- What changes, with the values before and after; sealed.
    changes bytea,
    -- Whom or what the line is about. Without a foreign key: it is looked for among the visible rows.
    subject_id uuid,
    duplicates jsonb,
    decision text,
    is_excluded boolean NOT NULL DEFAULT false,
    takes_seat boolean NOT NULL DEFAULT false,
    is_invited boolean NOT NULL DEFAULT false,
    undo_outcome text,
    undo_code text,
    CONSTRAINT pk_import_rows PRIMARY KEY (tenant_id, import_id, line),
    CONSTRAINT fk_import_rows_import FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT chk_import_rows_line CHECK (line > 0),
    CONSTRAINT chk_import_rows_outcome CHECK (outcome IN ('create', 'update', 'unchanged', 'reject', 'skip')),
    CONSTRAINT chk_import_rows_undo_outcome CHECK (undo_outcome IN ('reversed', 'kept', 'failed')),
    CONSTRAINT chk_import_rows_decision CHECK (decision IN ('skip', 'update', 'create'))
  ) WITH (fillfactor = 60);
  CREATE INDEX ix_import_rows_problems ON import_rows (tenant_id, import_id, line) WHERE problems IS NOT NULL;
  CREATE INDEX ix_import_rows_found ON import_rows (tenant_id, import_id, line) WHERE found IS NOT NULL;
  CREATE INDEX ix_import_rows_duplicates ON import_rows (tenant_id, import_id, line) WHERE duplicates IS NOT NULL;
  ${tenantTable('import_rows')}

  -- Blind keys of whom each line is about, so that a person who stands in a file twice is found.
  CREATE TABLE import_keys (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL,
    key bytea NOT NULL,
    line integer NOT NULL,
    CONSTRAINT pk_import_keys PRIMARY KEY (tenant_id, import_id, key, line),
    CONSTRAINT fk_import_keys_import FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id) ON DELETE CASCADE
  );
  CREATE INDEX ix_import_keys_line ON import_keys (tenant_id, import_id, line);
  ${tenantTable('import_keys', 'SELECT, INSERT, DELETE')}

  -- Words of coded columns that nobody knows, and names of what is not there: each once for a file, sealed.
  CREATE TABLE import_words (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL,
    key text NOT NULL,
    field_id text NOT NULL,
    -- What a name would be: employer, occupation, cohort; null for a word of a coded column.
    kind text,
    word bytea NOT NULL,
    CONSTRAINT pk_import_words PRIMARY KEY (tenant_id, import_id, key),
    CONSTRAINT fk_import_words_import FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT chk_import_words_kind CHECK (kind IN ('employer', 'occupation', 'cohort'))
  );
  ${tenantTable('import_words', 'SELECT, INSERT, DELETE')}

  -- What an import added because somebody said so, for its undo.
  CREATE TABLE import_additions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL,
    record_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT pk_import_additions PRIMARY KEY (tenant_id, import_id, record_id),
    CONSTRAINT fk_import_additions_import FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT chk_import_additions_kind CHECK (kind IN ('employer', 'occupation', 'cohort'))
  );
  ${tenantTable('import_additions', 'SELECT, INSERT, DELETE')}

  -- What somebody said about the columns and words of a file, for the next one with the same header.
  CREATE TABLE import_mappings (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    actor_id uuid NOT NULL,
    profile text NOT NULL,
    header_hash bytea NOT NULL,
    mapping jsonb NOT NULL,
    words bytea,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_import_mappings PRIMARY KEY (tenant_id, actor_id, profile, header_hash),
    CONSTRAINT fk_import_mappings_actor FOREIGN KEY (tenant_id, actor_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT chk_import_mappings_profile CHECK (profile IN (${PROFILES}))
  );
  ${tenantTable('import_mappings', 'SELECT, INSERT, UPDATE')}`;

const FUNCTIONS = `
  -- With seats that are kept for a batch or an import which runs: what nobody else can have.
  CREATE FUNCTION seats_reserved(tenant uuid) RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT (SELECT coalesce(sum(seats_reserved), 0)::int FROM batches WHERE tenant_id = tenant AND seats_reserved > 0)
      + (SELECT coalesce(sum(seats_reserved), 0)::int FROM imports WHERE tenant_id = tenant AND seats_reserved > 0)
  $$;
  CREATE OR REPLACE FUNCTION seats_taken() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT seats_used() + seats_reserved(setting_uuid('app.tenant_id'))
  $$;

  -- Files that never came whole, drafts that nobody ran, and the people's data of imports that can't be undone any more: their
  -- totals stay.
  CREATE FUNCTION forget_imports(parts_before timestamptz, data_before timestamptz, totals_before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM imports i WHERE (i.file_hash IS NULL AND i.created_at < parts_before)
      OR (i.state IN ('reading', 'unreadable', 'mapping', 'checking', 'draft') AND i.created_at < data_before)
      OR i.finished_at < totals_before;
    DELETE FROM import_files f USING imports i WHERE i.tenant_id = f.tenant_id AND i.id = f.import_id AND i.finished_at < data_before
      AND (i.undo_state IS NULL OR i.undo_state NOT IN ('queued', 'running'));
    DELETE FROM import_rows r USING imports i WHERE i.tenant_id = r.tenant_id AND i.id = r.import_id AND i.finished_at < data_before
      AND (i.undo_state IS NULL OR i.undo_state NOT IN ('queued', 'running'));
    DELETE FROM import_keys k USING imports i WHERE i.tenant_id = k.tenant_id AND i.id = k.import_id AND i.finished_at < data_before;
    DELETE FROM import_words w USING imports i WHERE i.tenant_id = w.tenant_id AND i.id = w.import_id AND i.finished_at < data_before;
  $$;
  GRANT DELETE ON imports, import_files, import_rows, import_keys, import_words, import_additions TO guildhall_definer;
  REVOKE ALL ON FUNCTION forget_imports(timestamptz, timestamptz, timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION forget_imports(timestamptz, timestamptz, timestamptz) TO guildhall_app;
  ALTER FUNCTION forget_imports(timestamptz, timestamptz, timestamptz) OWNER TO guildhall_definer;`;

/** Files that are read in, with what became of each line. */
export class CreateImports1795307220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTS);
    await runner.query(ROWS);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_imports(timestamptz, timestamptz, timestamptz);
      CREATE OR REPLACE FUNCTION seats_taken() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
        SELECT seats_used()
          + (SELECT coalesce(sum(seats_reserved), 0)::int FROM batches WHERE tenant_id = setting_uuid('app.tenant_id') AND seats_reserved > 0)
      $$;
      DROP FUNCTION seats_reserved(uuid);
      DROP TABLE import_mappings, import_additions, import_words, import_keys, import_rows, import_files, imports;`);
  }
}
