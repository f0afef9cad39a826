import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

// Who wants which people in a file. The file itself is never kept.
const EXPORTS = `
  CREATE TABLE exports (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    actor_id uuid NOT NULL,
    kind text NOT NULL,
    choice jsonb NOT NULL,
    selection jsonb NOT NULL,
    person_count integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_exports PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_exports_actor FOREIGN KEY (tenant_id, actor_id) REFERENCES accounts (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT chk_exports_kind CHECK (kind IN ('participants', 'template', 'users'))
  );
  CREATE INDEX ix_exports_actor ON exports (tenant_id, actor_id);
  CREATE INDEX ix_exports_created ON exports (created_at);
  ${tenantTable('exports', 'SELECT, INSERT')}`;

const FUNCTIONS = `
  -- A file that leaves the house: one entry about whoever took it, and one about each person for each confidential part.
  CREATE FUNCTION record_export(export uuid, facts jsonb, parts text[], people uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, new_values, actor_id, operation_id, channel)
    SELECT setting_uuid('app.tenant_id'), entry.part, entry.record_id, entry.subject_id, 'reveal', entry.facts, setting_uuid('app.actor_id'),
      setting_uuid('app.operation_id'), coalesce(nullif(current_setting('app.channel', true), ''), 'app')
    FROM (
      SELECT 'exports' AS part, export AS record_id, setting_uuid('app.actor_id') AS subject_id, facts
      UNION ALL
      SELECT part, a.id, a.id, jsonb_build_object(part, '***', 'export_reason', facts -> 'reason')
      FROM accounts a CROSS JOIN unnest(parts) part WHERE a.tenant_id = setting_uuid('app.tenant_id') AND a.id = ANY (people)
    ) entry
  $$;

  CREATE FUNCTION forget_exports(before timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM exports WHERE created_at < before
  $$;

  REVOKE ALL ON FUNCTION record_export(uuid, jsonb, text[], uuid[]), forget_exports(timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION record_export(uuid, jsonb, text[], uuid[]), forget_exports(timestamptz) TO guildhall_app;
  GRANT DELETE ON exports TO guildhall_definer;
  ALTER FUNCTION record_export(uuid, jsonb, text[], uuid[]) OWNER TO guildhall_definer;
  ALTER FUNCTION forget_exports(timestamptz) OWNER TO guildhall_definer;`;

/** Files that people take out, and the record of it. */
export class CreateExports1795307340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXPORTS);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_exports(timestamptz), record_export(uuid, jsonb, text[], uuid[]);
      DROP TABLE exports;`);
  }
}
