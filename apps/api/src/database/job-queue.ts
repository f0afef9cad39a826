import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { listened } from './listened-pool.ts';

const QUIET = new Logger(() => () => undefined);

// graphile-worker turns row-level security on and leaves out policies: only the owner gets in. A job carries no personal
// data and belongs to the installation, so the app role may work with all of them, and change nothing of the schema.
const RIGHTS = `
  GRANT USAGE ON SCHEMA graphile_worker TO guildhall_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO guildhall_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO guildhall_app;
  REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM guildhall_app;
  DO $$
  DECLARE queue_table regclass;
  BEGIN
    FOR queue_table IN
      SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'jobs_of_installation')
    LOOP
      EXECUTE format('CREATE POLICY jobs_of_installation ON %s TO guildhall_app USING (true) WITH CHECK (true)', queue_table);
    END LOOP;
  END $$;`;

/** Makes the tables of graphile-worker, or brings them to its version, as the owner; the app role may use them. */
export async function installJobQueue(ownerUrl: string): Promise<void> {
  const pool = listened(new pg.Pool({ connectionString: ownerUrl, max: 2 }), () => undefined);
  try {
    await runMigrations({ pgPool: pool, logger: QUIET });
    await pool.query(RIGHTS);
  } finally {
    await pool.end();
  }
}
