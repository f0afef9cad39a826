import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Browser, lettersIn, NEW_PASSWORD, tokenFor } from '../../../test/links.ts';
import { problemsOf, query, run, type Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

const START = new Date('2026-06-15T12:00:00Z');
const HOUR = 3_600_000;
/** Less than a session may lie idle. */
const QUARTER = HOUR / 4;
let server: TestServer;
let clock = START;
beforeAll(async () => {
  server = await aServer({ now: () => clock });
});
beforeEach(() => {
  clock = START;
});
afterAll(() => server.close());

const later = (ms: number): void => void (clock = new Date(clock.getTime() + ms));
const anAddress = (): string => `${randomUUID()}@example.org`;
const accept = (token: string, signUp: object | null = { givenName: 'Ana', familyName: 'Li' }): Promise<Result> =>
  new Browser(server).run('acceptInvitation', { input: { token, password: NEW_PASSWORD, signUp } });

async function invited(world: World, email = anAddress(), userType = 'SUPERVISOR') {
  const people = [{ email, userType }];
  const result = await run(world.ask, 'inviteUsers', { organizationId: world.employer, people });
  return { email, id: result.outcomes[0].invitation.id as string, token: await tokenFor(server, world, email) };
}
const list = async (ask: World['ask'], args = ''): Promise<Result> =>
  (
    await query(
      ask,
      `{ invitations${args} { totalCount countsByState { state count } pageInfo { hasNextPage endCursor }
         nodes { id email state userType sentCount sentAt createdAt viewedAt expiresAt isConversion viewerCanChange
           organization { id } occupations { id } invitedBy { id } participant { id } staffMember { id } } } }`,
    )
  ).invitations;
const codesOf = (result: Result): (string | null)[] =>
  result.outcomes.map(({ problem }: Result) => problem?.code ?? null);

describe('the list', () => {
  test('[US-INV-07] [UK-LIFE-23] names who was invited as what, where, by whom and when, sent last first', async () => {
    const world = await aWorld(server);
    const first = await invited(world);
    later(QUARTER);
    const second = await invited(world);

    const { totalCount, nodes } = await list(world.ask);

    expect([totalCount, nodes.map(({ id }: Result) => id)]).toEqual([2, [second.id, first.id]]);
    expect(nodes[1]).toEqual({
      id: first.id,
      email: first.email,
      state: 'OPEN',
      userType: 'SUPERVISOR',
      sentCount: 1,
      sentAt: START.toISOString(),
      createdAt: START.toISOString(),
      viewedAt: null,
      expiresAt: new Date(START.getTime() + 72 * HOUR).toISOString(),
      isConversion: false,
      viewerCanChange: true,
      organization: { id: world.employer },
      occupations: [],
      invitedBy: { id: world.viewer.id },
      participant: null,
      staffMember: null,
    });
  });

  test('[US-INV-13] is filtered by state, user type, organization and words, and counts each state', async () => {
    const world = await aWorld(server);
    const revoked = await invited(world);
    await run(world.ask, 'revokeInvitations', { ids: [revoked.id] });
    const accepted = await invited(world);
    await accept(accepted.token);
    const open = await invited(world, anAddress(), 'ADMINISTRATOR');
    later(72 * HOUR);
    const ask = await server.as(world.viewer);
    const fresh = await invited({ ...world, ask });

    const ids = async (filter: string): Promise<string[]> =>
      (await list(ask, `(filter: { ${filter} })`)).nodes.map(({ id }: Result) => id);

    expect((await list(ask)).countsByState).toEqual([
      { state: 'OPEN', count: 1 },
      { state: 'EXPIRED', count: 1 },
      { state: 'REVOKED', count: 1 },
      { state: 'ACCEPTED', count: 1 },
    ]);
    expect(await ids('states: [EXPIRED]')).toEqual([open.id]);
    expect(await ids('states: [OPEN, VIEWED]')).toEqual([fresh.id]);
    expect(await ids('userTypes: [ADMINISTRATOR]')).toEqual([open.id]);
    expect(await ids(`organizationIds: ["${world.sponsor}"]`)).toEqual([]);
    expect(await ids(`text: "${fresh.email}"`)).toEqual([fresh.id]);
  });

  test('is read page by page in each order', async () => {
    const world = await aWorld(server);
    for (const name of ['c', 'a', 'b']) await invited(world, `${name}-${randomUUID()}@example.org`);
    const emails = async (args: string): Promise<string[]> =>
      (await list(world.ask, args)).nodes.map(({ email }: Result) => email[0]);

    const first = await list(world.ask, '(first: 2, sort: { key: EMAIL })');
    const rest = await emails(`(first: 2, after: "${first.pageInfo.endCursor}", sort: { key: EMAIL })`);

    expect([first.nodes.map(({ email }: Result) => email[0]), rest]).toEqual([['a', 'b'], ['c']]);
    expect(await emails('(sort: { key: EXPIRES, direction: DESC })')).toEqual(['b', 'a', 'c']);
  });

  test('[US-ORG-05] shows an administrator those to the own employer alone', async () => {
    const world = await aWorld(server);
    await run(world.ask, 'inviteUsers', {
      organizationId: world.sponsor,
      people: [{ email: anAddress(), userType: 'SPONSOR' }],
    });
    const own = await invited(world);
    const ask = await world.as('administrator', world.employer);

    expect((await list(ask)).nodes.map(({ id }: Result) => id)).toEqual([own.id]);
  });
});

describe('sending again', () => {
  test('[US-INV-12] sends a new letter with the same link and says how often and when', async () => {
    const world = await aWorld(server);
    const { id, email, token } = await invited(world);
    later(QUARTER);

    const result = await run(world.ask, 'resendInvitations', { ids: [id] });

    expect([result.doneCount, await tokenFor(server, world, email)]).toEqual([1, token]);
    expect((await lettersIn(server, world)).map(({ kind }) => kind)).toEqual(['invitation', 'invitation']);
    expect((await list(world.ask)).nodes).toMatchObject([{ sentCount: 2, sentAt: clock.toISOString() }]);
    expect((await accept(token)).__typename).toBe('SignedUp');
  });

  test('[US-INV-13] lets an expired one run anew, and several at once', async () => {
    const world = await aWorld(server);
    const [one, other] = [await invited(world), await invited(world)];
    later(72 * HOUR);
    const ask = await server.as(world.viewer);

    const result = await run(ask, 'resendInvitations', { ids: [one.id, other.id, randomUUID()] });

    expect(codesOf(result)).toEqual([null, null]);
    expect((await accept(one.token)).__typename).toBe('SignedUp');
  });

  test('[US-INV-09] does not bring a revoked or an accepted one back', async () => {
    const world = await aWorld(server);
    const [revoked, accepted] = [await invited(world), await invited(world)];
    await run(world.ask, 'revokeInvitations', { ids: [revoked.id] });
    await accept(accepted.token);

    const result = await run(world.ask, 'resendInvitations', { ids: [revoked.id, accepted.id] });

    expect(codesOf(result)).toEqual(['invitation_over', 'invitation_over']);
  });

  test('[US-INV-13] and revoking several at once', async () => {
    const world = await aWorld(server);
    const [one, other] = [await invited(world), await invited(world)];

    const result = await run(world.ask, 'revokeInvitations', { ids: [one.id, other.id] });

    expect(result.doneCount).toBe(2);
    expect(await accept(one.token)).toMatchObject({ reason: 'REVOKED' });
    expect(await accept(other.token)).toMatchObject({ reason: 'REVOKED' });
  });

  test('the same request twice sends one letter', async () => {
    const world = await aWorld(server);
    const { id } = await invited(world);
    const input = { ids: [id], clientMutationId: 'again' };

    const first = await run(world.ask, 'resendInvitations', input);

    expect(await run(world.ask, 'resendInvitations', input)).toEqual(first);
    expect(await lettersIn(server, world)).toHaveLength(2);
  });
});

describe('the link', () => {
  const show = (world: World, id: string) =>
    query(
      world.ask,
      'mutation ($id: ID!) { showInvitationLink(id: $id) { __typename ... on LinkShown { url expiresAt } ... on InvalidInput { problems { code } } } }',
      { id },
    );

  test('[US-INV-10] is the one that was mailed; no mail is sent, and the audit names who saw it', async () => {
    const world = await aWorld(server);
    const { id, token } = await invited(world);

    const { showInvitationLink } = await show(world, id);

    expect(showInvitationLink.url).toBe(`http://localhost:4000/accept/${token}`);
    expect(await lettersIn(server, world)).toHaveLength(1);
    expect(
      await world.rows(`SELECT action, table_name, record_id, actor_id FROM audit_entries WHERE action = 'reveal'`),
    ).toEqual([{ action: 'reveal', table_name: 'invitations', record_id: id, actor_id: world.viewer.id }]);
  });

  test('[S-18] is made of the public address, never of the Host header', async () => {
    const world = await aWorld(server);
    const { id } = await invited(world);
    const cookie = await server.signIn(world.viewer);
    const answer = await server.server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        cookie,
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
      },
      payload: JSON.stringify({
        query: 'mutation ($id: ID!) { showInvitationLink(id: $id) { ... on LinkShown { url } } }',
        variables: { id },
      }),
    });

    expect(answer.json().data.showInvitationLink.url).toMatch(/^http:\/\/localhost:4000\/accept\//);
  });

  test('of one that is over is not shown', async () => {
    const world = await aWorld(server);
    const { id } = await invited(world);
    await run(world.ask, 'revokeInvitations', { ids: [id] });

    expect((await show(world, id)).showInvitationLink.problems).toEqual([{ code: 'invitation_over' }]);
  });
});

describe('another address', () => {
  test('[UK-LIFE-14] gets a new letter; the earlier link is dead', async () => {
    const world = await aWorld(server);
    const { id, token } = await invited(world);
    const email = anAddress();

    const result = await run(world.ask, 'changeInvitationAddress', { id, email });

    expect(result.doneCount).toBe(1);
    expect(await accept(token)).toMatchObject({ reason: 'UNKNOWN' });
    const anew = await tokenFor(server, world, email);
    expect(anew).not.toBe(token);
    expect((await accept(anew)).__typename).toBe('SignedUp');
    expect((await list(world.ask)).nodes).toMatchObject([{ email, state: 'ACCEPTED', sentCount: 2 }]);
  });

  test('[UK-LIFE-14] of a managed account becomes that of the account', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await run(world.ask, 'convertAccounts', { accountIds: [person.id] });
    const [{ id }] = (await list(world.ask)).nodes;
    const email = anAddress();

    await run(world.ask, 'changeInvitationAddress', { id, email });

    expect(await world.rows('SELECT email FROM accounts WHERE id = $1', [person.id])).toEqual([{ email }]);
    expect((await accept(await tokenFor(server, world, email), null)).__typename).toBe('SignedUp');
  });

  test('[US-ACC-05] that is taken is refused', async () => {
    const world = await aWorld(server);
    const { id } = await invited(world);
    const other = await invited(world);
    const managed = await world.aPerson();
    const change = async (email: string) => problemsOf(await run(world.ask, 'changeInvitationAddress', { id, email }));

    expect(await change(other.email)).toEqual(['email: address_invited']);
    expect(await change(managed.email)).toEqual(['email: address_of_managed_account']);
    expect(await change(world.viewer.email)).toEqual(['email: address_of_account']);
    expect(await change('nobody')).toEqual(['email: email_malformed']);
  });
});
