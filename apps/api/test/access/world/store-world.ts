import type pg from 'pg';
import { createLogin } from '../../../src/auth/index.ts';
import { PASSWORD, quickHasher } from '../../seed.ts';
import type { TestDatabase } from '../../test-database.ts';
import { emailOf, type Tenant, type World } from './model.ts';
import { rowsOf, type Row } from './world-rows.ts';

/** Puts a world into the database, as the app role and tenant by tenant. */
export async function storeWorld(database: TestDatabase, world: World): Promise<void> {
  for (const tenant of world) {
    const logins = await createLogins(database, tenant);
    await database.inTenant(tenant.id, async (client) => {
      await insert(client, 'tenants', [
        {
          id: tenant.id,
          name: 'World',
          contract_type: 'regulator',
          vocabulary: 'us',
          has_recruitment: true,
          created_at: 'now',
        },
      ]);
      for (const [table, rows] of rowsOf(tenant, logins)) {
        const owned = rows.map((row) => ({ tenant_id: tenant.id, ...row }));
        await insert(client, table, owned);
      }
    });
  }
}

/** Everybody who signs in gets a login; by account. */
async function createLogins(
  database: TestDatabase,
  { staff, participants, applicantId }: Tenant,
): Promise<Map<string, string>> {
  const passwordHash = await quickHasher.hash(PASSWORD);
  const logins = new Map<string, string>();
  for (const { id } of [...staff, ...participants.filter(({ signsIn }) => signsIn), { id: applicantId }]) {
    logins.set(id, await createLogin(database.pool, { email: emailOf(id), name: id, passwordHash }));
  }
  return logins;
}

async function insert(client: pg.PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  const text = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`;
  await client.query(text, [JSON.stringify(rows)]);
}
