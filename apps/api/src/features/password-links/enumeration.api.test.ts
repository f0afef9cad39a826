// Nobody learns by asking who is there: what differs is compared byte by byte, and by the time that it takes.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

jest.setTimeout(120_000);

const TRIALS = 400;
/** Longer than attempts are counted, so that no trial meets a limit. */
const PAUSE_MS = 16 * 60_000;

let server: TestServer;
let clock = new Date('2026-06-15T12:00:00Z').getTime();
beforeAll(async () => {
  server = await aServer({ now: () => new Date(clock) });
});
afterAll(() => server.close());

interface Case {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly cookie?: string;
}

/** Sends one request and gives its body and how long the answer took. */
async function ask({ query, variables, cookie = '' }: Case): Promise<{ body: string; ms: number }> {
  const start = performance.now();
  const response = await server.server.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    payload: JSON.stringify({ query, variables }),
  });
  return { body: response.body, ms: performance.now() - start };
}

/** Asks about each case in an order that is drawn anew each time; gives bodies and times by case. */
async function trials(cases: Readonly<Record<string, Case>>, pauseMs: number) {
  const times = new Map(Object.keys(cases).map((name): [string, number[]] => [name, []]));
  const bodies = new Set<string>();
  for (let round = 0; round < TRIALS; round += 1) {
    clock += pauseMs;
    for (const [name, each] of Object.entries(cases).toSorted(() => Math.random() - 0.5)) {
      const { body, ms } = await ask(each);
      bodies.add(body);
      times.get(name)!.push(ms);
    }
  }
  return { times, bodies };
}

/** The chance that one of the two is the slower one: a half where time tells nothing, 1 where it tells all. */
function rankAuc(one: readonly number[], other: readonly number[]): number {
  let wins = 0;
  for (const a of one) for (const b of other) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const auc = wins / (one.length * other.length);
  return Math.max(auc, 1 - auc);
}

/** The figures of every pair of cases. */
function aucs(times: ReadonlyMap<string, readonly number[]>): Record<string, number> {
  const named = [...times];
  const pairs = named.flatMap((one, index) => named.slice(index + 1).map((other) => [one, other] as const));
  return Object.fromEntries(pairs.map(([[a, first], [b, second]]) => [`${a} / ${b}`, rankAuc(first, second)]));
}

function expectNothingToTell({ times, bodies }: Awaited<ReturnType<typeof trials>>): void {
  const figures = aucs(times);
  process.stdout.write(`Rank AUC: ${JSON.stringify(figures)}\n`);
  expect(bodies.size).toBe(1);
  for (const auc of Object.values(figures)) expect(auc).toBeLessThanOrEqual(0.6);
}

test('[US-CNV-07] [S-15] asking for a link answers every address with the same bytes in the same time', async () => {
  const world = await aWorld(server);
  const login = await world.seed.aStaffMember('supervisor', world.employer);
  const managed = await world.aPerson();
  const deactivated = await world.aPerson({ account: { account_status: 'deactivated' } });
  const about = (email: string): Case => ({
    query: 'mutation ($email: String!) { requestPasswordLink(email: $email) { __typename } }',
    variables: { email },
  });

  const asked = await trials(
    {
      unknown: about(`${randomUUID()}@example.org`),
      login: about(login.email),
      managed: about(managed.email),
      deactivated: about(deactivated.email),
    },
    PAUSE_MS,
  );
  await server.server.auth.background.settled();

  expectNothingToTell(asked);
});

test('[S-15] accepting answers a made-up token alike, whether or not its invitation exists', async () => {
  const world = await aWorld(server);
  const invited = await run(world.ask, 'inviteUsers', {
    organizationId: world.employer,
    people: [{ email: `${randomUUID()}@example.org`, userType: 'SUPERVISOR' }],
  });
  const made = (id: string): string =>
    Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), Buffer.alloc(32, 7)]).toString('base64url');
  const accept = (token: string): Case => ({
    query: `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on UserError { message }
      ... on DeadLink { reason } } }`,
    variables: { input: { token, password: 'seven slow lanterns over the quay' } },
  });

  const asked = await trials(
    { real: accept(made(invited.outcomes[0].invitation.id)), none: accept(made(randomUUID())) },
    PAUSE_MS,
  );

  expectNothingToTell(asked);
});

test('[S-15] checking addresses tells nothing of who is out of reach', async () => {
  const world = await aWorld(server);
  const stranger = await world.seed.anEmployer();
  const authenticated = await world.seed.aStaffMember('supervisor', stranger);
  const managed = await world.seed.aParticipant({ employer: stranger, occupation: world.occupation });
  const invited = `${randomUUID()}@example.org`;
  const asRegulator = await server.as(world.viewer);
  await run(asRegulator, 'inviteUsers', {
    organizationId: stranger,
    people: [{ email: invited, userType: 'SUPERVISOR' }],
  });
  const cookie = await server.signIn(await world.seed.aStaffMember('administrator', world.employer));
  const check = (email: string): Case => ({
    query:
      'query ($emails: [String!]!) { addressChecks(emails: $emails) { state participant { id } staffMember { id } invitation { id } } }',
    variables: { emails: [email] },
    cookie,
  });

  const taken = await trials(
    { authenticated: check(authenticated.email), managed: check(managed.email), invited: check(invited) },
    0,
  );

  expect(taken.bodies).toEqual(
    new Set([
      '{"data":{"addressChecks":[{"state":"TAKEN","participant":null,"staffMember":null,"invitation":null}]}}\n',
    ]),
  );
  expectNothingToTell(taken);
});
