import type { Client } from 'pg';

const ABLE_TO_ENFORCE_LATER = 180_000;

/**
 * Lets the foreign keys of tables wait, and gives a function that checks all rows at once and enforces them again: one join
 * per key is many times faster than a look-up per row. Servers before PostgreSQL 18 can't do that and check each row.
 *
 * Like everything else in a load this is transactional: a row without its counterpart undoes the whole load.
 */
export async function checkForeignKeysLater(client: Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows: server } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if ((server[0]?.version ?? 0) < ABLE_TO_ENFORCE_LATER) return async () => {};
  const { rows: keys } = await client.query<{ table: string; name: string }>(
    `SELECT r.relname AS table, c.conname AS name FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
     WHERE c.contype = 'f' AND c.conenforced AND r.relnamespace = 'public'::regnamespace AND r.relname = ANY($1)
     ORDER BY r.relname, c.conname`,
    [tables],
  );
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT ENFORCED`);
  return async () => {
    // Statistics do not know the new rows yet; without this the planner believes that there are hardly any.
    await client.query('SET LOCAL enable_nestloop = off');
    for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} ENFORCED`);
  };
}
