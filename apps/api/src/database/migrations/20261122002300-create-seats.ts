import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/** Whether an account takes a seat: `usesSeat` of the domain, for accounts that are not deleted. */
const takesSeat = (of: string): string =>
  `(${of}organization_id IS NULL AND ${of}user_type <> 'applicant' AND ${of}account_status = 'active' AND ${of}deleted_at IS NULL)`;

const COUNTS = `
  -- Seats are counted when somebody asks: a counter would make everybody who adds or ends somebody wait for one row.
  CREATE INDEX ix_accounts_seats ON accounts (tenant_id) WHERE ${takesSeat('')};

  -- Seats of a tenant that are in use, as far as whoever asks sees it; and of the current tenant.
  CREATE FUNCTION seats_used(tenant uuid) RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT count(*)::int FROM accounts WHERE tenant_id = tenant AND ${takesSeat('')}
  $$;
  CREATE FUNCTION seats_used() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT seats_used(setting_uuid('app.tenant_id'))
  $$;
  -- The same with those that are kept for a batch which runs: what nobody else can have.
  CREATE OR REPLACE FUNCTION seats_taken() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT seats_used()
      + (SELECT coalesce(sum(seats_reserved), 0)::int FROM batches WHERE tenant_id = setting_uuid('app.tenant_id') AND seats_reserved > 0)
  $$;`;

const SEATS_TAKEN_BEFORE = `
  CREATE OR REPLACE FUNCTION seats_taken() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT (SELECT count(*)::int FROM accounts WHERE tenant_id = setting_uuid('app.tenant_id') AND organization_id IS NULL
        AND user_type <> 'applicant' AND account_status = 'active' AND deleted_at IS NULL)
      + (SELECT coalesce(sum(seats_reserved), 0)::int FROM batches WHERE tenant_id = setting_uuid('app.tenant_id') AND seats_reserved > 0)
  $$;`;

const CHANGES = `
  CREATE TABLE seat_changes (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    -- Without a foreign key: the row is written by the account's own trigger, and accounts are never removed.
    account_id uuid NOT NULL,
    change smallint NOT NULL,
    actor_id uuid,
    operation_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_seat_changes PRIMARY KEY (tenant_id, id),
    CONSTRAINT chk_seat_changes_change CHECK (change IN (-1, 1))
  );
  ${tenantTable('seat_changes', 'SELECT')}
  GRANT INSERT ON seat_changes TO guildhall_definer;

  -- The first id that can be given at a moment: ids are ordered by time.
  CREATE FUNCTION first_id_at(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid
  $$;

  -- Whatever changes an account: who takes and who frees a seat is written down here, so no code path can forget it. Added up
  -- instead of joined, because the plan that is kept from a change of one account would be slow for one of thousands.
  CREATE FUNCTION note_seat_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    moment timestamptz := clock_timestamp();
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO seat_changes (tenant_id, account_id, change, actor_id, operation_id, created_at)
      SELECT n.tenant_id, n.id, 1, setting_uuid('app.actor_id'), setting_uuid('app.operation_id'), moment
      FROM new_rows n WHERE ${takesSeat('n.')};
    ELSE
      INSERT INTO seat_changes (tenant_id, account_id, change, actor_id, operation_id, created_at)
      SELECT c.tenant_id, c.id, sum(c.change), setting_uuid('app.actor_id'), setting_uuid('app.operation_id'), moment
      FROM (SELECT n.tenant_id, n.id, 1 AS change FROM new_rows n WHERE ${takesSeat('n.')}
        UNION ALL SELECT o.tenant_id, o.id, -1 FROM old_rows o WHERE ${takesSeat('o.')}) c
      GROUP BY c.tenant_id, c.id HAVING sum(c.change) <> 0;
    END IF;
    RETURN NULL;
  END $$;
  ALTER FUNCTION note_seat_changes() OWNER TO guildhall_definer;
  CREATE TRIGGER note_seats_insert AFTER INSERT ON accounts
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_seat_changes();
  CREATE TRIGGER note_seats_update AFTER UPDATE ON accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_seat_changes();`;

const WARNINGS = `
  -- For the operator's command: the contract says how many seats there are, not the tenant.
  GRANT UPDATE (seat_limit) ON tenants TO guildhall_definer;
  ALTER TABLE tenant_settings ADD COLUMN seat_warning_percent integer NOT NULL DEFAULT 90,
    ADD CONSTRAINT chk_tenant_settings_seat_warning_percent CHECK (seat_warning_percent BETWEEN 50 AND 100);

  -- A level that was reached; open until the seats in use fall below it, so that each time is told once.
  CREATE TABLE seat_warnings (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuid_v7(),
    level text NOT NULL,
    used integer NOT NULL,
    seat_limit integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    CONSTRAINT pk_seat_warnings PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_seat_warnings_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT chk_seat_warnings_level CHECK (level IN ('near', 'full'))
  );
  CREATE UNIQUE INDEX uq_seat_warnings_open ON seat_warnings (tenant_id, level) WHERE ended_at IS NULL;
  ${tenantTable('seat_warnings', 'SELECT, INSERT, UPDATE')}

  -- For the job that warns: every tenant that has a limit, or a warning that is open.
  CREATE FUNCTION seats_to_watch() RETURNS TABLE (tenant_id uuid, taken integer, seat_limit integer, warning_percent integer, open_warnings text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.id, seats_used(t.id) + (SELECT coalesce(sum(b.seats_reserved), 0)::int FROM batches b WHERE b.tenant_id = t.id AND b.seats_reserved > 0),
      t.seat_limit, coalesce(s.seat_warning_percent, 90), o.levels
    FROM tenants t
    LEFT JOIN tenant_settings s ON s.tenant_id = t.id
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(w.level ORDER BY w.level DESC), '{}') AS levels FROM seat_warnings w WHERE w.tenant_id = t.id AND w.ended_at IS NULL) o
    WHERE t.seat_limit IS NOT NULL OR o.levels <> '{}'
    ORDER BY t.id
  $$;
  REVOKE ALL ON FUNCTION seats_to_watch() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION seats_to_watch() TO guildhall_app;
  ALTER FUNCTION seats_to_watch() OWNER TO guildhall_definer;`;

/** Who took and freed seats, and the warnings that few or none are left. */
export class CreateSeats1795306980000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTS);
    await runner.query(CHANGES);
    await runner.query(WARNINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (seat_limit) ON tenants FROM guildhall_definer;
      DROP FUNCTION seats_to_watch(); DROP TABLE seat_warnings;
      ALTER TABLE tenant_settings DROP COLUMN seat_warning_percent;
      DROP TRIGGER note_seats_update ON accounts; DROP TRIGGER note_seats_insert ON accounts; DROP FUNCTION note_seat_changes();
      DROP TABLE seat_changes; DROP FUNCTION first_id_at(timestamptz);
      ${SEATS_TAKEN_BEFORE}
      DROP FUNCTION seats_used(), seats_used(uuid); DROP INDEX ix_accounts_seats;`);
  }
}
