import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DatabaseSetupError } from './database-setup-error.ts';
import { startEmbeddedCluster, type EmbeddedCluster } from './embedded-cluster.ts';
import { checkServer } from './server-check.ts';

const root = mkdtempSync(path.join(tmpdir(), 'guildhall-check-'));
chmodSync(root, 0o755);
let cluster: EmbeddedCluster;

/** The same server as somebody else, or another database of it. */
function address(database: string, role = 'guildhall_owner'): string {
  const url = new URL(cluster.ownerUrl);
  url.pathname = `/${database}`;
  if (role !== 'guildhall_owner') url.username = role;
  return url.href;
}

async function run(sql: string, database = 'guildhall', role = 'guildhall_owner'): Promise<void> {
  const client = new pg.Client(address(database, role));
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function refusalOf(url: string): Promise<DatabaseSetupError> {
  const error: unknown = await checkServer(url).catch((refusal: unknown) => refusal);
  if (error instanceof DatabaseSetupError) return error;
  throw new Error('The server was not refused.', { cause: error });
}

beforeAll(async () => {
  cluster = await startEmbeddedCluster({ dataDir: path.join(root, 'postgres'), log: () => {}, throwaway: true });
  await run(`CREATE ROLE weak LOGIN PASSWORD '${new URL(cluster.ownerUrl).password}'`);
}, 60_000);

afterAll(async () => {
  await cluster.stop();
  rmSync(root, { recursive: true });
});

describe('a server', () => {
  test('with an owner that may create roles is accepted', async () => {
    await expect(checkServer(cluster.ownerUrl)).resolves.toBeUndefined();
  });

  test('gets the database that is missing', async () => {
    await checkServer(address('made_on_demand'));

    await expect(run('SELECT 1', 'made_on_demand')).resolves.toBeUndefined();
  });

  test('that does not answer is named without the password', async () => {
    const refusal = await refusalOf('postgres://owner:hunter2@127.0.0.1:1/guildhall');

    expect(refusal.message).toMatch(/127\.0\.0\.1:1 \(ECONNREFUSED\)/);
    expect(refusal.message).not.toMatch(/hunter2/);
  });

  test('that refuses the password is told from one that is away', async () => {
    const wrong = new URL(cluster.ownerUrl);
    wrong.password = 'hunter2';

    const refusal = await refusalOf(wrong.href);

    expect(refusal.message).toMatch(/does not let "guildhall_owner" in/);
    expect(refusal.message).not.toMatch(/hunter2/);
  });
});

describe('a role without rights', () => {
  test('that may not create the missing database learns the statement', async () => {
    const refusal = await refusalOf(address('nowhere', 'weak'));

    expect(refusal.statements).toEqual([`CREATE DATABASE "nowhere" ENCODING 'UTF8' TEMPLATE template0 OWNER "weak";`]);
  });

  test('learns every statement it needs, and is accepted after they ran', async () => {
    const refusal = await refusalOf(address('guildhall', 'weak'));
    expect(refusal.statements).toEqual([
      'ALTER ROLE "weak" CREATEROLE;',
      'GRANT CREATE ON DATABASE "guildhall" TO "weak";',
      'CREATE SCHEMA IF NOT EXISTS public;',
      'GRANT USAGE, CREATE ON SCHEMA public TO "weak";',
    ]);

    await run(refusal.statements.join('\n'));

    await expect(checkServer(address('guildhall', 'weak'))).resolves.toBeUndefined();
  });
});

test('a database in another encoding is refused with the statement that makes a right one', async () => {
  await run(`CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`);

  const refusal = await refusalOf(address('latin'));

  expect(refusal.message).toMatch(/LATIN1/);
  expect(refusal.statements[0]).toMatch(/ENCODING 'UTF8'/);
});
