/** The database that every other one is copied from; migrated once a run. */
export const TEMPLATE = 'guildhall_test_template';

/** What the app role's password and all keys of a test server are derived from. */
export const TEST_SECRET = 'a secret for tests alone, long enough';

/** The same server, another database. */
export function databaseUrl(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
