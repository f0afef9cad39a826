import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

const BATCHES = `
  CREATE TABLE batches (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    actor_id uuid NOT NULL,
    kind text NOT NULL,
    -- What is to change, as the domain cleaned it.
    change jsonb NOT NULL,
    state text NOT NULL,
    seats text,
    undoes_id uuid,
    selected_count integer NOT NULL DEFAULT 0,
    -- How many of them, in their order, are through: what comes next after a crash.
    processed_count integer NOT NULL DEFAULT 0,
    changed_count integer NOT NULL DEFAULT 0,
    unchanged_count integer NOT NULL DEFAULT 0,
    refused_count integer NOT NULL DEFAULT 0,
    reversed_count integer NOT NULL DEFAULT 0,
    kept_count integer NOT NULL DEFAULT 0,
    failed_count integer NOT NULL DEFAULT 0,
    seats_needed integer NOT NULL DEFAULT 0,
    seats_freed integer NOT NULL DEFAULT 0,
    -- Seats that nobody else gets, while a batch runs that changes all or nobody.
    seats_reserved integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    CONSTRAINT pk_batches PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_batches_actor FOREIGN KEY (tenant_id, actor_id) REFERENCES accounts (tenant_id, id),
    CONSTRAINT fk_batches_undoes FOREIGN KEY (tenant_id, undoes_id) REFERENCES batches (tenant_id, id),
    CONSTRAINT uq_batches_undoes UNIQUE (tenant_id, undoes_id),
    CONSTRAINT chk_batches_kind CHECK (kind IN ('status', 'edit', 'convert', 'undo')),
    CONSTRAINT chk_batches_undoes CHECK ((kind = 'undo') = (undoes_id IS NOT NULL)),
    CONSTRAINT chk_batches_state CHECK (state IN ('preparing', 'draft', 'queued', 'running', 'done', 'cancelled', 'failed')),
    CONSTRAINT chk_batches_seats CHECK (seats IN ('as_many_as_fit', 'all_or_none')),
    CONSTRAINT chk_batches_processed CHECK (processed_count BETWEEN 0 AND selected_count),
    CONSTRAINT chk_batches_seats_reserved CHECK (seats_reserved >= 0)
  );
  CREATE INDEX ix_batches_actor ON batches (tenant_id, actor_id, id DESC);
  CREATE INDEX ix_batches_reserved ON batches (tenant_id) WHERE seats_reserved > 0;
  ${tenantTable('batches', 'SELECT, INSERT, UPDATE')}

  -- A batch with its people: the worker writes outcomes over the verdicts of the preview, where they differ.
  CREATE TABLE batch_items (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    batch_id uuid NOT NULL,
    position integer NOT NULL,
    -- As it was asked for: without a foreign key, because it may be nobody of the tenant.
    participant_id uuid NOT NULL,
    version_seen integer,
    outcome text,
    code text,
    -- Of somebody who is kept: what was edited since.
    fields text[],
    CONSTRAINT pk_batch_items PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_batch_items_batch FOREIGN KEY (tenant_id, batch_id) REFERENCES batches (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT uq_batch_items_position UNIQUE (tenant_id, batch_id, position),
    CONSTRAINT uq_batch_items_participant UNIQUE (tenant_id, batch_id, participant_id),
    CONSTRAINT chk_batch_items_outcome CHECK (outcome IN ('changed', 'unchanged', 'refused', 'reversed', 'kept', 'failed'))
  ) WITH (fillfactor = 70);
  ${tenantTable('batch_items', 'SELECT, INSERT, UPDATE')}`;

const FUNCTIONS = `
  -- Seats of the current tenant that are in use, or kept for a batch that runs.
  CREATE FUNCTION seats_taken() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT (SELECT count(*)::int FROM accounts WHERE tenant_id = setting_uuid('app.tenant_id') AND organization_id IS NULL
        AND user_type <> 'applicant' AND account_status = 'active' AND deleted_at IS NULL)
      + (SELECT coalesce(sum(seats_reserved), 0)::int FROM batches WHERE tenant_id = setting_uuid('app.tenant_id') AND seats_reserved > 0)
  $$;

  -- Previews that nobody ran, and results that nobody needs any more; gives how many batches.
  CREATE FUNCTION forget_batches(drafts_before timestamptz, results_before timestamptz) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (
      DELETE FROM batches b WHERE (b.state IN ('preparing', 'draft') AND b.created_at < drafts_before)
        OR (b.finished_at < results_before AND NOT EXISTS (
          SELECT FROM batches u WHERE u.tenant_id = b.tenant_id AND u.undoes_id = b.id AND u.finished_at IS NULL))
      RETURNING 1)
    SELECT count(*)::int FROM gone
  $$;
  GRANT DELETE ON batches, batch_items TO guildhall_definer;
  REVOKE ALL ON FUNCTION forget_batches(timestamptz, timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION forget_batches(timestamptz, timestamptz) TO guildhall_app;
  ALTER FUNCTION forget_batches(timestamptz, timestamptz) OWNER TO guildhall_definer;`;

/** Changes that are made to many people at once, with what became of each. */
export class CreateBatches1795306800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BATCHES);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_batches(timestamptz, timestamptz), seats_taken();
      DROP TABLE batch_items, batches;`);
  }
}
