import pg from 'pg';

/**
 * Creates the two roles that migrations name, where they are missing (roles belong to the cluster, not to a database).
 *
 * - `guildhall_app` signs in for every request; it owns nothing and row-level security holds it.
 * - `guildhall_definer` can't sign in; it owns the few functions that look across tenants.
 *
 * @param ownerUrl connection string of the role that runs migrations
 * @param appPassword password that guildhall_app gets; null leaves an existing role's password alone
 */
export async function ensureRoles(ownerUrl: string, appPassword: string | null): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Two starts at once must not both create the role.
    await client.query('BEGIN; SELECT pg_advisory_xact_lock(7301)');
    const { rows } = await client.query<{ rolname: string }>(
      `SELECT rolname FROM pg_roles WHERE rolname IN ('guildhall_app', 'guildhall_definer')`,
    );
    const existing = new Set(rows.map((row) => row.rolname));
    if (!existing.has('guildhall_definer')) await client.query('CREATE ROLE guildhall_definer NOLOGIN');
    if (!existing.has('guildhall_app')) await client.query('CREATE ROLE guildhall_app LOGIN');
    if (appPassword !== null) {
      await client.query(`ALTER ROLE guildhall_app WITH LOGIN PASSWORD ${client.escapeLiteral(appPassword)}`);
    }
    await client.query(
      `GRANT USAGE, CREATE ON SCHEMA public TO guildhall_definer; GRANT USAGE ON SCHEMA public TO guildhall_app`,
    );
    // The owner hands functions over to guildhall_definer, which only a member of it may do.
    // From PostgreSQL 16 on without inheriting its policies, which see every tenant.
    const {
      rows: [server],
    } = await client.query<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`);
    const inherit = (server?.version ?? 0) >= 160_000 ? ' WITH INHERIT FALSE' : '';
    await client.query(`GRANT guildhall_definer TO CURRENT_USER${inherit}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
