import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { forgetExpired } from '../forget-expired.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { FakeClock } from '../test-support/clock.ts';
import { aServer, aSignedIn, settledViewer, type TestServer, useOf } from '../test-support/server.ts';
import { readViewerRow } from './viewer-row.ts';

let database: TestDatabase;
let server: TestServer;
const clock = new FakeClock();
const signedIn = () => aSignedIn(server);
const viewerOf = (cookie: string) => settledViewer(server, cookie);

beforeAll(async () => {
  database = await aDatabase();
  server = await aServer(database.pool, { now: clock.now });
});

afterEach(() => server.auth.background.settled());
afterAll(() => database.drop());

describe('a session token', () => {
  test('is nowhere in the table, only its hash', async () => {
    const { cookie } = await signedIn();
    const token = decodeURIComponent(cookie).split('=')[1]!.split('.')[0]!;

    const { rows } = await database.pool.query<{ row: string }>(
      'SELECT login_sessions::text AS row FROM login_sessions',
    );

    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('read from the table opens nothing, not even with a valid signature', async () => {
    const { loginId } = await signedIn();
    const { rows } = await database.pool.query<{ token: string }>(
      'SELECT token FROM login_sessions WHERE login_id = $1',
      [loginId],
    );
    const { library, cookie } = server.auth;
    const token = rows[0]!.token;
    const signature = createHmac('sha256', cookie.signingSecret).update(token).digest('base64');

    const { internalAdapter } = await library.$context;
    expect(await internalAdapter.findSession(token)).toBeNull();
    expect(
      await readViewerRow(server.auth, `${cookie.name}=${encodeURIComponent(`${token}.${signature}`)}`),
    ).toBeNull();
  });

  test('opens the session in the library as well, which is handed the token back', async () => {
    const { cookie, loginId } = await signedIn();

    const token = server.auth.cookie.read(cookie)!;

    const { internalAdapter } = await server.auth.library.$context;
    const found = await internalAdapter.findSession(token);

    expect(found).toMatchObject({ user: { id: loginId }, session: { userId: loginId, token } });
  });

  test.each([
    ['no cookie', () => undefined],
    ['another cookie', () => 'theme=dark'],
    ['a changed token', (cookie: string) => cookie.replace('session=', 'session=A')],
    [
      'a changed signature',
      (cookie: string) => cookie.replace(/(?<==.+)\.(.)/, (_, first) => (first === 'A' ? '.B' : '.A')),
    ],
    ['no signature', (cookie: string) => cookie.slice(0, cookie.indexOf('.', 25))],
    ['a broken escape', (cookie: string) => `${cookie}%E0%A4%A`],
  ])('with %s nobody is signed in', async (_what, change) => {
    const { cookie } = await signedIn();

    expect(await viewerOf(cookie)).not.toBeNull();
    expect(await readViewerRow(server.auth, change(cookie))).toBeNull();
  });
});

describe('a session that is', () => {
  test('unused for 30 minutes is over', async () => {
    const [used, unused] = [await signedIn(), await signedIn()];
    clock.advance({ minutes: 29, seconds: 59 });
    expect(await viewerOf(used.cookie)).not.toBeNull();

    clock.advance({ seconds: 1 });

    expect(await viewerOf(used.cookie)).not.toBeNull();
    expect(await viewerOf(unused.cookie)).toBeNull();
  });

  test('12 hours old is over, however much it is used', async () => {
    const { cookie } = await signedIn();
    for (let minutes = 0; minutes < 700; minutes += 20) {
      clock.advance({ minutes: 20 });
      expect(await viewerOf(cookie)).not.toBeNull();
    }

    clock.advance({ minutes: 20 });

    expect(await viewerOf(cookie)).toBeNull();
  });

  test('used writes that down at most once a minute', async () => {
    const { cookie, loginId } = await signedIn();
    const start = clock.now();

    clock.advance({ seconds: 59 });
    await viewerOf(cookie);
    expect(await useOf(server, loginId)).toEqual(start);

    clock.advance({ seconds: 1 });
    await viewerOf(cookie);
    expect(await useOf(server, loginId)).toEqual(clock.now());
  });

  test('over is deleted in time', async () => {
    const [old, fresh] = [await signedIn(), (clock.advance({ minutes: 30 }), await signedIn())];

    await forgetExpired(server.auth);

    expect(await useOf(server, old.loginId)).toBeUndefined();
    expect(await useOf(server, fresh.loginId)).toBeDefined();
  });
});
