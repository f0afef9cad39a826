import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { tenantIdOf } from './generate/build-world.ts';
import { UK_DEMO } from './plan/uk-demo.ts';
import { US_DEMO } from './plan/us-demo.ts';
import { isDemoLoaded, seedDemo } from './seed-demo.ts';
import { seedScale } from './seed-scale.ts';

const usTenant = tenantIdOf(US_DEMO, 'guildhall');
const ukTenant = tenantIdOf(UK_DEMO, 'guildhall');
const lines: string[] = [];
let hashed = 0;

// Loads take seconds, and more where other tests run beside them.
jest.setTimeout(60_000);

let database: TestDatabase;
const seed = () =>
  seedDemo({
    ownerUrl: database.ownerUrl,
    hashPassword: async (password) => `hash ${(hashed += 1)} of ${password}`,
    log: (line) => lines.push(line),
  });

beforeAll(async () => {
  database = await aDatabase();
  await seed();
});
afterAll(() => database.drop());

/** The first column of the first row. */
async function value(tenantId: string, sql: string, parameters: unknown[] = []): Promise<unknown> {
  return database.inTenant(tenantId, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(sql, parameters);
    return Object.values(rows[0] ?? {})[0];
  });
}

describe('seeding the demo', () => {
  test('says what it loaded', () => {
    expect(lines[0]).toMatch(/^Loaded Cascadia Apprenticeship Agency with 3,000 participants in \d+\.\d s\.$/);
    expect(lines[1]).toMatch(/^Loaded Northgate College Partnership with 1,500 participants in \d+\.\d s\.$/);
  });

  test('hashes the password once', () => {
    expect(hashed).toBe(1);
  });

  test('again changes nothing', async () => {
    await seed();

    expect(await isDemoLoaded(database.ownerUrl)).toBe(true);
    expect(lines.at(-1)).toBe('The demo data are there already.');
    expect(await value(usTenant, 'SELECT count(*)::int FROM enrollments WHERE is_current')).toBe(3_000);
  });

  test('[US-SEAT-06] says who took and freed seats over the years; it adds up to the seats in use', async () => {
    const noted = (from: string) =>
      value(
        usTenant,
        `SELECT coalesce(sum(change), 0)::int FROM seat_changes WHERE created_at < now() - interval '${from}'`,
      );

    expect(await noted('0')).toBe(await value(usTenant, 'SELECT seats_used()'));
    expect(await noted('60 days')).not.toBe(await noted('0'));
    expect(await value(usTenant, 'SELECT count(*)::int FROM seat_changes WHERE change = -1')).toBeGreaterThan(100);
  });

  test('gives the sponsor two accounts with one login', async () => {
    const accounts = await value(
      usTenant,
      `SELECT array_agg(tenant_id ORDER BY tenant_name) FROM accounts_of_login((SELECT id FROM logins WHERE email = $1))`,
      ['sponsor@demo.example'],
    );

    expect(accounts).toEqual([usTenant, ukTenant]);
  });
});

describe('the history of the demo', () => {
  const entries = 'SELECT count(*)::int FROM audit_entries';

  test('shows how each participant was added', async () => {
    const added = `${entries} WHERE action = 'insert' AND channel = 'seed' AND table_name`;

    expect(await value(usTenant, `${added} = 'accounts'`)).toBe(3_000);
    expect(await value(ukTenant, `${added} = 'accounts'`)).toBe(1_500);
    expect(await value(usTenant, `${added} = 'enrollments'`)).toBe(
      await value(usTenant, 'SELECT count(*)::int FROM enrollments'),
    );
  });

  test('shows each change of status with its day, and who did it', async () => {
    const changes = await value(usTenant, 'SELECT count(*)::int FROM status_changes WHERE from_status IS NOT NULL');
    const shown = `${entries} h JOIN status_changes s ON s.tenant_id = h.tenant_id AND s.enrollment_id = h.record_id
      AND s.created_at = h.created_at AND s.actor_id = h.actor_id
      WHERE h.table_name = 'enrollments' AND h.action = 'update' AND h.old_values ->> 'program_status' = s.from_status
        AND h.new_values ->> 'program_status' = s.to_status AND h.new_values ->> 'status_date' = s.effective_date::text`;

    expect(changes).toBeGreaterThan(400);
    expect(await value(usTenant, shown)).toBe(changes);
  });

  test('leads to what is stored', async () => {
    const different = await value(
      ukTenant,
      `SELECT count(*)::int FROM accounts a CROSS JOIN LATERAL (
         SELECT h.new_values ->> 'account_status' AS status FROM audit_entries h
         WHERE h.tenant_id = a.tenant_id AND h.record_id = a.id AND h.new_values ? 'account_status' ORDER BY h.id DESC LIMIT 1) last
       WHERE last.status <> a.account_status AND a.account_status <> 'archived'`,
    );

    expect(different).toBe(0);
  });

  test('is in the order of its times', async () => {
    const disorder = await value(
      usTenant,
      `SELECT count(*)::int FROM (SELECT created_at, lag(created_at) OVER (PARTITION BY subject_id ORDER BY id) AS before
         FROM audit_entries) h WHERE h.created_at < h.before`,
    );

    expect(disorder).toBe(0);
  });
});

describe('seeding for measurements', () => {
  const options = () => ({
    ownerUrl: database.ownerUrl,
    participants: 300,
    seed: 'x',
    log: () => undefined,
    tenantName: 'Bench',
  });

  test('loads as many participants as asked for', async () => {
    const tenantId = await seedScale(options());

    expect(await value(tenantId, 'SELECT count(*)::int FROM enrollments WHERE is_current')).toBe(300);
  });

  test('again gives the same tenant', async () => {
    expect(await seedScale(options())).toBe(await seedScale(options()));
  });
});
