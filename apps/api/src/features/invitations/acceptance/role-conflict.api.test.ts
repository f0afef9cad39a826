import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, tokenFor } from '../../../../test/links.ts';
import { problemsOf, run, type Result } from '../../../../test/operations.ts';
import { PASSWORD } from '../../../../test/seed.ts';
import { aServer, type TestServer } from '../../../../test/test-server.ts';
import { aWorld, type World } from '../../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const anAddress = (): string => `${randomUUID()}@example.org`;

describe('[US-MNG-10] a login that is staff of the occupation already', () => {
  /** A mentor whose account has another address now; the login still has the first one. */
  async function aMentor(world: World): Promise<string> {
    const mentor = await world.seed.aStaffMember('mentor', world.employer, { occupations: [world.occupation] });
    const moved = anAddress();
    await world.seed.change('accounts', mentor.id, { email: moved, email_key: moved });
    return mentor.email;
  }

  async function acceptWithOwnLogin(world: World, more: object): Promise<Result> {
    const email = await aMentor(world);
    await run(world.ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [{ email, userType: 'APPRENTICE', occupationIds: [world.occupation], ...more }],
    });
    const token = await tokenFor(server, world, email);
    return new Browser(server).run('acceptInvitation', {
      input: { token, password: PASSWORD, signUp: { givenName: 'Ana', familyName: 'Li' } },
    });
  }

  test('does not become a participant of it too', async () => {
    const world = await aWorld(server);

    expect(problemsOf(await acceptWithOwnLogin(world, {}))).toEqual(['role_conflict_of_login']);
    expect(await world.rows(`SELECT id FROM accounts WHERE user_type = 'apprentice'`)).toEqual([]);
  });

  test('does where whoever invited said that it is right', async () => {
    const world = await aWorld(server);

    const result = await acceptWithOwnLogin(world, { confirmsRoleConflict: true });

    expect(result.__typename).toBe('SignedUp');
  });
});
