import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atOnce, problemsOf, run, send, tally } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const COUNT = 'SELECT count(*)::int AS count FROM enrollments';

test('[US-ACC-05] of 20 participants created at once with one address, exactly one gets it', async () => {
  const world = await aWorld(server);

  const results = await atOnce(20, () =>
    run(world.ask, 'createParticipant', aNewcomer(world, { email: 'wanted@example.org' })),
  );

  expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 1, InvalidInput: 19 });
  const refused = results.filter(({ __typename }) => __typename === 'InvalidInput');
  expect(tally(refused.flatMap(problemsOf))).toEqual({ 'email: email_taken': 19 });
  expect(await world.rows(COUNT)).toEqual([{ count: 1 }]);
});

test('of 10 participants created at once for three free seats, exactly three get one', async () => {
  const world = await aWorld(server, { seatLimit: 3 });

  const results = await atOnce(10, () => run(world.ask, 'createParticipant', aNewcomer(world)));

  expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 3, InvalidInput: 7 });
  expect(await world.rows(COUNT)).toEqual([{ count: 3 }]);
});

test('the same idempotency key twice makes one participant and gives the same answer', async () => {
  const world = await aWorld(server);
  const input = aNewcomer(world, { clientMutationId: 'once' });

  const first = await send(world.ask, 'createParticipant', input);
  const second = await send(world.ask, 'createParticipant', input);

  expect(first.data.createParticipant.__typename).toBe('ParticipantSaved');
  expect(second.body).toBe(first.body);
  expect(await world.rows(COUNT)).toEqual([{ count: 1 }]);
});

test('the same idempotency key ten times at once makes one participant and gives ten equal answers', async () => {
  const world = await aWorld(server);
  const input = aNewcomer(world, { clientMutationId: 'all at once', email: 'ten@example.org' });

  const answers = await atOnce(10, () => send(world.ask, 'createParticipant', input));

  expect(Object.values(tally(answers.map(({ body }) => body)))).toEqual([10]);
  expect(answers[0]!.data.createParticipant.__typename).toBe('ParticipantSaved');
  expect(await world.rows(COUNT)).toEqual([{ count: 1 }]);
});

test('an idempotency key with other input is refused', async () => {
  const world = await aWorld(server);
  await run(world.ask, 'createParticipant', aNewcomer(world, { clientMutationId: 'mine' }));

  const answer = await send(
    world.ask,
    'createParticipant',
    aNewcomer(world, { clientMutationId: 'mine', givenName: 'Other' }),
  );

  expect(answer.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await world.rows(COUNT)).toEqual([{ count: 1 }]);
});

test('an idempotency key belongs to one mutation', async () => {
  const world = await aWorld(server);
  const person = await world.aPerson();
  const input = { participantId: person.id, supervisorIds: [], clientMutationId: 'shared' };
  await run(world.ask, 'addSupervisors', input);

  const answer = await send(world.ask, 'removeSupervisors', input);

  expect(answer.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('an idempotency key belongs to one account', async () => {
  const world = await aWorld(server);
  const colleague = await world.as('administrator', world.employer);
  const input = aNewcomer(world, { clientMutationId: 'popular' });

  const results = [await run(world.ask, 'createParticipant', input), await run(colleague, 'createParticipant', input)];

  expect(new Set(results.map(({ id }) => id)).size).toBe(2);
});

test('a refused request leaves its idempotency key free for the corrected one', async () => {
  const world = await aWorld(server);
  const refused = await run(
    world.ask,
    'createParticipant',
    aNewcomer(world, { clientMutationId: 'again', givenName: '' }),
  );

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { clientMutationId: 'again' }));

  expect(problemsOf(refused)).toEqual(['givenName: required']);
  expect(result.__typename).toBe('ParticipantSaved');
});

test('without an idempotency key the same form twice makes two participants', async () => {
  const world = await aWorld(server);
  await run(world.ask, 'createParticipant', aNewcomer(world));

  await run(world.ask, 'createParticipant', aNewcomer(world));

  expect(await world.rows(COUNT)).toEqual([{ count: 2 }]);
});

test.each([
  ['longer than 200 characters', 'k'.repeat(201)],
  ['with a NUL byte', 'k\0'],
  ['with half a character', 'k\ud800'],
])('an idempotency key %s is refused as input', async (_rule, clientMutationId) => {
  const world = await aWorld(server);

  const answer = await send(world.ask, 'createParticipant', aNewcomer(world, { clientMutationId }));

  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await world.rows(COUNT)).toEqual([{ count: 0 }]);
});
