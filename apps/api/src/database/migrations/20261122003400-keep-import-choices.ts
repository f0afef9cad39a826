import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

const UP = `
  -- For whom a file that is uploaded next is meant: it changes nobody else.
  CREATE TABLE import_selections (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    actor_id uuid NOT NULL,
    participant_ids uuid[] NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_import_selections PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_import_selections_actor FOREIGN KEY (tenant_id, actor_id) REFERENCES accounts (tenant_id, id)
  );
  CREATE INDEX ix_import_selections_actor ON import_selections (tenant_id, actor_id);
  CREATE INDEX ix_import_selections_created ON import_selections (created_at);
  ${tenantTable('import_selections', 'SELECT, INSERT')}

  ALTER TABLE imports
    -- What was chosen since the lines were judged last; the words sealed, because anything may stand in a cell.
    ADD COLUMN draft jsonb,
    ADD COLUMN draft_words bytea,
    ADD COLUMN selection_id uuid,
    ADD COLUMN selected_count integer,
    ADD CONSTRAINT fk_imports_selection FOREIGN KEY (tenant_id, selection_id) REFERENCES import_selections (tenant_id, id);
  CREATE INDEX ix_imports_selection ON imports (tenant_id, selection_id) WHERE selection_id IS NOT NULL;

  CREATE FUNCTION forget_import_selections(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM import_selections s WHERE s.created_at < before
      AND NOT EXISTS (SELECT FROM imports i WHERE i.tenant_id = s.tenant_id AND i.selection_id = s.id)
  $$;
  GRANT DELETE ON import_selections TO guildhall_definer;
  REVOKE ALL ON FUNCTION forget_import_selections(timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION forget_import_selections(timestamptz) TO guildhall_app;
  ALTER FUNCTION forget_import_selections(timestamptz) OWNER TO guildhall_definer;`;

/** What somebody has chosen about a file and not checked yet, and for whom a file is meant. */
export class KeepImportChoices1795307640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_import_selections(timestamptz);
      ALTER TABLE imports DROP COLUMN draft, DROP COLUMN draft_words, DROP COLUMN selection_id, DROP COLUMN selected_count;
      DROP TABLE import_selections;`);
  }
}
