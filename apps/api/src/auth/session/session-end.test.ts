import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { inTenant, setAccountStatus } from '../test-support/records.ts';
import { aServer, aSignedIn, PUBLIC_URL, settledViewer, type TestServer, useOf } from '../test-support/server.ts';
import { endSessionsOfAccounts } from './sessions.ts';

let database: TestDatabase;
let server: TestServer;
const signedIn = () => aSignedIn(server);
const viewerOf = (cookie: string) => settledViewer(server, cookie);

beforeAll(async () => {
  database = await aDatabase();
  server = await aServer(database.pool);
});

afterEach(() => server.auth.background.settled());
afterAll(() => database.drop());

describe('[US-AUTH-07] deactivation', () => {
  test('ends a running session at its very next request', async () => {
    const session = await signedIn();
    expect(await viewerOf(session.cookie)).not.toBeNull();

    await setAccountStatus(database.pool, session, 'deactivated');

    expect(await viewerOf(session.cookie)).toBeNull();
  });

  test('ends it for good', async () => {
    const session = await signedIn();
    await setAccountStatus(database.pool, session, 'deactivated');
    await viewerOf(session.cookie);

    await setAccountStatus(database.pool, session, 'active');

    expect(await viewerOf(session.cookie)).toBeNull();
  });

  test('ends sessions that are not used in the meantime', async () => {
    const session = await signedIn();
    const other = await signedIn();

    await inTenant(database.pool, session.tenantId, (client) =>
      endSessionsOfAccounts(client, session.tenantId, [session.accountId]),
    );

    expect(await viewerOf(session.cookie)).toBeNull();
    expect(await viewerOf(other.cookie)).not.toBeNull();
  });
});

describe('signing out', () => {
  const signOut = (cookie: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie, origin: PUBLIC_URL, 'content-type': 'application/json' },
    });

  test('kills the cookie', async () => {
    const { cookie, loginId } = await signedIn();

    const answer = await signOut(cookie);

    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect(answer.headers['set-cookie']).toEqual([
      '__Host-guildhall.session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
    expect(await viewerOf(cookie)).toBeNull();
    expect(await useOf(server, loginId)).toBeUndefined();
  });

  test('twice is no mistake', async () => {
    const { cookie } = await signedIn();

    expect([(await signOut(cookie)).statusCode, (await signOut(cookie)).statusCode]).toEqual([204, 204]);
  });
});
