import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Browser, lettersIn, NEW_PASSWORD, tokenFor } from '../../../test/links.ts';
import { atOnce, participant, problemsOf, query, tally, type Result } from '../../../test/operations.ts';
import { PASSWORD } from '../../../test/seed.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

const START = new Date('2026-06-15T12:00:00Z');
const MINUTE = 60_000;
let server: TestServer;
let clock = START;
beforeAll(async () => {
  server = await aServer({ now: () => clock });
});
beforeEach(() => {
  clock = START;
});
afterAll(() => server.close());

let network = 0;
/** Somebody at a computer of their own. */
const aBrowser = (): Browser => new Browser(server, {}, `10.1.${(network += 1) >> 8}.${network & 255}`);
const ask = (email: string): Promise<Result> => aBrowser().run('requestPasswordLink', { email });
const set = (browser: Browser, token: string, password = NEW_PASSWORD): Promise<Result> =>
  browser.run('setPassword', { input: { token, password } });
const signInStatus = async (email: string, password: string): Promise<number> =>
  (await server.server.http.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password } }))
    .statusCode;

describe('a forgotten password', () => {
  test('[US-AUTH-01] is set anew by the letter that follows: the person is in, and every other session ends', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    const elsewhere = await server.signIn(person);
    await ask(person.email.toUpperCase());
    const token = await tokenFor(server, world, person.email);
    const browser = aBrowser();

    expect(await browser.run('passwordLinkByToken', { token })).toMatchObject({
      purpose: 'RESET',
      signInName: person.email,
    });
    expect(await set(browser, token)).toEqual({ __typename: 'SignedUp', isSignedIn: true });

    expect(await browser.viewer()).toMatchObject({ id: person.id });
    expect((await server.send(elsewhere, '{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect([await signInStatus(person.email, PASSWORD), await signInStatus(person.email, NEW_PASSWORD)]).toEqual([
      401, 200,
    ]);
    expect((await lettersIn(server, world)).map(({ kind }) => kind)).toEqual(['password_reset', 'password_changed']);
  });

  test('[US-AUTH-07] of a deactivated account brings no letter', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer, { account_status: 'deactivated' });
    const managed = await world.aPerson({ account: { account_status: 'deactivated' } });

    await ask(person.email);
    await ask(managed.email);

    expect(await lettersIn(server, world)).toEqual([]);
  });

  test('[S-18] fifty uses at once: one sets the password', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    await ask(person.email);
    const token = await tokenFor(server, world, person.email);

    const results = await atOnce(50, (index) => set(aBrowser(), token, `${NEW_PASSWORD} ${index}`));

    const outcomes = tally(results.map(({ __typename, reason }) => reason ?? __typename));
    expect(outcomes).toEqual({ SignedUp: 1, USED: 49 });
    const winner = results.findIndex(({ __typename }) => __typename === 'SignedUp');
    expect(await signInStatus(person.email, `${NEW_PASSWORD} ${winner}`)).toBe(200);
  });

  test.each([
    [60 * MINUTE - 1, 'SignedUp'],
    [60 * MINUTE, 'DeadLink'],
  ])('[S-18] %d ms after the letter the link answers %s', async (age, answer) => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    await ask(person.email);
    const token = await tokenFor(server, world, person.email);
    clock = new Date(START.getTime() + age);

    expect((await set(aBrowser(), token)).__typename).toBe(answer);
  });

  test('[S-18] one that was used takes the other letters with it', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    await ask(person.email);
    const first = await tokenFor(server, world, person.email);
    await ask(person.email);
    await set(aBrowser(), await tokenFor(server, world, person.email));

    expect(await set(aBrowser(), first)).toMatchObject({ reason: 'USED' });
  });

  test('[S-13] a weak one is refused with the reason, and the link still works', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    await ask(person.email);
    const token = await tokenFor(server, world, person.email);

    expect(problemsOf(await set(aBrowser(), token, 'password1234567'))).toEqual(['password: password_common']);
    expect((await set(aBrowser(), token)).__typename).toBe('SignedUp');
  });
});

describe('recovery', () => {
  test('[US-CNV-06] a managed person enters the address, sets a password and is authenticated', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();

    await ask(person.email);
    const browser = aBrowser();
    const token = await tokenFor(server, world, person.email);

    expect(await browser.run('passwordLinkByToken', { token })).toMatchObject({ purpose: 'RECOVERY' });
    expect((await set(browser, token)).__typename).toBe('SignedUp');
    expect((await browser.viewer()).participant).toMatchObject({ id: person.id, accountType: 'AUTHENTICATED' });
    expect((await lettersIn(server, world)).map(({ kind }) => kind)).toEqual(['recovery', 'password_changed']);
  });

  test('[US-ACC-08] every managed account of the address becomes authenticated, whatever its tenant', async () => {
    const [world, other] = [await aWorld(server), await aWorld(server)];
    const person = await world.aPerson();
    const twin = await other.aPerson({ account: { email: person.email, email_key: person.email } });

    await ask(person.email);
    const letters = [...(await lettersIn(server, world)), ...(await lettersIn(server, other))];
    await set(aBrowser(), letters[0]?.token ?? '');

    expect(letters).toHaveLength(1);
    expect(await participant(world.ask, person.id)).toMatchObject({ accountType: 'AUTHENTICATED' });
    expect(await participant(other.ask, twin.id)).toMatchObject({ accountType: 'AUTHENTICATED' });
    const audit = `SELECT DISTINCT actor_id FROM audit_entries WHERE subject_id = $1 AND action = 'update'`;
    expect(await other.rows(audit, [twin.id])).toEqual([{ actor_id: twin.id }]);
  });

  test('an invitation that was open is closed by it', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await query(
      world.ask,
      'mutation ($input: ConvertAccountsInput!) { convertAccounts(input: $input) { __typename } }',
      {
        input: { accountIds: [person.id] },
      },
    );
    await ask(person.email);
    await set(aBrowser(), await tokenFor(server, world, person.email));

    const { invitations } = await query(world.ask, '{ invitations { nodes { state } } }');
    expect(invitations.nodes).toEqual([{ state: 'ACCEPTED' }]);
  });
});

describe('[US-CNV-07] asking tells nothing about an address', () => {
  test('every address gets the same answer', async () => {
    const world = await aWorld(server);
    const kinds = [
      (await world.seed.aStaffMember('supervisor', world.employer)).email,
      (await world.aPerson()).email,
      (await world.aPerson({ account: { account_status: 'deactivated' } })).email,
      `${randomUUID()}@example.org`,
      'nonsense',
      '',
    ];

    const answers = [];
    for (const email of kinds)
      answers.push(
        (
          await aBrowser().ask(
            'mutation ($email: String!) { requestPasswordLink(email: $email) { __typename ... on UserError { message } } }',
            { email },
          )
        ).body,
      );

    expect(new Set(answers)).toEqual(
      new Set(['{"data":{"requestPasswordLink":{"__typename":"PasswordLinkRequested"}}}\n']),
    );
  });

  test('the sixth letter to an address within a quarter of an hour is refused, whoever has it', async () => {
    const world = await aWorld(server);
    const known = (await world.aPerson()).email;
    for (const email of [known, `${randomUUID()}@example.org`]) {
      const answers = [];
      for (let count = 0; count < 6; count += 1) answers.push((await ask(email)).__typename);
      expect(answers).toEqual([...Array<string>(5).fill('PasswordLinkRequested'), 'TooManyAttempts']);
    }
    expect(await lettersIn(server, world)).toHaveLength(5);
  });

  test('a network is bounded too', async () => {
    const browser = new Browser(server, {}, '203.0.113.5');
    const answers = [];
    for (let count = 0; count < 101; count += 1)
      answers.push((await browser.run('requestPasswordLink', { email: `${randomUUID()}@example.org` })).__typename);

    expect(answers.slice(99)).toEqual(['PasswordLinkRequested', 'TooManyAttempts']);
  });

  test('asking locks nobody out of signing in', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    for (let count = 0; count < 12; count += 1) await ask(person.email);

    expect(await signInStatus(person.email, PASSWORD)).toBe(200);
  });
});

describe('changing the own password', () => {
  const change = async (cookie: string, currentPassword: string, newPassword = NEW_PASSWORD): Promise<Result> =>
    (
      await server.send(
        cookie,
        'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on InvalidInput { problems { field code } } } }',
        { input: { currentPassword, newPassword } },
      )
    ).data.changePassword;

  test('[US-AUTH-02] needs the current one; other sessions end, this one goes on', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    const [here, there] = [await server.signIn(person), await server.signIn(person)];

    expect(problemsOf(await change(here, 'not this one'))).toEqual(['currentPassword: password_wrong']);
    expect((await change(here, PASSWORD)).__typename).toBe('PasswordChanged');

    expect((await server.send(here, '{ viewer { id } }')).data.viewer.id).toBe(person.id);
    expect((await server.send(there, '{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await signInStatus(person.email, NEW_PASSWORD)).toBe(200);
    expect((await lettersIn(server, world)).map(({ kind }) => kind)).toEqual(['password_changed']);
  });

  test('[US-AUTH-02] needs a recent sign-in', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);
    const cookie = await server.signIn(person);
    for (let minutes = 0; minutes < 60; minutes += 20) {
      clock = new Date(clock.getTime() + 20 * MINUTE);
      await server.send(cookie, '{ viewer { id } }');
      await server.server.auth.background.settled();
    }

    expect(problemsOf(await change(cookie, PASSWORD))).toEqual(['sign_in_not_recent']);
  });

  test('[S-13] follows the rules of passwords', async () => {
    const world = await aWorld(server);
    const person = await world.seed.aStaffMember('supervisor', world.employer);

    expect(problemsOf(await change(await server.signIn(person), PASSWORD, 'short'))).toEqual([
      'newPassword: password_too_short',
    ]);
  });
});

describe('staff', () => {
  const reset = async (world: World, accountId: string): Promise<Result> =>
    (
      await query(
        world.ask,
        'mutation ($id: ID!) { sendPasswordReset(accountId: $id) { __typename ... on InvalidInput { problems { field code } } } }',
        { id: accountId },
      )
    ).sendPasswordReset;
  const handOver = async (world: World, accountId: string): Promise<Result> =>
    (
      await query(
        world.ask,
        'mutation ($id: ID!) { createHandoverLink(accountId: $id) { __typename ... on LinkShown { url signInName } ... on InvalidInput { problems { field code } } } }',
        { id: accountId },
      )
    ).createHandoverLink;

  test('[US-AUTH-03] start a reset: the person gets the letter, staff see no secret, the old password holds until then', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });

    expect(await reset(world, person.id)).toEqual({ __typename: 'PasswordResetSent' });

    expect(await lettersIn(server, world)).toMatchObject([{ kind: 'password_reset', email: person.email }]);
    expect(await signInStatus(person.email, PASSWORD)).toBe(200);
    expect((await set(aBrowser(), await tokenFor(server, world, person.email))).__typename).toBe('SignedUp');
  });

  test('[US-AUTH-03] not for a managed account, nor above the own level, nor out of reach', async () => {
    const world = await aWorld(server);
    const managed = await world.aPerson();
    const sponsor = await world.seed.aStaffMember('sponsor', world.sponsor);
    const asAdministrator = { ...world, ask: await world.as('administrator', world.employer) };

    expect(problemsOf(await reset(world, managed.id))).toEqual(['account_managed']);
    expect((await reset(asAdministrator, sponsor.id)).__typename).toBe('NotFound');
  });

  test('[US-AUTH-04] hand a link over to somebody without an address, who signs in under a placeholder', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({
      account: { email: null, email_key: null, given_name: 'Ana', family_name: 'Li' },
    });

    const { url, signInName } = await handOver(world, person.id);
    const browser = aBrowser();
    const token = String(url).split('/').at(-1)!;

    expect(signInName).toMatch(/^ana\.li-\d{4}@no-mail\.invalid$/);
    expect(await browser.run('passwordLinkByToken', { token })).toMatchObject({ purpose: 'HANDOVER', signInName });
    expect(await set(browser, token)).toEqual({ __typename: 'SignedUp', isSignedIn: true });
    expect((await browser.viewer()).participant).toMatchObject({ id: person.id, accountType: 'AUTHENTICATED' });
    expect(await signInStatus(signInName, NEW_PASSWORD)).toBe(200);
    expect(await lettersIn(server, world)).toEqual([]);
    expect(await world.rows(`SELECT table_name, record_id FROM audit_entries WHERE action = 'reveal'`)).toEqual([
      { table_name: 'password_links', record_id: person.id },
    ]);
  });

  test('[US-AUTH-04] hand over another link when the password is forgotten: the name stays', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ account: { email: null, email_key: null } });
    const first = await handOver(world, person.id);
    await set(aBrowser(), String(first.url).split('/').at(-1)!);

    const second = await handOver(world, person.id);

    expect(second.signInName).toBe(first.signInName);
    const browser = aBrowser();
    await set(browser, String(second.url).split('/').at(-1)!, 'nine copper bells in the fog');
    expect(await signInStatus(first.signInName, 'nine copper bells in the fog')).toBe(200);
  });

  test('[US-AUTH-04] not to somebody with an address, nor to staff', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    const staff = await world.seed.aStaffMember('supervisor', world.employer, {
      login_id: null,
      email: null,
      email_key: null,
    });

    expect(problemsOf(await handOver(world, person.id))).toEqual(['account_with_email']);
    expect((await handOver(world, staff.id)).__typename).toBe('NotFound');
  });
});
