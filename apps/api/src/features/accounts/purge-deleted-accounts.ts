import type { Pool } from 'pg';
import { deletedSince } from './account-filter.ts';

/** Runs once a day: whoever was deleted more than 30 days ago is removed for good. Gives how many. */
export async function purgeDeletedAccounts(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  let total = 0;
  for (;;) {
    const { rows } = await pool.query<{ purged: number }>('SELECT purge_deleted_accounts($1) AS purged', [
      deletedSince(now),
    ]);
    const purged = rows[0]?.purged ?? 0;
    total += purged;
    if (purged === 0) return total;
  }
}
