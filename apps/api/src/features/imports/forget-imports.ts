import type { Pool } from 'pg';

/** Removes files that never came whole, drafts and people's data that nobody needs any more, and old totals; of every tenant. */
export async function forgetImports(
  database: Pick<Pool, 'query'>,
  before: { readonly parts: Date; readonly data: Date; readonly totals: Date },
): Promise<void> {
  await database.query('SELECT forget_imports($1, $2, $3)', [before.parts, before.data, before.totals]);
}
