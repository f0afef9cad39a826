import type { Pool } from 'pg';

/** Removes what was prepared before a moment, of every tenant. What was fetched of it stands in the audit. */
export async function forgetExports(database: Pick<Pool, 'query'>, before: Date): Promise<void> {
  await database.query('SELECT forget_exports($1)', [before]);
}
