import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, run, tally } from '../../../test/operations.ts';
import { PASSWORD } from '../../../test/seed.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const TODAY = new Date().toISOString().slice(0, 10);
const VIEWER = '{ viewer { id } }';

/** Changes the status of somebody as the viewer of the world. */
function change({ ask }: World, person: { id: string }, status: string, version = 1) {
  const reason = status === 'CANCELLED' ? { reason: 'HEALTH' } : {};
  return run(ask, 'changeProgramStatus', {
    participantId: person.id,
    version,
    status,
    effectiveDate: TODAY,
    ...reason,
  });
}

async function tryToSignIn(email: string): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:4000' };
  const response = await server.server.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers,
    payload: JSON.stringify({ email, password: PASSWORD }),
  });
  return response.statusCode;
}

const INACTIVE = ['COMPLETED', 'CANCELLED', 'SUSPENDED'] as const;

describe('[US-AUTH-07] a participant who becomes inactive', () => {
  test.each(INACTIVE)('[US-STA-06] as %s has a deactivated account', async (status) => {
    const world = await aWorld(server);
    const person = await world.aPerson();

    const result = await change(world, person, status);

    expect(result.participant.accountStatus).toBe('DEACTIVATED');
  });

  test.each(INACTIVE)('as %s is out on the next request, on every device', async (status) => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });
    const devices = await Promise.all([server.as(person), server.as(person)]);
    const before = await Promise.all(devices.map((ask) => ask(VIEWER)));

    await change(world, person, status);

    const after = await Promise.all(devices.map((ask) => ask(VIEWER)));
    expect(before.map(({ data }) => data.viewer.id)).toEqual([person.id, person.id]);
    expect(after.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('can not sign in', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });
    const before = await tryToSignIn(person.email);

    await change(world, person, 'COMPLETED');

    expect([before, await tryToSignIn(person.email)]).toEqual([200, 401]);
  });

  test('leaves everybody else signed in', async () => {
    const world = await aWorld(server);
    const [person, other] = [await world.aPerson({ canSignIn: true }), await world.aPerson({ canSignIn: true })];
    const ask = await server.as(other);

    await change(world, person, 'CANCELLED');

    expect((await ask(VIEWER)).data.viewer.id).toBe(other.id);
  });

  test('stays signed in when the change is refused', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });
    const ask = await server.as(person);

    const result = await run(world.ask, 'changeProgramStatus', {
      participantId: person.id,
      version: 1,
      status: 'CANCELLED',
      effectiveDate: TODAY,
    });

    expect(problemsOf(result)).toEqual(['reason: reason_required']);
    expect((await ask(VIEWER)).data.viewer.id).toBe(person.id);
  });
});

describe('[US-STA-09] a return to active', () => {
  test.each(INACTIVE)('from %s makes the account active again', async (status) => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await change(world, person, status);

    const result = await change(world, person, 'ACTIVE', 2);

    expect(result.participant).toMatchObject({ accountStatus: 'ACTIVE', enrollment: { programStatus: 'ACTIVE' } });
  });

  test('lets the participant sign in again without bringing old sessions back', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson({ canSignIn: true });
    const old = await server.as(person);
    await change(world, person, 'SUSPENDED');

    // Signing in raised no version: only edits do.
    const { version } = await participant(world.ask, person.id);
    await change(world, person, 'ACTIVE', version);

    expect((await old(VIEWER)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await tryToSignIn(person.email)).toBe(200);
  });

  test('needs a free seat', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const person = await world.aPerson();
    await change(world, person, 'SUSPENDED');
    await world.aPerson();

    const result = await change(world, person, 'ACTIVE', 2);

    expect(problemsOf(result)).toEqual(['no_free_seat']);
  });

  test('[US-STA-07] takes the seat that an inactive participant has freed at once', async () => {
    const world = await aWorld(server, { seatLimit: 1 });
    const [first, second] = [
      await world.aPerson(),
      await world.aPerson({ account: { account_status: 'deactivated' }, enrollment: { program_status: 'suspended' } }),
    ];
    const refused = await change(world, second, 'ACTIVE');
    await change(world, first, 'COMPLETED');

    const result = await change(world, second, 'ACTIVE');

    expect(problemsOf(refused)).toEqual(['no_free_seat']);
    expect(result.participant.accountStatus).toBe('ACTIVE');
  });

  test('of six at once for two seats is made twice', async () => {
    const world = await aWorld(server, { seatLimit: 2 });
    const suspended = { account: { account_status: 'deactivated' }, enrollment: { program_status: 'suspended' } };
    const people = await Promise.all(Array.from({ length: 6 }, () => world.aPerson(suspended)));

    const results = await atOnce(6, (index) => change(world, people[index]!, 'ACTIVE'));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 2, InvalidInput: 4 });
  });

  test('forgets the reason of a cancellation but not in the history', async () => {
    const world = await aWorld(server);
    const person = await world.aPerson();
    await change(world, person, 'CANCELLED');

    const result = await change(world, person, 'ACTIVE', 2);

    expect(result.participant.enrollment).toMatchObject({ cancellationReason: null, cancellationReasonText: null });
    expect(result.participant.statusChanges[1]).toMatchObject({ toStatus: 'CANCELLED', reason: 'HEALTH' });
  });
});

test('[US-LST-02] a participant who becomes inactive leaves the list of the active ones', async () => {
  const world = await aWorld(server);
  const [person, other] = [await world.aPerson(), await world.aPerson()];

  await change(world, person, 'COMPLETED');

  const { data } = await world.ask(
    '{ active: participants(filter: { programStatuses: [ACTIVE] }) { nodes { id } } completed: participants(filter: { programStatuses: [COMPLETED] }) { nodes { id } } }',
  );
  expect(data).toEqual({ active: { nodes: [{ id: other.id }] }, completed: { nodes: [{ id: person.id }] } });
});
