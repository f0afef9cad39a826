// The last wall: what the database refuses even where every check before it fails.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type pg from 'pg';
import { furnish } from '../../test/access/canaries.ts';
import type { Cast } from '../../test/access/cast.ts';
import { aCast } from '../../test/access/make-cast.ts';
import { databaseState, type DatabaseState } from '../../test/access/database-state.ts';
import { aServer, type TestServer } from '../../test/test-server.ts';

jest.setTimeout(60_000);

/** Every table of a tenant with what the app role may do to its rows. */
const TABLES: Readonly<Record<string, string>> = {
  account_changes: 'SELECT',
  accounts: 'SELECT INSERT UPDATE DELETE',
  audit_entries: 'SELECT',
  batch_items: 'SELECT INSERT UPDATE',
  batches: 'SELECT INSERT UPDATE',
  cohorts: 'SELECT INSERT UPDATE DELETE',
  custom_fields: 'SELECT INSERT UPDATE DELETE',
  custom_values: 'SELECT INSERT UPDATE DELETE',
  demographics: 'SELECT INSERT UPDATE DELETE',
  enrollments: 'SELECT INSERT UPDATE DELETE',
  exports: 'SELECT INSERT',
  group_members: 'SELECT INSERT UPDATE DELETE',
  groups: 'SELECT INSERT UPDATE DELETE',
  idempotency_keys: 'SELECT INSERT UPDATE DELETE',
  import_additions: 'SELECT INSERT DELETE',
  import_files: 'SELECT INSERT DELETE',
  import_keys: 'SELECT INSERT DELETE',
  import_mappings: 'SELECT INSERT UPDATE',
  import_rows: 'SELECT INSERT UPDATE DELETE',
  import_selections: 'SELECT INSERT',
  import_words: 'SELECT INSERT DELETE',
  imports: 'SELECT INSERT UPDATE DELETE',
  invitations: 'SELECT INSERT UPDATE',
  list_views: 'SELECT INSERT UPDATE DELETE',
  mails: 'SELECT INSERT UPDATE DELETE',
  mentor_occupations: 'SELECT INSERT UPDATE DELETE',
  national_ids: 'SELECT INSERT UPDATE DELETE',
  occupation_providers: 'SELECT INSERT UPDATE DELETE',
  occupations: 'SELECT INSERT UPDATE DELETE',
  organization_addresses: 'SELECT INSERT UPDATE DELETE',
  organizations: 'SELECT INSERT UPDATE DELETE',
  partnerships: 'SELECT INSERT UPDATE DELETE',
  public_link_sign_ups: 'SELECT INSERT',
  public_link_views: 'SELECT INSERT UPDATE',
  public_links: 'SELECT INSERT UPDATE',
  seat_changes: 'SELECT',
  seat_warnings: 'SELECT INSERT UPDATE',
  signatures: 'SELECT INSERT UPDATE DELETE',
  standard_values: 'SELECT INSERT UPDATE DELETE',
  status_changes: 'SELECT INSERT',
  supervisions: 'SELECT INSERT UPDATE DELETE',
  tenant_settings: 'SELECT INSERT UPDATE',
  tenants: 'SELECT INSERT',
  unseen_participants: 'SELECT INSERT DELETE',
};
const tables = Object.keys(TABLES);
/** Whatever they see, each filters by itself. */
const FUNCTIONS = `accounts_of_login accounts_of_postcode active_accounts_of_email all_tenant_ids audit_changes
  claim_mail forget_batches forget_exports forget_import_selections forget_imports forget_mails
  forget_mails_of_purged_accounts forget_traces_of_purged invitation_of_token lookalikes
  matches_in_sample note_account_changes note_new_case_owners note_seat_changes public_link_of_token
  purge_deleted_accounts record_export record_link_shown record_messages record_reveal
  search_accounts seats_to_watch viewer_of_session`.split(/\s+/);
/** Sign-in comes before a tenant is known, so these belong to none. */
const OUTSIDE =
  'login_credentials login_sessions login_verifications logins password_links schema_migrations sign_in_attempts'.split(
    ' ',
  );
const NOT_ALLOWED = '42501';
const keyOf = (table: string): string => (table === 'tenants' ? 'id' : 'tenant_id');

let server: TestServer;
let state: DatabaseState;
let own: Cast;
let other: Cast;

beforeAll(async () => {
  server = await aServer({ poolSize: 3 });
  state = await databaseState(server.database);
  [own, other] = [await aCast(server), await aCast(server)];
  await furnish(own);
  await furnish(other);
});
afterAll(async () => {
  await state.close();
  await server.close();
});

/** Runs as the app role in a transaction that is rolled back; without a tenant where it is null. Gives the code of an error. */
async function asApp<T>(
  tenantId: string | null,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T | { code: string }> {
  const client = await server.database.pool.connect();
  try {
    await client.query('BEGIN');
    if (tenantId !== null) await client.query(`SELECT set_config('app.tenant_id', $1, true)`, [tenantId]);
    return await work(client);
  } catch (error) {
    return { code: (error as { code: string }).code };
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
const count = (tenantId: string | null, sql: string, values: unknown[] = []) =>
  asApp(
    tenantId,
    async (client) =>
      (await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`, values)).rows[0]!.count,
  );
const affected = (tenantId: string | null, sql: string, values: unknown[] = []) =>
  asApp(tenantId, async (client) => (await client.query(sql, values)).rowCount);
const may = (table: string, what: string): boolean => TABLES[table]!.split(' ').includes(what);
const names = async (sql: string): Promise<string[]> =>
  (await state.rows<{ name: string }>(sql)).map(({ name }) => name);

describe('the shape of the database', () => {
  test('every table belongs to a tenant or is known to belong to none', async () => {
    const all = await names(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
    const owned = await names(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id' ORDER BY 1`,
    );

    expect(owned).toEqual(tables.filter((table) => table !== 'tenants'));
    expect(all).toEqual([...tables, ...OUTSIDE].toSorted());
  });

  test.each(tables)('%s has row-level security, enabled and forced, and a key led by its tenant', async (table) => {
    const [row] = await state.rows(
      `SELECT c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
         (SELECT a.attname::text FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
          WHERE k.conrelid = c.oid AND k.contype = 'p') AS lead
       FROM pg_class c WHERE c.oid = $1::regclass`,
      [table],
    );

    expect(row).toEqual({ enabled: true, forced: true, lead: keyOf(table) });
  });

  test.each(tables)(
    'the only policy of the app role on %s compares the tenant, for reading and for writing',
    async (table) => {
      const policies = await state.rows<{ cmd: string; permissive: string; qual: string; with_check: string }>(
        `SELECT cmd, permissive, qual, with_check FROM pg_policies WHERE tablename = $1 AND roles && '{guildhall_app,public}'::name[]`,
        [table],
      );
      const rule = expect.stringMatching(
        new RegExp(
          `^\\(${keyOf(table)} = \\( SELECT \\(NULLIF\\(current_setting\\('app.tenant_id'::text, true\\), ''::text\\)\\)::uuid`,
        ),
      );

      expect(policies).toEqual([{ cmd: 'ALL', permissive: 'PERMISSIVE', qual: rule, with_check: rule }]);
    },
  );

  test('every foreign key to a table of a tenant carries the tenant', async () => {
    const keys = await state.rows<{ name: string; pairs: string[] }>(
      `SELECT k.conname AS name, (SELECT array_agg(a.attname || '=' || b.attname) FROM unnest(k.conkey, k.confkey) AS pair (here, there)
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.here
         JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.there) AS pairs
       FROM pg_constraint k JOIN pg_attribute t ON t.attrelid = k.confrelid AND t.attname = 'tenant_id' WHERE k.contype = 'f'`,
    );

    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(({ pairs }) => !pairs.includes('tenant_id=tenant_id')).map(({ name }) => name)).toEqual([]);
  });

  test('every view reads with the rights of whoever asks', async () => {
    const open = await names(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
         AND NOT coalesce(reloptions, '{}') && '{security_invoker=true}'`,
    );

    expect(open).toEqual([]);
  });
});

describe('the app role', () => {
  test('is no superuser, bypasses nothing, creates nothing, is a member of nothing and owns nothing', async () => {
    const [role] = await state.rows(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships,
         (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned
       FROM pg_roles r WHERE rolname = 'guildhall_app'`,
    );

    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
      owned: 0,
    });
  });

  test.each(tables)('may do to %s no more than is written here', async (table) => {
    const verbs = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];
    const [row] = await state.rows<Record<string, boolean>>(
      `SELECT ${verbs.map((verb) => `has_table_privilege('guildhall_app', $1, '${verb}') AS "${verb}"`).join(', ')}`,
      [table],
    );

    expect(verbs.filter((verb) => row![verb]).join(' ')).toBe(TABLES[table]);
  });

  test.each([
    'CREATE TABLE mine (id int)',
    'CREATE SCHEMA mine',
    'CREATE VIEW mine AS SELECT * FROM accounts',
    'CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'CREATE INDEX mine ON accounts (email)',
    'ALTER TABLE accounts DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE accounts ADD COLUMN mine int',
    'ALTER FUNCTION search_accounts(text[]) OWNER TO guildhall_app',
    'CREATE POLICY mine ON accounts USING (true)',
    'DROP POLICY accounts_of_tenant ON accounts',
    'DROP TABLE audit_entries',
    'TRUNCATE audit_entries',
    'ALTER TABLE accounts DISABLE TRIGGER audit_update',
    'SET ROLE guildhall_definer',
    'SET ROLE postgres',
    'SET session_replication_role = replica',
    'ALTER ROLE guildhall_app BYPASSRLS',
    `COPY accounts TO PROGRAM 'cat'`,
    `COPY (SELECT 1) TO '/tmp/mine'`,
  ])('can not: %s', async (statement) => {
    expect(await affected(own.seed.tenantId, statement)).toEqual({ code: NOT_ALLOWED });
  });

  test.each([
    [
      'INSERT',
      `INSERT INTO audit_entries (tenant_id, table_name, record_id, subject_id, action, channel) VALUES ($1, 'x', $1, $1, 'update', 'app')`,
    ],
    ['UPDATE', `UPDATE audit_entries SET actor_id = NULL WHERE tenant_id = $1`],
    ['DELETE', 'DELETE FROM audit_entries WHERE tenant_id = $1'],
    ['UPDATE of status_changes', 'UPDATE status_changes SET reason_text = NULL WHERE tenant_id = $1'],
    ['DELETE of status_changes', 'DELETE FROM status_changes WHERE tenant_id = $1'],
    ['UPDATE of tenants', `UPDATE tenants SET seat_limit = NULL WHERE id = $1`],
  ])('[US-AUD-01] can not change what happened, its own tenant included: %s', async (_, statement) => {
    expect(await affected(own.seed.tenantId, statement, [own.seed.tenantId])).toEqual({ code: NOT_ALLOWED });
  });
});

describe.each(tables)('with one tenant set, in %s', (table) => {
  const key = keyOf(table);
  /** A row of the other tenant under a new id, as JSON. */
  const foreignRow = async () => {
    const [row] = await state.rows<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(x) AS row FROM ${table} x WHERE ${key} = $1 LIMIT 1`,
      [other.seed.tenantId],
    );
    return JSON.stringify({ ...row!.row, ...(table === 'tenants' ? {} : { id: crypto.randomUUID() }) });
  };
  const insert = async (tenantId: string | null) => {
    const columns = (
      await names(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' AND is_generated = 'NEVER'`,
      )
    ).join(', ');
    const row = await foreignRow();
    return affected(
      tenantId,
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1)`,
      [row],
    );
  };

  test('rows of the own tenant are there', async () => {
    expect(await count(own.seed.tenantId, table)).toBeGreaterThan(0);
  });

  test('rows of the other tenant are not', async () => {
    expect(await count(own.seed.tenantId, `${table} WHERE ${key} <> $1`, [own.seed.tenantId])).toBe(0);
  });

  test('nothing of the other tenant is changed', async () => {
    const change = affected(own.seed.tenantId, `UPDATE ${table} SET id = id WHERE ${key} = $1`, [other.seed.tenantId]);

    expect(await change).toEqual(may(table, 'UPDATE') ? 0 : { code: NOT_ALLOWED });
  });

  test('nothing of the other tenant is deleted', async () => {
    const change = affected(own.seed.tenantId, `DELETE FROM ${table} WHERE ${key} = $1`, [other.seed.tenantId]);

    expect(await change).toEqual(may(table, 'DELETE') ? 0 : { code: NOT_ALLOWED });
  });

  test('no row enters the other tenant', async () => {
    expect(await insert(own.seed.tenantId)).toEqual({ code: NOT_ALLOWED });
  });

  test('no row moves into the other tenant', async () => {
    expect(await affected(own.seed.tenantId, `UPDATE ${table} SET ${key} = $1`, [other.seed.tenantId])).toEqual({
      code: NOT_ALLOWED,
    });
  });

  test.each([[null], ['']])('and with %j instead of a tenant there is nothing at all', async (nothing) => {
    expect(await count(nothing, table)).toBe(0);
    expect(await affected(nothing, `UPDATE ${table} SET id = id`)).toEqual(
      may(table, 'UPDATE') ? 0 : { code: NOT_ALLOWED },
    );
    expect(await affected(nothing, `DELETE FROM ${table}`)).toEqual(may(table, 'DELETE') ? 0 : { code: NOT_ALLOWED });
    expect(await insert(nothing)).toEqual({ code: NOT_ALLOWED });
  });

  test('and it is the policy that holds: without it the other tenant would be there', async () => {
    await state.rows(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    const leaked = await count(own.seed.tenantId, `${table} WHERE ${key} <> $1`, [own.seed.tenantId]);
    await state.rows(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);

    expect(leaked).toBeGreaterThan(0);
  });
});

describe('functions that look past row-level security', () => {
  test('are these, owned by a role that can not sign in, with a fixed path, and not for everybody', async () => {
    const functions = await state.rows(
      `SELECT p.proname::text AS name, pg_get_userbyid(p.proowner)::text AS owner, r.rolcanlogin OR r.rolsuper OR r.rolbypassrls AS powerful,
         p.proconfig::text AS settings, has_function_privilege('public', p.oid, 'EXECUTE') AND p.prorettype <> 'trigger'::regtype AS public
       FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY 1`,
    );
    // Whatever they are planned for, they compare the rows before and after by hash.
    const COMPARING = new Set(['audit_changes', 'note_account_changes']);
    const each = {
      owner: 'guildhall_definer',
      powerful: false,
      settings: '{"search_path=public, pg_temp"}',
      public: false,
    };

    expect(functions).toEqual(
      FUNCTIONS.map((name) => ({
        name,
        ...each,
        ...(COMPARING.has(name) ? { settings: '{"search_path=public, pg_temp",enable_nestloop=off}' } : {}),
      })),
    );
  });

  test('the search finds nobody of the other tenant, and nobody at all without a tenant', async () => {
    const search = (tenantId: string | null, word: string) => count(tenantId, 'search_accounts($1)', [[`%${word}%`]]);

    expect(await search(own.seed.tenantId, own.people.assigned.word)).toBe(1);
    expect(await search(own.seed.tenantId, other.people.assigned.word)).toBe(0);
    expect(await search(null, other.people.assigned.word)).toBe(0);
    expect(await search(own.seed.tenantId, '')).toBe(await count(own.seed.tenantId, 'accounts'));
  });

  test('a reveal is recorded in the own tenant, whoever it names, and never without one', async () => {
    const record = `SELECT record_reveal($1, 'national_id')`;
    const recorded = await asApp(own.seed.tenantId, async (client) => {
      await client.query(record, [other.people.assigned.id]);
      return (await client.query<{ tenant_id: string }>(`SELECT tenant_id FROM audit_entries WHERE action = 'reveal'`))
        .rows;
    });

    expect(recorded).toEqual([{ tenant_id: own.seed.tenantId }]);
    expect(await affected(null, record, [own.people.assigned.id])).toEqual({ code: '23502' });
  });

  test('a session is found by its hashed token alone, and the accounts of a login by that login alone', async () => {
    await server.signIn(other.accounts.regulator);
    const [session] = await state.rows<{ id: string; login: string }>(
      'SELECT id, login_id AS login FROM login_sessions WHERE active_tenant_id = $1',
      [other.seed.tenantId],
    );

    expect(await count(own.seed.tenantId, 'viewer_of_session($1)', [session!.id])).toBe(0);
    expect(await count(own.seed.tenantId, 'accounts_of_login($1)', [session!.login])).toBe(1);
    expect(await count(own.seed.tenantId, 'accounts_of_login($1)', [crypto.randomUUID()])).toBe(0);
  });
});
