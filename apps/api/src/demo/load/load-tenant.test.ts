import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { generateTenant } from '../generate/generate-tenant.ts';
import { scaledPlan } from '../plan/scaled-plan.ts';
import { US_DEMO } from '../plan/us-demo.ts';
import { TABLES, type RowSet } from '../rows/row-set.ts';
import { collect } from '../test-support.ts';
import { isTenantLoaded, loadTenant } from './load-tenant.ts';

// Loads take seconds, and more where other tests run beside them.
jest.setTimeout(60_000);

let database: TestDatabase;
let untouched: unknown[];
beforeAll(async () => {
  database = await aDatabase();
  untouched = await locks();
});
afterAll(() => database.drop());

/** What a load must leave as it was: keys, triggers and forced row-level security. */
async function locks(): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`
      SELECT conname AS name, pg_get_constraintdef(oid) || ' ' || convalidated AS state FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT tgrelid::regclass || ' ' || tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT 'triggers of keys', count(*)::text FROM pg_trigger WHERE tgisinternal AND tgenabled = 'O'
      UNION ALL SELECT relname, relrowsecurity || ' ' || relforcerowsecurity FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`);
    return rows;
  } finally {
    await client.end();
  }
}

function count(tenantId: string, table: string): Promise<number> {
  return database.inTenant(tenantId, async (client) => {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0]!.count;
  });
}

const small = (name: string) => ({ ...US_DEMO, key: name, participants: 60 });
const tenantOf = (rows: RowSet) => rows.tenants[0]!.id;

describe('a load', () => {
  test('writes every row, as an owner that is no superuser', async () => {
    const seal = () => ({
      kind: 'ssn' as const,
      ciphertext: Buffer.from([0, 92, 255]),
      blindIndex: Buffer.from([9]),
      masked: '•',
    });
    const rows = collect(small('every row'), 'load', { sealNationalId: seal, passwordHash: 'hashed' });

    await loadTenant(database.ownerUrl, [rows], { audit: false });

    for (const table of TABLES)
      expect([table, await count(tenantOf(rows), table)]).toEqual([table, rows[table].length]);
  });

  test('keeps text, lists and bytes as they are', async () => {
    const rows = collect(small('values'), 'load', {
      sealNationalId: () => ({
        kind: 'ssn',
        ciphertext: Buffer.from([0, 92, 255]),
        blindIndex: Buffer.from([9]),
        masked: '•\t\\N',
      }),
    });
    const account = { ...rows.accounts[0]!, given_name: 'Tab\tand \\ and\nline', preferred_name: null };
    const field = { ...rows.custom_fields[0]!, options: ['a,b', '"c"', '\\d', ''] };
    const changed = {
      ...rows,
      accounts: rows.accounts.with(0, account),
      custom_fields: rows.custom_fields.with(0, field),
    };

    await loadTenant(database.ownerUrl, [changed], { audit: false });

    await database.inTenant(tenantOf(rows), async (client) => {
      const names = await client.query('SELECT given_name, preferred_name FROM accounts WHERE id = $1', [account.id]);
      expect(names.rows).toEqual([{ given_name: account.given_name, preferred_name: null }]);
      const options = await client.query('SELECT options FROM custom_fields WHERE id = $1', [field.id]);
      expect(options.rows).toEqual([{ options: field.options }]);
      const ids = await client.query('SELECT DISTINCT ciphertext, masked FROM national_ids');
      expect(ids.rows).toEqual([{ ciphertext: Buffer.from([0, 92, 255]), masked: '•\t\\N' }]);
    });
  });

  test.each([{ audit: true }, { audit: false }, { audit: false, isLarge: true }])(
    'with %j leaves keys, triggers and row-level security as they were',
    async (options) => {
      await loadTenant(database.ownerUrl, generateTenant(small(`locks ${JSON.stringify(options)}`), 'load'), options);

      expect(await locks()).toEqual(untouched);
    },
  );

  test('leaves a tenant alone that is there already', async () => {
    const plan = small('twice');
    const rows = collect(plan, 'load');
    const first = await loadTenant(database.ownerUrl, generateTenant(plan, 'load'), { audit: false });

    const second = await loadTenant(database.ownerUrl, generateTenant(plan, 'load'), { audit: false });

    expect([first, second]).toEqual([true, false]);
    expect(await count(tenantOf(rows), 'accounts')).toBe(rows.accounts.length);
  });

  test('is done once when two start together', async () => {
    const plan = small('together');

    const done = await Promise.all(
      [1, 2].map(() => loadTenant(database.ownerUrl, generateTenant(plan, 'load'), { audit: false })),
    );

    expect(done.filter(Boolean)).toEqual([true]);
  });

  test.each([{ audit: false }, { audit: false, isLarge: true }])(
    'with %j of rows that refer to nothing leaves nothing behind',
    async (options) => {
      const rows = collect(small(`broken ${JSON.stringify(options)}`), 'load');
      const broken = { ...rows.supervisions[0]!, supervisor_id: rows.tenants[0]!.id };

      const load = loadTenant(
        database.ownerUrl,
        [{ ...rows, supervisions: rows.supervisions.with(0, broken) }],
        options,
      );

      await expect(load).rejects.toThrow(/fk_supervisions_supervisor/);
      expect(await isTenantLoaded(database.ownerUrl, tenantOf(rows))).toBe(false);
      expect(await locks()).toEqual(untouched);
    },
  );
});

describe('the history of a loaded tenant', () => {
  test('is written by the audit itself when asked for', async () => {
    const rows = collect(small('audited'), 'load');

    await loadTenant(database.ownerUrl, [rows], { audit: true });

    await database.inTenant(tenantOf(rows), async (client) => {
      const { rows: entries } = await client.query(
        `SELECT channel, count(*)::int AS count FROM audit_entries WHERE table_name = 'enrollments' GROUP BY channel`,
      );
      expect(entries).toEqual([{ channel: 'seed', count: rows.enrollments.length }]);
    });
  });

  test('is not there without audit and history', async () => {
    const rows = collect(scaledPlan(50, 'no history'), 'load');

    await loadTenant(database.ownerUrl, [rows], { audit: false, isLarge: true });

    expect(await count(tenantOf(rows), 'audit_entries')).toBe(0);
  });
});
