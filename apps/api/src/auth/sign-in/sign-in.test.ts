import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogin } from '../logins.ts';
import { readViewerRow } from '../session/viewer-row.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { FakeClock } from '../test-support/clock.ts';
import { aLogin, anAccount, inTenant, PASSWORD, quickHasher, setAccountStatus } from '../test-support/records.ts';
import { aServer, attempt, cookieOf, type TestServer } from '../test-support/server.ts';

let database: TestDatabase;
let server: TestServer;
const clock = new FakeClock();

beforeAll(async () => {
  database = await aDatabase();
  server = await aServer(database.pool, { now: clock.now });
});

afterAll(async () => {
  await server.auth.background.settled();
  await database.drop();
});

describe('the right password', () => {
  test('[US-AUTH-01] opens a session of the account', async () => {
    const { loginId, accountId, tenantId, email } = await aLogin(database.pool);

    const answer = await attempt(server.app, { email });

    expect([answer.statusCode, answer.json()]).toEqual([200, {}]);
    const viewer = await readViewerRow(server.auth, cookieOf(answer));
    expect(viewer).toMatchObject({ loginId, accountId, tenantId, userType: 'administrator', groupIds: null });
  });

  test('[US-AUTH-01] signs in whatever the case the address is typed in', async () => {
    const { email } = await aLogin(database.pool);

    expect(await attempt(server.app, { email: ` ${email.toUpperCase()} ` })).toMatchObject({ statusCode: 200 });
  });

  test('[US-AUTH-01] is the same password in another Unicode form', async () => {
    const { email } = await aLogin(database.pool, await quickHasher.hash('pass\u00e9 compos\u00e9'));

    expect(await attempt(server.app, { email, password: 'passe\u0301 compose\u0301' })).toMatchObject({
      statusCode: 200,
    });
  });

  test('[US-AUD-01] notes the time in the account, with the account as actor', async () => {
    const login = await aLogin(database.pool);

    await attempt(server.app, login);

    const [entry] = await inTenant(database.pool, login.tenantId, async (client) => {
      const { rows } = await client.query(
        `SELECT actor_id, channel, operation_id IS NOT NULL AS "hasOperation", (new_values->>'last_sign_in_at')::timestamptz AS at
         FROM audit_entries WHERE record_id = $1 AND action = 'update'`,
        [login.accountId],
      );
      return rows as unknown[];
    });
    expect(entry).toEqual({ actor_id: login.accountId, channel: 'app', hasOperation: true, at: clock.now() });
  });

  test('ends the session that the browser had before', async () => {
    const login = await aLogin(database.pool);
    const earlier = cookieOf(await attempt(server.app, login));

    const later = cookieOf(await attempt(server.app, { ...login, headers: { cookie: earlier } }));

    expect(await readViewerRow(server.auth, earlier)).toBeNull();
    expect(await readViewerRow(server.auth, later)).not.toBeNull();
  });
});

describe('with several accounts', () => {
  test('the first sign-in opens the first tenant by name', async () => {
    const { loginId, email } = await aLoginWithTenants('Zinc Works', 'Apex Tools');

    const viewer = await readViewerRow(server.auth, cookieOf(await attempt(server.app, { email })));

    expect(viewer).toMatchObject({ loginId, accountId: expect.any(String) });
    expect(await tenantNameOf(viewer!.tenantId)).toBe('Apex Tools');
  });

  test('later sign-ins open the account used last', async () => {
    const { email, accounts } = await aLoginWithTenants('Apex Tools', 'Zinc Works');
    await setAccountStatus(database.pool, accounts[0]!, 'deactivated');
    await attempt(server.app, { email });
    await setAccountStatus(database.pool, accounts[0]!, 'active');

    const viewer = await readViewerRow(server.auth, cookieOf(await attempt(server.app, { email })));

    expect(viewer?.accountId).toBe(accounts[1]!.accountId);
  });

  test('[US-AUTH-07] a deactivated one is passed over', async () => {
    const { email, accounts } = await aLoginWithTenants('Apex Tools', 'Zinc Works');
    await attempt(server.app, { email });
    await setAccountStatus(database.pool, accounts[0]!, 'archived');

    const viewer = await readViewerRow(server.auth, cookieOf(await attempt(server.app, { email })));

    expect(viewer?.accountId).toBe(accounts[1]!.accountId);
  });
});

describe('the cookie', () => {
  test('over HTTPS is bound to the host, hidden from scripts and strictly same-site', async () => {
    const answer = await attempt(server.app, await aLogin(database.pool));

    const [cookie, ...others] = [answer.headers['set-cookie'] ?? []].flat();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^__Host-guildhall\.session=/);
    expect(cookie?.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
  });

  test('over plain HTTP has no prefix that a browser would refuse', async () => {
    const origin = 'http://localhost:4000';
    const { app, auth } = await aServer(database.pool, { publicUrl: origin, secureCookies: false });

    const answer = await attempt(app, { ...(await aLogin(database.pool)), headers: { origin } });

    expect(String(answer.headers['set-cookie'])).toMatch(
      /^guildhall\.session=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await readViewerRow(auth, cookieOf(answer))).not.toBeNull();
    await auth.background.settled();
  });
});

async function aLoginWithTenants(...tenantNames: string[]) {
  const email = `${randomUUID()}@example.org`;
  const passwordHash = await quickHasher.hash(PASSWORD);
  const loginId = await createLogin(database.pool, { email, name: 'Ana Li', passwordHash });
  const accounts = [];
  for (const name of tenantNames) accounts.push(await anAccount(database.pool, loginId, name));
  return { loginId, email, accounts };
}

async function tenantNameOf(tenantId: string): Promise<unknown> {
  return inTenant(database.pool, tenantId, async (client) => {
    const { rows } = await client.query('SELECT name FROM tenants WHERE id = $1', [tenantId]);
    return rows[0]?.name as unknown;
  });
}
