import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Seed } from '../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

const PEOPLE = 4000;

// Compared in a nested loop, as the plan for one row would, these take ten seconds and more.
test('thousands of people change in one statement within seconds, in a session that changed one before', async () => {
  const { tenantId } = await Seed.aTenant(database);
  const durationMs = await database.inTenant(tenantId, async (client) => {
    await client.query(
      `INSERT INTO accounts (tenant_id, user_type, given_name, family_name, sort_name, name_key)
       SELECT $1, 'apprentice', 'Robin', 'Person ' || n, 'person', 'person' FROM generate_series(1, $2) n`,
      [tenantId, PEOPLE],
    );
    for (let count = 0; count < 6; count += 1) {
      await client.query(`UPDATE accounts SET city = 'Yakima' WHERE id = (SELECT id FROM accounts LIMIT 1)`);
    }
    const begin = performance.now();
    await client.query(`UPDATE accounts SET account_status = 'deactivated', family_name = 'Changed'`);
    return performance.now() - begin;
  });
  const entries = await database.inTenant(tenantId, (client) =>
    client.query(`SELECT 1 FROM audit_entries WHERE new_values ? 'family_name' AND action = 'update'`),
  );

  expect(entries.rows).toHaveLength(PEOPLE);
  expect(durationMs).toBeLessThan(6000);
});
