import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCHES = `
  ALTER TABLE batches
    -- The batch whose left-out people this one tries again; of an undo, an undo.
    ADD COLUMN retries_id uuid,
    ADD CONSTRAINT fk_batches_retries FOREIGN KEY (tenant_id, retries_id) REFERENCES batches (tenant_id, id) ON DELETE SET NULL (retries_id),
    DROP CONSTRAINT chk_batches_kind,
    ADD CONSTRAINT chk_batches_kind CHECK (kind IN ('status', 'edit', 'convert', 'account', 'group', 'message', 'undo')),
    DROP CONSTRAINT uq_batches_undoes,
    -- Both are forgotten in time; whichever comes first must not hold the other up.
    DROP CONSTRAINT fk_batches_undoes,
    ADD CONSTRAINT fk_batches_undoes FOREIGN KEY (tenant_id, undoes_id) REFERENCES batches (tenant_id, id) ON DELETE CASCADE;
  -- A batch is undone once; whoever could not be put back is tried again by further batches.
  CREATE UNIQUE INDEX uq_batches_undoes ON batches (tenant_id, undoes_id) WHERE retries_id IS NULL;
  CREATE INDEX ix_batches_undoes ON batches (tenant_id, undoes_id) WHERE undoes_id IS NOT NULL;
  CREATE INDEX ix_batches_retries ON batches (tenant_id, retries_id) WHERE retries_id IS NOT NULL;
  -- Asked again and again while something runs.
  CREATE INDEX ix_batches_at_work ON batches (tenant_id, actor_id) WHERE state IN ('queued', 'running');
  -- What is done for somebody who changes, where that differs from person to person.
  ALTER TABLE batch_items ADD COLUMN note text,
    ADD CONSTRAINT chk_batch_items_note CHECK (note IN ('invited', 'invited_again', 'enrollment_begun', 'program_goes_on'));`;

const KINDS = `''message''::text, ''case_owner_assigned''::text, `;

/** Changes which letters there can be, whatever others have added to the list. */
const changeKinds = (from: string, to: string): string => `
  DO $do$ DECLARE kinds text := pg_get_constraintdef((SELECT oid FROM pg_constraint WHERE conname = 'chk_mails_kind' AND conrelid = 'mails'::regclass));
  BEGIN
    ALTER TABLE mails DROP CONSTRAINT chk_mails_kind;
    EXECUTE 'ALTER TABLE mails ADD CONSTRAINT chk_mails_kind ' || replace(kinds, '${from}', '${to}');
  END $do$;`;

const MESSAGES = `
  ${changeKinds('ARRAY[', `ARRAY[${KINDS}`)}
  -- How many messages a tenant has sent within a day.
  CREATE INDEX ix_mails_messages ON mails (tenant_id, created_at) WHERE kind = 'message';

  -- Notes in the history of people that staff wrote to them; the words stay in the letter.
  CREATE FUNCTION record_messages(people uuid[], subject text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, new_values, actor_id, operation_id, channel)
    SELECT setting_uuid('app.tenant_id'), 'mails', person.id, person.id, 'insert', jsonb_build_object('message_subject', subject),
      setting_uuid('app.actor_id'), setting_uuid('app.operation_id'), coalesce(nullif(current_setting('app.channel', true), ''), 'app')
    FROM unnest(people) AS person (id)
  $$;
  REVOKE ALL ON FUNCTION record_messages(uuid[], text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION record_messages(uuid[], text) TO guildhall_app;
  ALTER FUNCTION record_messages(uuid[], text) OWNER TO guildhall_definer;`;

const SETTINGS = `
  ALTER TABLE tenant_settings ADD COLUMN caseload_max integer,
    ADD CONSTRAINT chk_tenant_settings_caseload_max CHECK (caseload_max BETWEEN 1 AND 10000);`;

/** Batches that change accounts and groups, write to people and can be tried again; how many people a case owner should have. */
export class ExtendBatches1795307160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BATCHES);
    await runner.query(MESSAGES);
    await runner.query(SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tenant_settings DROP COLUMN caseload_max;
      DROP FUNCTION record_messages(uuid[], text);
      DROP INDEX ix_mails_messages;
      DELETE FROM mails WHERE kind IN ('message', 'case_owner_assigned');
      ${changeKinds(KINDS, '')}
      DROP INDEX uq_batches_undoes, ix_batches_undoes, ix_batches_retries, ix_batches_at_work;
      DELETE FROM batches WHERE retries_id IS NOT NULL OR kind IN ('account', 'group', 'message')
        OR undoes_id IN (SELECT id FROM batches WHERE kind IN ('account', 'group', 'message'));
      ALTER TABLE batch_items DROP COLUMN note;
      ALTER TABLE batches DROP COLUMN retries_id, ADD CONSTRAINT uq_batches_undoes UNIQUE (tenant_id, undoes_id),
        DROP CONSTRAINT fk_batches_undoes,
        ADD CONSTRAINT fk_batches_undoes FOREIGN KEY (tenant_id, undoes_id) REFERENCES batches (tenant_id, id),
        DROP CONSTRAINT chk_batches_kind,
        ADD CONSTRAINT chk_batches_kind CHECK (kind IN ('status', 'edit', 'convert', 'undo'));`);
  }
}
