import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Browser, lettersIn, NEW_PASSWORD, tokenFor } from '../../../../test/links.ts';
import { atOnce, problemsOf, query, run, tally, type Result } from '../../../../test/operations.ts';
import { PASSWORD } from '../../../../test/seed.ts';
import { aServer, type TestServer } from '../../../../test/test-server.ts';
import { aWorld, type World } from '../../../../test/world.ts';

const START = new Date('2026-06-15T12:00:00Z');
const HOUR = 3_600_000;
let server: TestServer;
let clock = START;
beforeAll(async () => {
  server = await aServer({ now: () => clock });
});
beforeEach(() => {
  clock = START;
});
afterAll(() => server.close());

const ANA = { givenName: 'Ana', familyName: 'Li' };
const anAddress = (): string => `${randomUUID()}@example.org`;
const accept = (browser: Browser, token: string, more: object = {}): Promise<Result> =>
  browser.run('acceptInvitation', { input: { token, password: NEW_PASSWORD, signUp: ANA, ...more } });

interface Invited {
  readonly email: string;
  readonly id: string;
  readonly token: string;
}

/** Somebody with an open invitation. */
async function anInvitee(world: World, person: object = { userType: 'SUPERVISOR' }): Promise<Invited> {
  const email = anAddress();
  const result = await run(world.ask, 'inviteUsers', {
    organizationId: world.employer,
    people: [{ email, ...person }],
  });
  const { id } = result.outcomes[0].invitation;
  return { email, id, token: await tokenFor(server, world, email) };
}
const apprentice = (world: World) => ({ userType: 'APPRENTICE', occupationIds: [world.occupation] });
const statesOf = async (world: World): Promise<string[]> =>
  (await query(world.ask, '{ invitations { nodes { state } } }')).invitations.nodes.map(({ state }: Result) => state);

describe('accepting', () => {
  test('[US-INV-08] [US-ACC-01] with a name and a password lets the person in at once and moves it from Invitations to staff', async () => {
    const world = await aWorld(server);
    const { email, token } = await anInvitee(world);
    const browser = new Browser(server);

    expect(await accept(browser, token)).toEqual({ __typename: 'SignedUp', isSignedIn: true });

    expect(await browser.viewer()).toMatchObject({ userType: 'SUPERVISOR', displayName: 'Ana Li', email });
    expect(await statesOf(world)).toEqual(['ACCEPTED']);
    const { staff } = await query(world.ask, '{ staff(filter: { text: "Ana Li" }) { nodes { email accountType } } }');
    expect(staff.nodes).toEqual([{ email, accountType: 'AUTHENTICATED' }]);
  });

  test('[US-INV-08] [UK-LIFE-03] a participant appears in the list, enrolled, as a full user', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world, apprentice(world));

    await accept(new Browser(server), token);

    const { participants } = await query(
      world.ask,
      '{ participants { nodes { accountType subscriptionStatus enrollment { employer { id } occupation { id } programStatus } } } }',
    );
    expect(participants.nodes).toEqual([
      {
        accountType: 'AUTHENTICATED',
        subscriptionStatus: 'FULL_USER',
        enrollment: { employer: { id: world.employer }, occupation: { id: world.occupation }, programStatus: 'ACTIVE' },
      },
    ]);
  });

  test('[US-INV-02] a mentor mentors the chosen occupations', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world, { userType: 'MENTOR', occupationIds: [world.occupation] });
    const browser = new Browser(server);

    await accept(browser, token);

    const { data } = await browser.ask('{ viewer { occupations { id } } }');
    expect(data.viewer.occupations).toEqual([{ id: world.occupation }]);
  });

  test('[US-AUTH-01] the chosen password signs in afterwards', async () => {
    const world = await aWorld(server);
    const { email, token } = await anInvitee(world);
    await accept(new Browser(server), token);

    const answer = await server.server.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email, password: NEW_PASSWORD },
    });

    expect(answer.statusCode).toBe(200);
  });

  test('[UK-LIFE-11] another name to sign in with may be chosen', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);
    const signInName = anAddress();

    await accept(new Browser(server), token, { signInName });

    const answer = await server.server.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: signInName, password: NEW_PASSWORD },
    });
    expect(answer.statusCode).toBe(200);
  });

  test('[UK-LIFE-12] a name to sign in with that is taken is refused with a note', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);

    const result = await accept(new Browser(server), token, { signInName: world.viewer.email });

    expect(problemsOf(result)).toEqual(['signInName: sign_in_name_taken']);
    expect(await statesOf(world)).toEqual(['OPEN']);
  });

  test('what is missing or weak is named all at once, and the link still works', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);
    const browser = new Browser(server);

    const result = await accept(browser, token, { password: 'short', signUp: { givenName: ' ', familyName: 'Li' } });

    expect(problemsOf(result)).toEqual(['givenName: required', 'password: password_too_short']);
    expect((await accept(browser, token)).__typename).toBe('SignedUp');
  });

  test('[S-13] a password made of names and the organization is refused', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);

    const result = await accept(new Browser(server), token, { password: 'Ana Li Ana Li Ana Li' });

    expect(problemsOf(result)).toEqual(['password: password_repetitive']);
    const another = await accept(new Browser(server), token, { password: 'Ana Li at Guildhall 2026' });
    expect(problemsOf(another)).toEqual(['password: password_of_context']);
  });
});

describe('[US-ACC-03] the fields that the tenant asks for', () => {
  const settings = (world: World, fields: readonly string[]) =>
    world.seed.insert('tenant_settings', { required_sign_up_fields: fields, mobile_required: true });

  test('are shown and have to be filled in', async () => {
    const world = await aWorld(server);
    await settings(world, ['dateOfBirth', 'sex']);
    const { token } = await anInvitee(world, apprentice(world));
    const browser = new Browser(server);

    const seen = await browser.run('invitationByToken', { token });
    const refused = await accept(browser, token);
    const signUp = { ...ANA, phone: '+1 555 010 0199', dateOfBirth: '2004-02-29', demographics: { sex: 'female' } };
    const result = await accept(browser, token, { signUp });

    expect(seen).toMatchObject({ requiredFields: ['DATE_OF_BIRTH', 'SEX'], isPhoneRequired: true });
    expect(problemsOf(refused)).toEqual(['dateOfBirth: required', 'demographics.sex: required', 'phone: required']);
    expect(result.__typename).toBe('SignedUp');
    expect(await world.rows('SELECT sex FROM demographics')).toEqual([{ sex: 'female' }]);
  });

  test('[US-ACC-04] are not asked of somebody whose account is there', async () => {
    const world = await aWorld(server);
    await settings(world, ['dateOfBirth', 'sex']);
    const person = await world.aPerson();
    await run(world.ask, 'convertAccounts', { accountIds: [person.id] });
    const token = await tokenFor(server, world, person.email);
    const browser = new Browser(server);

    const seen = await browser.run('invitationByToken', { token });
    const result = await accept(browser, token, { signUp: null });

    expect(seen).toMatchObject({ isConversion: true, requiredFields: [] });
    expect(result.__typename).toBe('SignedUp');
    expect((await browser.viewer()).participant).toEqual({
      id: person.id,
      accountType: 'AUTHENTICATED',
      subscriptionStatus: 'FULL_USER',
    });
  });
});

describe('[US-ACC-08] a person with a login', () => {
  test('signs in with its password, the account is added, and both can be switched between', async () => {
    const elsewhere = await aWorld(server);
    const person = await elsewhere.seed.aStaffMember('supervisor', elsewhere.employer);
    const world = await aWorld(server);
    await run(world.ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [{ email: person.email, userType: 'SUPERVISOR' }],
    });
    const token = await tokenFor(server, world, person.email);
    const browser = new Browser(server);

    expect(await browser.run('invitationByToken', { token })).toMatchObject({ hasLogin: true });
    expect(problemsOf(await accept(browser, token))).toEqual(['password: password_wrong']);
    expect((await accept(browser, token, { password: PASSWORD })).__typename).toBe('SignedUp');

    const viewer = await browser.viewer();
    expect(viewer.accounts).toHaveLength(2);
    expect(viewer.id).not.toBe(person.id);
    const switched = await browser.ask('mutation ($id: ID!) { switchAccount(accountId: $id) { __typename } }', {
      id: person.id,
    });
    expect(switched.data.switchAccount.__typename).toBe('AccountSwitched');
    expect((await lettersIn(server, world)).map(({ kind }) => kind)).toEqual(['invitation', 'account_added']);
  });

  test('has as few attempts at its password as on the sign-in page', async () => {
    const elsewhere = await aWorld(server);
    const person = await elsewhere.seed.aStaffMember('supervisor', elsewhere.employer);
    const world = await aWorld(server);
    await run(world.ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [{ email: person.email, userType: 'SUPERVISOR' }],
    });
    const token = await tokenFor(server, world, person.email);
    for (let attempt = 0; attempt < 10; attempt += 1) await accept(new Browser(server), token);

    const right = await accept(new Browser(server), token, { password: PASSWORD });

    expect(right.__typename).toBe('TooManyAttempts');
  });
});

describe('a link', () => {
  test('[S-18] that fifty people use at once lets in exactly one', async () => {
    const world = await aWorld(server);
    const { email, token } = await anInvitee(world);

    const results = await atOnce(50, () => accept(new Browser(server), token));

    const outcomes = tally(results.map(({ __typename, reason }) => reason ?? __typename));
    expect(outcomes['SignedUp']).toBe(1);
    expect(
      (outcomes['USED'] ?? 0) +
        (outcomes['Busy'] ?? 0) +
        (outcomes['InvalidInput'] ?? 0) +
        (outcomes['TooManyAttempts'] ?? 0),
    ).toBe(49);
    expect(await world.rows('SELECT 1 FROM accounts WHERE email = $1', [email])).toHaveLength(1);
    expect(await world.rows('SELECT 1 FROM logins WHERE email = $1', [email])).toHaveLength(1);
  });

  test('[US-INV-09] that was revoked stops working at once; a new invitation is needed', async () => {
    const world = await aWorld(server);
    const { id, token, email } = await anInvitee(world);

    await run(world.ask, 'revokeInvitations', { ids: [id] });

    const dead = { __typename: 'DeadLink', reason: 'REVOKED' };
    expect(await new Browser(server).run('invitationByToken', { token })).toMatchObject(dead);
    expect(await accept(new Browser(server), token)).toMatchObject(dead);
    const again = await run(world.ask, 'inviteUsers', {
      organizationId: world.employer,
      people: [{ email, userType: 'SUPERVISOR' }],
    });
    expect(again.doneCount).toBe(1);
    expect((await accept(new Browser(server), await tokenFor(server, world, email))).__typename).toBe('SignedUp');
  });

  test.each([
    [72 * HOUR - 1, 'SignedUp'],
    [72 * HOUR, 'DeadLink'],
  ])('[US-INV-13] %d ms after it was sent answers %s', async (age, answer) => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);
    clock = new Date(START.getTime() + age);

    expect((await accept(new Browser(server), token)).__typename).toBe(answer);
  });

  test('[UK-LIFE-23] works as long as the tenant has set', async () => {
    const world = await aWorld(server);
    await world.seed.insert('tenant_settings', { invitation_hours: 2 });
    const { token } = await anInvitee(world);
    clock = new Date(START.getTime() + 2 * HOUR);

    expect(await accept(new Browser(server), token)).toMatchObject({ reason: 'EXPIRED' });
  });

  test('[S-18] is not used up by whoever follows it with GET or HEAD, or asks what it shows', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);
    const before = await world.rows('SELECT * FROM invitations');

    for (const method of ['GET', 'HEAD'] as const) {
      for (const url of [`/accept/${token}`, `/graphql?query={invitationByToken(token:"${token}"){__typename}}`])
        await server.server.http.inject({ method, url, headers: { accept: 'text/html' } });
    }
    await new Browser(server).run('invitationByToken', { token });

    expect(await world.rows('SELECT * FROM invitations')).toEqual(before);
    expect((await accept(new Browser(server), token)).__typename).toBe('SignedUp');
  });

  test('[US-INV-07] shows that it was viewed when the page says so', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);

    await new Browser(server).run('noteInvitationViewed', { token });

    const { invitations } = await query(world.ask, '{ invitations { nodes { state sentAt viewedAt } } }');
    expect(invitations.nodes).toEqual([
      { state: 'VIEWED', sentAt: START.toISOString(), viewedAt: START.toISOString() },
    ]);
  });

  test.each(['', 'x', 'A'.repeat(64), `${'A'.repeat(63)}!`, 'A'.repeat(90_000)])(
    'that is made up is unknown, and says nothing of anybody',
    async (token) => {
      const seen = await new Browser(server, {}, '198.51.100.9').run('invitationByToken', { token });

      expect(seen).toEqual({ __typename: 'DeadLink', reason: 'UNKNOWN', message: expect.any(String) });
    },
  );

  test('made-up ones are counted against the network', async () => {
    const browser = new Browser(server, {}, '198.51.100.77');
    const token = 'B'.repeat(64);
    const answers = [];
    for (let attempt = 0; attempt < 101; attempt += 1) answers.push(await browser.run('invitationByToken', { token }));

    expect(answers.at(99)?.__typename).toBe('DeadLink');
    expect(answers.at(100)?.__typename).toBe('TooManyAttempts');
  });

  test('[S-21] is not used up by a page of somebody else', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);
    const foreign = new Browser(server, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });

    await expect(accept(foreign, token)).rejects.toThrow('FORBIDDEN');
    expect(await statesOf(world)).toEqual(['OPEN']);
  });

  test('[S-26] stands in no log and in no table', async () => {
    const world = await aWorld(server);
    const { token } = await anInvitee(world);
    await accept(new Browser(server), token);
    await accept(new Browser(server), token);

    expect(server.logged()).not.toContain(token);
    const rows = await world.rows(
      'SELECT to_jsonb(i)::text AS text FROM invitations i UNION ALL SELECT to_jsonb(m)::text FROM mails m UNION ALL SELECT to_jsonb(a)::text FROM audit_entries a',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('what changed since the invitation', () => {
  test('[US-STA-09] the last seat is taken: the person is told, and the link still works', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const { token } = await anInvitee(world, apprentice(world));
    const person = await world.aPerson();

    expect(problemsOf(await accept(new Browser(server), token))).toEqual(['no_free_seat']);
    await world.rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`, [person.id]);
    expect((await accept(new Browser(server), token)).__typename).toBe('SignedUp');
  });

  test('[US-STA-09] of ten who accept for one seat one gets it', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const invitees = [];
    for (let count = 0; count < 10; count += 1) invitees.push(await anInvitee(world, apprentice(world)));

    const results = await Promise.all(invitees.map(({ token }) => accept(new Browser(server), token)));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ SignedUp: 1, InvalidInput: 9 });
  });

  test.each([
    ['deactivated', `UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`],
    ['deleted', 'UPDATE accounts SET deleted_at = now() WHERE id = $1'],
    ['given another address', `UPDATE accounts SET email = 'x@example.org', email_key = 'x@example.org' WHERE id = $1`],
  ])('the managed account was %s: the link is dead', async (_, sql) => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await run(world.ask, 'convertAccounts', { accountIds: [person.id] });
    const token = await tokenFor(server, world, person.email);
    await world.rows(sql, [person.id]);

    expect(await accept(new Browser(server), token, { signUp: null })).toMatchObject({ reason: 'REVOKED' });
  });
});
