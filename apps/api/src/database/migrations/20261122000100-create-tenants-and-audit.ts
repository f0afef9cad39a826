import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_TENANT, tenantTable } from './tenant-table.ts';

const FUNCTIONS = `
  CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT encode(
      set_bit(set_bit(
        overlay(uuid_send(gen_random_uuid())
          PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
        52, 1), 53, 1), 'hex')::uuid
  $$;

  CREATE FUNCTION setting_uuid(name text) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting(name, true), '')::uuid
  $$;

  CREATE FUNCTION folded(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT lower(public.unaccent('public.unaccent'::regdictionary, value))
  $$;`;

const TENANTS = `
  CREATE TABLE tenants (
    id uuid NOT NULL DEFAULT uuid_v7(),
    name text NOT NULL,
    contract_type text NOT NULL,
    vocabulary text NOT NULL DEFAULT 'us',
    has_recruitment boolean NOT NULL DEFAULT false,
    seat_limit integer,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenants PRIMARY KEY (id),
    CONSTRAINT chk_tenants_name CHECK (char_length(name) BETWEEN 1 AND 200),
    CONSTRAINT chk_tenants_contract_type CHECK (contract_type IN ('regulator', 'sponsor', 'employer')),
    CONSTRAINT chk_tenants_vocabulary CHECK (vocabulary IN ('us', 'uk')),
    CONSTRAINT chk_tenants_seat_limit CHECK (seat_limit >= 0)
  );
  ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenants_own ON tenants TO guildhall_app
    USING (id = ${CURRENT_TENANT}) WITH CHECK (id = ${CURRENT_TENANT});
  CREATE POLICY tenants_for_functions ON tenants TO guildhall_definer USING (true);
  GRANT SELECT, INSERT ON tenants TO guildhall_app;
  GRANT SELECT ON tenants TO guildhall_definer;`;

const AUDIT = `
  CREATE TABLE audit_entries (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    table_name text NOT NULL,
    record_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    action text NOT NULL,
    old_values jsonb,
    new_values jsonb,
    actor_id uuid,
    operation_id uuid,
    channel text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_audit_entries PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_audit_entries_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT chk_audit_entries_action CHECK (action IN ('insert', 'update', 'delete', 'reveal')),
    CONSTRAINT chk_audit_entries_channel CHECK (channel IN ('app', 'api', 'import', 'job', 'seed'))
  );
  CREATE INDEX ix_audit_entries_subject ON audit_entries (tenant_id, subject_id, id DESC);
  ${tenantTable('audit_entries', 'SELECT')}
  GRANT INSERT ON audit_entries TO guildhall_definer;

  -- Derived and bookkeeping columns would only repeat what another entry says.
  CREATE FUNCTION audited_columns(record jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT record - ARRAY['tenant_id', 'id', 'version', 'created_at', 'updated_at', 'created_by', 'email_key', 'name_key',
      'sort_name', 'participant_type', 'organization_kind', 'search_text']
  $$;

  CREATE FUNCTION mask_columns(record jsonb, masked text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_object_agg(key, CASE WHEN key = ANY (masked) AND value <> 'null' THEN '"***"'::jsonb ELSE value END), '{}')
    FROM jsonb_each(record)
  $$;

  CREATE FUNCTION audit_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
  DECLARE
    subject text := TG_ARGV[0];
    hidden text[] := string_to_array(TG_ARGV[1], ',');
    actor uuid := setting_uuid('app.actor_id');
    operation uuid := setting_uuid('app.operation_id');
    via text := coalesce(nullif(current_setting('app.channel', true), ''), 'app');
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, new_values, actor_id, operation_id, channel)
      SELECT n.tenant_id, TG_TABLE_NAME, n.id, (to_jsonb(n) ->> subject)::uuid, 'insert',
        mask_columns(audited_columns(jsonb_strip_nulls(to_jsonb(n))), hidden), actor, operation, via
      FROM new_rows n;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, old_values, actor_id, operation_id, channel)
      SELECT o.tenant_id, TG_TABLE_NAME, o.id, (to_jsonb(o) ->> subject)::uuid, 'delete',
        mask_columns(audited_columns(jsonb_strip_nulls(to_jsonb(o))), hidden), actor, operation, via
      FROM old_rows o;
    ELSE
      INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, old_values, new_values, actor_id, operation_id, channel)
      SELECT n.tenant_id, TG_TABLE_NAME, n.id, (to_jsonb(n) ->> subject)::uuid, 'update',
        mask_columns(changed.old_values, hidden), mask_columns(changed.new_values, hidden), actor, operation, via
      FROM new_rows n
      JOIN old_rows o ON o.tenant_id = n.tenant_id AND o.id = n.id
      CROSS JOIN LATERAL (
        SELECT jsonb_object_agg(after.key, before.value) AS old_values, jsonb_object_agg(after.key, after.value) AS new_values
        FROM jsonb_each(audited_columns(to_jsonb(n))) after
        JOIN jsonb_each(audited_columns(to_jsonb(o))) before ON before.key = after.key
        WHERE before.value IS DISTINCT FROM after.value
      ) changed
      WHERE changed.new_values IS NOT NULL;
    END IF;
    RETURN NULL;
  END $$;
  ALTER FUNCTION audit_changes() OWNER TO guildhall_definer;`;

/** Tenants, and the audit that every later table writes to. */
export class CreateTenantsAndAudit1795305660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS unaccent;');
    await runner.query(FUNCTIONS);
    await runner.query(TENANTS);
    await runner.query(AUDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION audit_changes(); DROP FUNCTION mask_columns(jsonb, text[]); DROP FUNCTION audited_columns(jsonb);
      DROP TABLE audit_entries; DROP TABLE tenants;
      DROP FUNCTION folded(text); DROP FUNCTION setting_uuid(text); DROP FUNCTION uuid_v7();`);
  }
}
