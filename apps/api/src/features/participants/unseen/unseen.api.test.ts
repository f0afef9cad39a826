import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, run } from '../../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../../test/test-server.ts';
import { aNewcomer, aWorld, type World } from '../../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const isNew = async (ask: Caller, id: string): Promise<boolean> =>
  (await query(ask, 'query ($id: ID!) { participant(id: $id) { isNewToViewer } }', { id })).participant.isNewToViewer;
const look = async (ask: Caller, id: string): Promise<string> => {
  const answer = await query(
    ask,
    'mutation ($id: ID!) { markParticipantSeen(participantId: $id) { __typename ... on ParticipantSaved { participant { id isNewToViewer version } } } }',
    { id },
  );
  return answer.markParticipantSeen.__typename;
};
const newIds = async (ask: Caller): Promise<string[]> => {
  const { participants } = await query(
    ask,
    '{ participants(filter: { isNewToViewer: true }) { totalCount nodes { id isNewToViewer } } }',
  );
  return participants.nodes.map(({ id }: { id: string }) => id);
};

async function withOwner() {
  const world = await aWorld(server);
  const owner = await world.seed.aStaffMember('administrator', world.employer);
  return { ...world, owner, asOwner: await server.as(owner) };
}
const added = async (world: World, ask: Caller = world.ask): Promise<string> =>
  (await run(ask, 'createParticipant', aNewcomer(world))).participant.id;

describe('[UK-CASE-01] the case owner', () => {
  test('is whoever added the participant', async () => {
    const world = await aWorld(server);
    const id = await added(world);

    const { participant } = await query(world.ask, 'query ($id: ID!) { participant(id: $id) { caseOwner { id } } }', {
      id,
    });

    expect(participant.caseOwner).toEqual({ id: world.viewer.id });
  });

  test('is whoever created the managed account', async () => {
    const { ask, employer, occupation, viewer } = await aWorld(server);
    const people = [{ userType: 'APPRENTICE', givenName: 'Mo', familyName: 'New', occupationIds: [occupation] }];

    const { outcomes } = await run(ask, 'createManagedAccounts', { organizationId: employer, people });

    const [{ participant }] = outcomes;
    const found = await query(ask, 'query ($id: ID!) { participant(id: $id) { caseOwner { id } isNewToViewer } }', {
      id: participant.id,
    });
    expect(found.participant).toEqual({ caseOwner: { id: viewer.id }, isNewToViewer: true });
  });
});

test('[UK-CASE-02] another case owner is chosen on an edit, and the history says so', async () => {
  const { ask, owner, aPerson } = await withOwner();
  const { id } = await aPerson();

  await run(ask, 'updateParticipant', { id, version: 1, caseOwnerId: owner.id });

  const { participant } = await query(
    ask,
    'query ($id: ID!) { participant(id: $id) { caseOwner { id } history(first: 1) { nodes { changes { field newValue } } } } }',
    { id },
  );
  expect(participant.caseOwner).toEqual({ id: owner.id });
  expect(participant.history.nodes[0].changes.map(({ field }: { field: string }) => field)).toContain('caseOwnerId');
});

describe('[UK-GRID-05] a participant is new', () => {
  test('to the case owner who has not looked, and to nobody else', async () => {
    const world = await withOwner();
    const id = await added(world, world.asOwner);

    expect([await isNew(world.asOwner, id), await isNew(world.ask, id)]).toEqual([true, false]);
    expect([await newIds(world.asOwner), await newIds(world.ask)]).toEqual([[id], []]);
  });

  test('to whoever becomes the case owner, and no more to the one before', async () => {
    const { ask, asOwner, owner, ...world } = await withOwner();
    const id = await added({ ...world, ask });

    await run(ask, 'updateParticipant', { id, version: 1, caseOwnerId: owner.id });

    expect([await isNew(asOwner, id), await isNew(ask, id)]).toEqual([true, false]);
  });

  test('and stays so through edits of something else', async () => {
    const world = await aWorld(server);
    const id = await added(world);

    await run(world.ask, 'updateParticipant', { id, version: 1, referenceNumber: 'R-1' });

    expect(await isNew(world.ask, id)).toBe(true);
  });

  test('[UK-GRID-02] and stands above the others where the list is sorted so', async () => {
    const world = await aWorld(server);
    const old = await world.aPerson({ account: { sort_name: 'aaa' } });
    const id = await added(world);

    const { participants } = await query(
      world.ask,
      '{ participants(sort: [{ key: NEW_TO_VIEWER }, { key: CREATED_AT }]) { nodes { id } } }',
    );

    expect(participants.nodes).toEqual([{ id }, { id: old.id }]);
  });
});

describe('[UK-GRID-06] a look at the record', () => {
  test('by the case owner ends it, and changes no version', async () => {
    const world = await aWorld(server);
    const id = await added(world);

    expect([await look(world.ask, id), await look(world.ask, id)]).toEqual(['ParticipantSaved', 'ParticipantSaved']);

    expect(await isNew(world.ask, id)).toBe(false);
    const { participant } = await query(world.ask, 'query ($id: ID!) { participant(id: $id) { version } }', { id });
    expect(participant.version).toBe(1);
  });

  test('by somebody else does not', async () => {
    const world = await withOwner();
    const id = await added(world, world.asOwner);

    await look(world.ask, id);

    expect(await isNew(world.asOwner, id)).toBe(true);
  });

  test('of somebody out of reach finds nobody', async () => {
    const [world, other] = [await aWorld(server), await aWorld(server)];
    const id = await added(other);

    expect(await look(world.ask, id)).toBe('NotFound');
    expect(await isNew(other.ask, id)).toBe(true);
  });
});
