import type { Pool } from 'pg';

/** Removes files that never came whole, drafts, people's data, selections that nobody needs any more, and old totals; of every tenant. */
export async function forgetImports(
  database: Pick<Pool, 'query'>,
  before: { readonly parts: Date; readonly data: Date; readonly totals: Date },
): Promise<void> {
  await database.query('SELECT forget_imports($1, $2, $3)', [before.parts, before.data, before.totals]);
  await database.query('SELECT forget_import_selections($1)', [before.parts]);
}
