import type { Pool } from 'pg';

/** Removes previews that nobody ran and results that nobody needs any more, of every tenant. */
export async function forgetBatches(
  database: Pick<Pool, 'query'>,
  before: { readonly drafts: Date; readonly results: Date },
): Promise<void> {
  await database.query('SELECT forget_batches($1, $2)', [before.drafts, before.results]);
}
