import pg from 'pg';
import { DatabaseSetupError } from './database-setup-error.ts';

const noSuchDatabase = '3D000';
const databaseExists = '42P04';
const signInRefused = ['28P01', '28000'];

/** Connects as the owner; a database that is missing is created first. */
export async function connectForCheck(ownerUrl: string): Promise<pg.Client> {
  try {
    return await connect(ownerUrl);
  } catch (error) {
    if (codeOf(error) !== noSuchDatabase) throw explain(error, ownerUrl);
  }
  await createDatabase(ownerUrl);
  return connect(ownerUrl);
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function createDatabase(ownerUrl: string): Promise<void> {
  const address = new URL(ownerUrl);
  const name = decodeURIComponent(address.pathname.slice(1));
  const role = decodeURIComponent(address.username);
  address.pathname = '/postgres';
  const statement = `CREATE DATABASE ${pg.escapeIdentifier(name)} ENCODING 'UTF8' TEMPLATE template0`;
  const advice = `${statement} OWNER ${pg.escapeIdentifier(role)};`;
  let client: pg.Client | undefined;
  try {
    client = await connect(address.href);
    await client.query(statement);
  } catch (error) {
    if (codeOf(error) === databaseExists) return;
    throw new DatabaseSetupError(`The database "${name}" does not exist.`, [advice], error);
  } finally {
    await client?.end();
  }
}

function explain(error: unknown, ownerUrl: string): DatabaseSetupError {
  const { host, username } = new URL(ownerUrl);
  const role = decodeURIComponent(username);
  const code = codeOf(error);
  if (code !== undefined && signInRefused.includes(code)) {
    return new DatabaseSetupError(
      `The server at ${host} does not let "${role}" in with this password.`,
      [`ALTER ROLE ${pg.escapeIdentifier(role)} LOGIN PASSWORD '…';`, '-- and allow the host in pg_hba.conf'],
      error,
    );
  }
  const reason = code ?? (error instanceof Error ? error.message : 'no reason given');
  return new DatabaseSetupError(
    `Nothing answers as PostgreSQL at ${host} (${reason}). Check the address, and that the server runs and can be ` +
      'reached from here. Without DATABASE_URL the embedded database is used.',
    [],
    error,
  );
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
