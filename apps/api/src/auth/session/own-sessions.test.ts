import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { FakeClock } from '../test-support/clock.ts';
import { aServer, aSignedIn, attempt, settledViewer, type TestServer } from '../test-support/server.ts';
import { endSession, sessionsOfLogin } from './sessions.ts';

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

describe('own sessions', () => {
  test('are listed with device and network, without the ones that are over', async () => {
    const login = await signedIn();
    clock.advance({ minutes: 20 });
    await attempt(server.app, { ...login, headers: { 'user-agent': 'Firefox' }, from: '192.0.2.9' });
    const createdAt = clock.now();
    clock.advance({ minutes: 20 });

    const sessions = await sessionsOfLogin(server.auth, login.loginId);

    expect(sessions).toEqual([
      expect.objectContaining({
        accountId: login.accountId,
        userAgent: 'Firefox',
        ipAddress: '192.0.2.9',
        createdAt,
      }),
    ]);
  });

  test('can be ended one by one', async () => {
    const { cookie, loginId } = await signedIn();
    const [session] = await sessionsOfLogin(server.auth, loginId);

    expect(await endSession(database.pool, loginId, session!.sessionId)).toBe(true);
    expect(await viewerOf(cookie)).toBeNull();
  });

  test('of somebody else can not be ended', async () => {
    const [own, foreign] = [await signedIn(), await signedIn()];
    const viewer = await viewerOf(foreign.cookie);

    expect(await endSession(database.pool, own.loginId, viewer!.sessionId)).toBe(false);
    expect(await viewerOf(foreign.cookie)).not.toBeNull();
  });
});
