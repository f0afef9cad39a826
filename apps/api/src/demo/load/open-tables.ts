import type { Client } from 'pg';

/**
 * Takes the locks off tables for the rest of the transaction, and gives a function that puts them back.
 *
 * COPY refuses to write where row-level security holds, and it holds the owner too while it is forced. Everything here is
 * transactional: nobody else ever sees the tables open, and a failure leaves them as they were. Until the end of the
 * transaction nobody else reads them either.
 *
 * @param audit leaves the triggers on that write the audit and the changes of seats
 */
export async function openTables(
  client: Client,
  tables: readonly string[],
  { audit }: { readonly audit: boolean },
): Promise<() => Promise<void>> {
  const forced = await forcedOf(client, tables);
  const triggers = (await triggersOf(client, tables)).filter(({ name }) => name === COPY_TRIGGER || !audit);
  // Waits for running requests, but not for one that hangs.
  await client.query(`SET LOCAL lock_timeout = '30s'`);
  for (const table of forced) await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  for (const { table, name } of triggers) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  return async () => {
    for (const { table, name } of triggers) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`);
    for (const table of forced) await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  };
}

// Generated rows have what this trigger would look up for each of them.
const COPY_TRIGGER = 'copy_account';

async function forcedOf(client: Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT relname AS table FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1) AND relforcerowsecurity ORDER BY relname`,
    [tables],
  );
  return rows.map(({ table }) => table);
}

async function triggersOf(client: Client, tables: readonly string[]): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `SELECT c.relname AS table, t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1) AND t.tgname = ANY($2) AND t.tgenabled = 'O'
     ORDER BY c.relname, t.tgname`,
    [tables, ['audit_insert', 'note_seats_insert', COPY_TRIGGER]],
  );
  return rows;
}
