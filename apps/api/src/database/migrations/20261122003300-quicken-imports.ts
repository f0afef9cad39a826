import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For the job that warns: every tenant that has a limit, or a warning that is open. */
const seatsToWatch = (reserved: string): string => `
  DROP FUNCTION seats_to_watch();
  CREATE FUNCTION seats_to_watch() RETURNS TABLE (tenant_id uuid, taken integer, seat_limit integer, warning_percent integer, open_warnings text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.id, seats_used(t.id) + ${reserved}, t.seat_limit, coalesce(s.seat_warning_percent, 90), o.levels
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

const OF_BATCHES = `(SELECT coalesce(sum(b.seats_reserved), 0)::int FROM batches b WHERE b.tenant_id = t.id AND b.seats_reserved > 0)`;

/**
 * Lines are looked up by their keys through one index, so that no plan can choose another; forgetting those of a line reads the
 * keys of its file. The warnings about seats count those that are kept for a running import, as everybody who takes one does.
 */
export class QuickenImports1795307580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_import_keys_line');
    await runner.query(seatsToWatch('seats_reserved(t.id)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(seatsToWatch(OF_BATCHES));
    await runner.query('CREATE INDEX ix_import_keys_line ON import_keys (tenant_id, import_id, line)');
  }
}
