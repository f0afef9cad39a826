import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Browser, NEW_PASSWORD } from '../../../../test/links.ts';
import { atOnce, problemsOf, query, run, tally, type Result } from '../../../../test/operations.ts';
import { PASSWORD } from '../../../../test/seed.ts';
import { aServer, type TestServer } from '../../../../test/test-server.ts';
import { aWorld, type World } from '../../../../test/world.ts';

const START = new Date('2026-06-15T12:00:00Z');
let server: TestServer;
let clock = START;
beforeAll(async () => {
  server = await aServer({ now: () => clock });
});
beforeEach(() => {
  clock = START;
});
afterAll(() => server.close());

const anAddress = (): string => `${randomUUID()}@example.org`;
const ANA = { givenName: 'Ana', familyName: 'Li' };

/** A public link with what a visitor does with it. */
async function aLink(world: World, more: object = {}) {
  const input = { employerId: world.employer, occupationId: world.occupation, userType: 'APPRENTICE', ...more };
  const { publicLink: link } = await run(world.ask, 'createPublicLink', input);
  const token = link.url.split('/').at(-1) as string;
  const join = (browser = new Browser(server), change: object = {}): Promise<Result> =>
    browser.run('joinThroughPublicLink', {
      input: { token, email: anAddress(), password: NEW_PASSWORD, signUp: ANA, ...change },
    });
  const edit = async (changes: object) =>
    run(world.ask, 'updatePublicLink', { id: link.id, version: link.version, ...changes });
  const now = async () =>
    (await query(world.ask, 'query ($id: ID!) { publicLink(id: $id) { state views signUps } }', { id: link.id }))
      .publicLink;
  return { link, token, join, edit, now };
}

describe('signing up through a public link', () => {
  test('[US-PUB-08] makes account, enrollment and login, and the person is in at once', async () => {
    const world = await aWorld(server);
    const { join } = await aLink(world);
    const browser = new Browser(server);
    const email = anAddress();

    const result = await join(browser, { email });

    expect(result).toEqual({ __typename: 'SignedUp', isSignedIn: true });
    expect(await browser.viewer()).toMatchObject({ userType: 'APPRENTICE', displayName: 'Ana Li', email });
    const { participants } = await query(
      world.ask,
      '{ participants { nodes { accountType subscriptionStatus caseOwner { id } enrollment { programStatus employer { id } occupation { id } } } } }',
    );
    expect(participants.nodes).toEqual([
      {
        accountType: 'AUTHENTICATED',
        subscriptionStatus: 'FULL_USER',
        caseOwner: { id: world.viewer.id },
        enrollment: { programStatus: 'ACTIVE', employer: { id: world.employer }, occupation: { id: world.occupation } },
      },
    ]);
  });

  test('[US-PUB-04] asks for the fields that the tenant wants, and names what is missing at once', async () => {
    const world = await aWorld(server);
    const { token, join } = await aLink(world);
    await world.seed.insert('tenant_settings', {
      required_sign_up_fields: ['dateOfBirth', 'sex'],
      mobile_required: true,
    });

    const seen = await new Browser(server).run('publicLinkByToken', { token });
    const refused = await join();
    const accepted = await join(undefined, {
      signUp: { ...ANA, dateOfBirth: '2001-02-03', phone: '+1 212 555 0100', demographics: { sex: 'female' } },
    });

    expect(seen.requiredFields).toEqual(['DATE_OF_BIRTH', 'SEX']);
    expect(problemsOf(refused).toSorted()).toEqual([
      'dateOfBirth: required',
      'demographics.sex: required',
      'phone: required',
    ]);
    expect(accepted.__typename).toBe('SignedUp');
  });

  test('[US-PUB-05] knows those who signed up, and counts views and sign-ups', async () => {
    const { token, join, now } = await aLink(await aWorld(server));
    await new Browser(server).run('publicLinkByToken', { token });
    await atOnce(3, () => new Browser(server).run('notePublicLinkViewed', { token }));
    await join();

    expect(await now()).toEqual({ state: 'OPEN', views: 3, signUps: 1 });
  });

  test.each([
    ['without an address', { email: '' }, ['email: email_malformed']],
    ['without a name', { signUp: { givenName: ' ', familyName: '' } }, ['givenName: required', 'familyName: required']],
    ['with a short password', { password: 'short' }, ['password: password_too_short']],
  ])('%s is refused at the field', async (_what, change, problems) => {
    const { join } = await aLink(await aWorld(server));

    expect(problemsOf(await join(undefined, change))).toEqual(problems);
  });
});

describe('[US-PUB-07] an address that is known', () => {
  test('of a managed account makes no second account', async () => {
    const world = await aWorld(server);
    const { join } = await aLink(world);
    const email = anAddress();
    await world.aPerson({ account: { email, email_key: email } });

    expect(problemsOf(await join(undefined, { email }))).toEqual(['email: address_taken']);
    expect((await world.rows('SELECT id FROM accounts WHERE email_key = $1', [email])).length).toBe(1);
  });

  test('of somebody with a login is refused in the same words, whatever the password', async () => {
    const world = await aWorld(server);
    const { join } = await aLink(world);
    const elsewhere = await aWorld(server);

    const taken = await join(undefined, { email: elsewhere.viewer.email });
    const own = await join(undefined, { email: world.viewer.email, password: PASSWORD });

    expect([problemsOf(taken), problemsOf(own)]).toEqual([['email: address_taken'], ['email: address_taken']]);
  });

  test('[US-ACC-08] of a login elsewhere opens this account too, with its own password', async () => {
    const world = await aWorld(server);
    const { join } = await aLink(world);
    const elsewhere = await aWorld(server);
    const browser = new Browser(server);

    const result = await join(browser, { email: elsewhere.viewer.email, password: PASSWORD });

    expect(result.__typename).toBe('SignedUp');
    expect((await browser.viewer()).accounts).toHaveLength(2);
  });

  test('tried from one network too often has to wait', async () => {
    const world = await aWorld(server);
    const { join } = await aLink(world);
    const browser = new Browser(server, {}, '198.51.100.23');
    const answers: string[] = [];
    for (let tries = 0; tries < 200 && answers.at(-1) !== 'TooManyAttempts'; tries += 1)
      answers.push((await join(browser, { email: world.viewer.email, password: 'x'.repeat(20) })).__typename);

    expect(answers.at(-1)).toBe('TooManyAttempts');
  });
});

describe('a public link refuses clearly', () => {
  test.each([
    ['while it is paused', { isPaused: true }, 'PAUSED'],
    ['after its last day', {}, 'ENDED'],
  ])('[US-PUB-07] %s', async (_when, change, reason) => {
    const { token, join, edit } = await aLink(await aWorld(server), { endsOn: '2026-06-15' });
    await edit(change);
    if (reason === 'ENDED') clock = new Date('2026-06-16T00:00:00Z');

    const seen = await new Browser(server).run('publicLinkByToken', { token });
    const result = await join();

    expect([seen.closed, result.closed]).toEqual([reason, reason]);
  });

  test('[US-PUB-07] of 20 at once for the last 3 places 3 get in', async () => {
    const world = await aWorld(server);
    const { join, now } = await aLink(world, { maxUses: 3 });

    const results = await atOnce(20, () => join());

    expect(tally(results.map(({ __typename }) => __typename).filter((name) => name !== 'Busy'))).toMatchObject({
      SignedUp: 3,
    });
    expect(await now()).toMatchObject({ state: 'USED_UP', signUps: 3 });
  });

  test('[US-PUB-06] when every seat is taken, and lets the next one in when a seat is free', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const { token, join } = await aLink(world);
    const person = await world.aPerson();

    const seen = await new Browser(server).run('publicLinkByToken', { token });
    const refused = await join();
    await world.rows(`UPDATE accounts SET account_status = 'deactivated' WHERE id = $1`, [person.id]);

    expect([seen.closed, refused.closed]).toEqual(['FULL', 'FULL']);
    expect((await join()).__typename).toBe('SignedUp');
  });

  test('with an address that was replaced, or made up', async () => {
    const { token, join, edit } = await aLink(await aWorld(server));
    await edit({ replaceAddress: true });

    const old = await new Browser(server).run('publicLinkByToken', { token });
    const madeUp = await join(undefined, { token: 'x'.repeat(64) });

    expect([old, madeUp]).toMatchObject([
      { __typename: 'DeadLink', reason: 'UNKNOWN' },
      { __typename: 'DeadLink', reason: 'UNKNOWN' },
    ]);
  });

  test('to a page of somebody else', async () => {
    const { token } = await aLink(await aWorld(server));
    const foreign = new Browser(server, { origin: 'https://evil.example' });

    const input = { token, email: anAddress(), password: NEW_PASSWORD, signUp: ANA };

    await expect(foreign.run('joinThroughPublicLink', { input })).rejects.toThrow();
  });
});
