import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, problemsOf, query, run, tally } from '../../../../test/operations.ts';
import { aServer, type TestServer } from '../../../../test/test-server.ts';
import { aWorld } from '../../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const FIND =
  'query ($input: FindParticipantInput!) { found: participantToSupervise(input: $input) { id displayName isSupervised } }';

/** A supervisor, and somebody of the same employer whom they do not supervise. */
async function aSupervisor({ isAllowed = true } = {}) {
  const world = await aWorld(server);
  const { seed, employer } = world;
  if (isAllowed) await seed.insert('tenant_settings', { id: seed.tenantId, supervisors_add_participants: true });
  const account = await seed.aStaffMember('supervisor', employer);
  const as = await server.as(account);
  const family = `Person${crypto.randomUUID().slice(0, 6)}`;
  const named = {
    given_name: 'Robin',
    family_name: family,
    name_key: `robin ${family.toLowerCase()}`,
    date_of_birth: '2001-02-03',
  };
  const person = await world.aPerson({ account: named });
  const known = { givenName: 'ROBIN', familyName: family, dateOfBirth: '2001-02-03' };
  const find = async (input: object) =>
    (await query(as, FIND, { input })).found as { id: string; isSupervised: boolean }[];
  const add = (input: object = {}) => run(as, 'superviseParticipant', { participantId: person.id, known, ...input });
  const seen = async () =>
    (await query(as, '{ participants { nodes { id } } }')).participants.nodes.map(({ id }: { id: string }) => id);
  return { ...world, account, asSupervisor: as, person, known, find, add, seen };
}

describe('[US-ASG-06] a supervisor, where the tenant allows it', () => {
  test('finds somebody of the own employer by name and date of birth, or by address, and learns the name alone', async () => {
    const { find, person, known } = await aSupervisor();

    const [byName, byAddress] = [await find(known), await find({ email: person.email.toUpperCase() })];

    expect(byName).toEqual([
      { id: person.id, displayName: expect.stringMatching(/^Robin Person/), isSupervised: false },
    ]);
    expect(byAddress).toEqual(byName);
  });

  test('looks in vain ten times in a quarter of an hour, then not even for whom there is', async () => {
    const { find, add, known, asSupervisor } = await aSupervisor();
    for (let day = 4; day < 14; day += 1) {
      const dateOfBirth = `2001-02-${String(day).padStart(2, '0')}`;
      expect(await find({ ...known, dateOfBirth })).toEqual([]);
    }

    const { errors } = await asSupervisor(FIND, { input: known });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: expect.any(Number) });
    await expect(add()).rejects.toThrow('TOO_MANY_ATTEMPTS');
  });

  test('may find as many as there are: a look that finds somebody does not count', async () => {
    const { find, known } = await aSupervisor();

    for (let time = 0; time < 12; time += 1) expect(await find(known)).toHaveLength(1);
  });

  test('adds them, and sees them from then on', async () => {
    const { add, person, seen, account } = await aSupervisor();
    const before = await seen();

    const result = await add();

    expect(result.participant.supervisions).toEqual([{ sources: ['DIRECT'], supervisor: { id: account.id } }]);
    expect([before, await seen()]).toEqual([[], [person.id]]);
  });

  test.each([
    ['another date of birth', { dateOfBirth: '2001-02-04' }],
    ['another given name', { givenName: 'Robyn' }],
    ['a part of the name', { familyName: 'Person' }],
    ['no date of birth', { dateOfBirth: null }],
    ['nothing', { givenName: null, familyName: null, dateOfBirth: null }],
  ])('finds nobody by %s', async (_rule, less) => {
    const { find, known } = await aSupervisor();

    expect(await find({ ...known, ...less })).toEqual([]);
  });

  test('does not get anybody by an id alone', async () => {
    const { add, known, seen } = await aSupervisor();

    const wrong = await add({ known: { ...known, dateOfBirth: '2001-02-04' } });
    const less = await add({ known: {} });

    expect(wrong.__typename).toBe('NotFound');
    expect(problemsOf(less)).toContain('known.dateOfBirth: required');
    expect(await seen()).toEqual([]);
  });

  test('neither finds nor gets people of another employer', async () => {
    const { find, add, seed, sponsor, occupation } = await aSupervisor();
    const other = await seed.aParticipant({ employer: await seed.anEmployer({ sponsors: [sponsor] }), occupation });
    const known = { email: other.email };

    expect(await find(known)).toEqual([]);
    expect((await add({ participantId: other.id, known })).__typename).toBe('NotFound');
  });

  test('finds nobody outside of the groups that limit them', async () => {
    const { find, seed, account, known } = await aSupervisor();
    const group = await seed.insert('groups', { name: 'South' });
    await seed.insert('group_members', { group_id: group, account_id: account.id });

    expect(await find(known)).toEqual([]);
  });

  test('adds somebody once, also when asking four times at once', async () => {
    const { add, rows } = await aSupervisor();

    const results = await atOnce(4, () => add());

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 4 });
    expect(await rows('SELECT 1 FROM supervisions')).toHaveLength(1);
  });

  test('is told so by the viewer', async () => {
    const { asSupervisor, ask } = await aSupervisor();
    const CAN = '{ viewer { viewerCanClaimParticipants } }';

    expect((await query(asSupervisor, CAN)).viewer.viewerCanClaimParticipants).toBe(true);
    expect((await query(ask, CAN)).viewer.viewerCanClaimParticipants).toBe(false);
  });
});

test('[US-ASG-06] without the setting, which is off at first, a supervisor finds and adds nobody', async () => {
  const { find, add, known, asSupervisor } = await aSupervisor({ isAllowed: false });

  expect(await find(known)).toEqual([]);
  expect((await add()).__typename).toBe('NotFound');
  expect((await query(asSupervisor, '{ viewer { viewerCanClaimParticipants } }')).viewer).toEqual({
    viewerCanClaimParticipants: false,
  });
});

test.each(['administrator', 'mentor'] as const)(
  '[US-ASG-06] is nothing for a person of user type %s',
  async (userType) => {
    const { as, employer, known } = await aSupervisor();

    const { errors } = await (await as(userType, employer))(FIND, { input: known });

    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  },
);
