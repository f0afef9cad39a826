import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { MIGRATIONS } from './data-source.ts';
import { migrate, revert } from './migrate.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await aDatabase({ empty: true });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    'GRANT USAGE, CREATE ON SCHEMA public TO guildhall_definer; GRANT USAGE ON SCHEMA public TO guildhall_app',
  );
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Everything that migrations make, in a form that can be compared. */
async function schema(): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(`
    SELECT format('column %s.%s %s %s %s %s', c.table_name, c.column_name, c.data_type, c.is_nullable, c.column_default, c.generation_expression) AS line
      FROM information_schema.columns c WHERE c.table_schema = 'public'
    UNION ALL SELECT format('constraint %s %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'schema_migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('function %s owner %s acl %s', pg_get_functiondef(p.oid), pg_get_userbyid(proowner), proacl)
      FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE pronamespace = 'public'::regnamespace AND l.lanname IN ('sql', 'plpgsql')
    UNION ALL SELECT format('policy %s %s %s %s %s %s', tablename, policyname, roles, cmd, qual, with_check) FROM pg_policies WHERE schemaname = 'public'
    UNION ALL SELECT format('table %s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl) FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_migrations'
    ORDER BY 1`);
  return rows.map(({ line }) => line).filter((line) => !line.includes('schema_migrations'));
}

describe('the migrations', () => {
  test('run from an empty database, each once and in order', async () => {
    const ran = await migrate(database.ownerUrl);

    expect(ran).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  test('have nothing left to do on a migrated database', async () => {
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });

  test('go up, down and up again to the same schema, one at a time', async () => {
    const full = await schema();

    for (let count = 1; count <= MIGRATIONS.length; count += 1) {
      await revert(database.ownerUrl, count);
      const ran = await migrate(database.ownerUrl);
      expect(ran).toEqual(MIGRATIONS.slice(-count).map(({ name }) => name));
      expect(await schema()).toEqual(full);
    }
    expect(full.length).toBeGreaterThan(300);
  }, 60_000);

  test('leave nothing of ours behind when all of them are taken back', async () => {
    await revert(database.ownerUrl, MIGRATIONS.length);

    const left = await schema();
    await migrate(database.ownerUrl);

    expect(left).toEqual([]);
  });

  test('of two starts at once run once', async () => {
    const fresh = await aDatabase({ empty: true });
    const client = new pg.Client({ connectionString: fresh.ownerUrl });
    await client.connect();
    await client.query(
      'GRANT USAGE, CREATE ON SCHEMA public TO guildhall_definer; GRANT USAGE ON SCHEMA public TO guildhall_app',
    );

    const runs = await Promise.allSettled([migrate(fresh.ownerUrl), migrate(fresh.ownerUrl)]);

    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM schema_migrations');
    await client.end();
    await fresh.drop();
    expect(runs.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(rows).toEqual([{ count: MIGRATIONS.length }]);
  }, 30_000);

  test('name every constraint of ours, because errors are recognised by name', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
       WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND t.relname <> 'schema_migrations'`,
    );

    expect(rows.map(({ name }) => name).filter((name) => !/^(pk|fk|uq|chk)_[a-z0-9_]+$/.test(name))).toEqual([]);
  });

  test('keep text free of length types, and days free of time', async () => {
    const { rows } = await owner.query<{ name: string; type: string }>(
      `SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name <> 'schema_migrations'
         AND (data_type LIKE 'character%' OR data_type LIKE '%without time zone' OR column_name LIKE '%\\_date' AND data_type <> 'date')`,
    );

    expect(rows).toEqual([]);
  });

  test('index every foreign key that a delete or a join would search by', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT c.conname AS name FROM pg_constraint c
       WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT FROM pg_index i WHERE i.indrelid = c.conrelid
           AND (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey[1:least(2, cardinality(c.conkey))])`,
    );

    // Few rows, or never searched from the other side.
    const meant = [
      'tenant',
      'custom_values_field',
      'standard_values_field',
      'mentor_occupations_occupation',
      'groups_parent',
      'idempotency',
      'enrollments_provider',
    ];
    expect(rows.map(({ name }) => name).filter((name) => !meant.some((part) => name.includes(part)))).toEqual([]);
  });
});
