// A database of its own for each test file.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../database/migrate.ts';
import { ensureRoles } from '../../database/roles.ts';

export interface TestDatabase {
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

export async function aDatabase(): Promise<TestDatabase> {
  // oxlint-disable-next-line no-process-env -- the tests of this folder find their server by it
  const adminUrl = process.env['TEST_PG_URL'] ?? 'postgres://postgres@127.0.0.1:5544/postgres';
  const name = `auth_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Pool({ connectionString: adminUrl, max: 1 });
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = name;
  await ensureRoles(url.href, null);
  await migrate(url.href);
  url.username = 'guildhall_app';
  const pool = new pg.Pool({ connectionString: url.href, max: 10 });
  // Connections that are still closing when the database is dropped.
  pool.on('error', () => undefined);
  const drop = async () => {
    await pool.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  };
  return { pool, drop };
}

/** A clock that stands still until it is told to move. */
export class FakeClock {
  #time = new Date('2026-03-02T09:00:00Z').getTime();

  readonly now = (): Date => new Date(this.#time);

  advance({ minutes = 0, seconds = 0 }: { minutes?: number; seconds?: number }): void {
    this.#time += (minutes * 60 + seconds) * 1000;
  }
}
