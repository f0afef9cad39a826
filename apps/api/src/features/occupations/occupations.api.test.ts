import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, problemsOf, query, run, send, tally } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const NEW = { title: 'Electrician', trainingApproach: 'HYBRID' };
const edit = (ask: Caller, id: string, changes: object, version = 1) =>
  run(ask, 'updateOccupation', { id, version, ...changes });
const listed = async (ask: Caller, filter: object = {}): Promise<string[]> => {
  const { occupations } = await query(
    ask,
    'query ($filter: OccupationFilter) { occupations(filter: $filter) { totalCount nodes { id } } }',
    { filter },
  );
  expect(occupations.totalCount).toBe(occupations.nodes.length);
  return occupations.nodes.map(({ id }: { id: string }) => id).sort();
};
const sorted = (...ids: string[]) => ids.toSorted();

describe('[US-OCC-01] a new occupation', () => {
  test('is owned and edited by the organization that creates it', async () => {
    const { as, employer, provider } = await aWorld(server);

    const { occupation } = await run(await as('administrator', employer), 'createOccupation', {
      ...NEW,
      ownerId: employer,
      onetCode: '47-2111.00',
      providerIds: [provider],
    });

    expect(occupation).toMatchObject({
      version: 1,
      title: 'Electrician',
      code: 'OCC-0001',
      onetCode: '47-2111.00',
      trainingApproach: 'HYBRID',
      owner: { id: employer },
      providers: [{ id: provider }],
      viewerCanEdit: true,
    });
  });

  test.each([
    ['sponsor', 'sponsor', true],
    ['sponsor', 'employer', true],
    ['sponsor', 'provider', false],
    ['sponsor', 'stranger', false],
    ['administrator', 'sponsor', false],
    ['administrator', 'employer', true],
    ['administrator', 'stranger', false],
  ] as const)('by a person of user type %s for the %s is allowed: %s', async (userType, owner, isAllowed) => {
    const world = await aWorld(server);
    const owners = { ...world, stranger: await world.seed.anEmployer() };
    const ask = await world.as(userType, userType === 'sponsor' ? world.sponsor : world.employer);

    const result = await run(ask, 'createOccupation', { ...NEW, ownerId: owners[owner] });

    expect(result.__typename === 'OccupationSaved' ? [] : problemsOf(result)).toEqual(
      isAllowed ? [] : ['ownerId: unknown_choice'],
    );
  });

  test('shows every problem at once', async () => {
    const { ask, employer } = await aWorld(server);

    const result = await run(ask, 'createOccupation', {
      ...NEW,
      title: '',
      onetCode: '47',
      ownerId: 'nobody',
      providerIds: [employer],
    });

    expect(problemsOf(result)).toEqual([
      'ownerId: unknown_choice',
      'title: required',
      'onetCode: onet_code_malformed',
      'providerIds: unknown_choice',
    ]);
  });

  test('of ten at once never shares a code', async () => {
    const { ask, sponsor, rows } = await aWorld(server);

    const answers = await atOnce(10, () => send(ask, 'createOccupation', { ...NEW, ownerId: sponsor }));

    expect(tally(answers.map(({ data }) => data?.createOccupation.__typename))).toEqual({ OccupationSaved: 10 });
    const codes = await rows<{ code: string }>(`SELECT code FROM occupations WHERE title = 'Electrician'`);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(10);
  });

  test('with one provider twice has it once', async () => {
    const { ask, sponsor, provider } = await aWorld(server);

    const { occupation } = await run(ask, 'createOccupation', {
      ...NEW,
      ownerId: sponsor,
      providerIds: [provider, provider],
    });

    expect(occupation.providers).toEqual([{ id: provider }]);
  });
});

describe('[US-OCC-01] editing an occupation', () => {
  test('changes what it names and clears what is null', async () => {
    const { ask, seed, sponsor } = await aWorld(server);
    const id = await seed.anOccupation({ owner: sponsor, title: 'Old', onet_code: '47-2111.00' });

    const { occupation } = await edit(ask, id, { title: 'New', onetCode: null });

    expect(occupation).toMatchObject({
      version: 2,
      title: 'New',
      onetCode: null,
      trainingApproach: 'HYBRID',
      providers: [],
    });
  });

  test('of an older version is refused with the newer values', async () => {
    const { ask, occupation } = await aWorld(server);
    await edit(ask, occupation, { title: 'Newer' });

    const result = await edit(ask, occupation, { title: 'Mine' });

    expect(result).toMatchObject({
      __typename: 'VersionConflict',
      current: { __typename: 'Occupation', version: 2, title: 'Newer' },
    });
  });

  test('of one version by 20 at once is saved once', async () => {
    const { ask, occupation } = await aWorld(server);

    const results = await atOnce(20, (index) => edit(ask, occupation, { title: `T${index}` }));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ OccupationSaved: 1, VersionConflict: 19 });
  });

  test('keeps title and training approach', async () => {
    const { ask, occupation } = await aWorld(server);

    expect(problemsOf(await edit(ask, occupation, { title: null, trainingApproach: null }))).toEqual([
      'title: required',
      'trainingApproach: required',
    ]);
  });

  test('adds and takes away providers', async () => {
    const { ask, seed, occupation } = await aWorld(server);
    const [one, two] = [await seed.anOrganization('provider'), await seed.anOrganization('provider')];

    const { occupation: saved } = await edit(ask, occupation, { providerIds: [one, two] });

    expect(saved.providers.map(({ id }: { id: string }) => id).sort()).toEqual(sorted(one, two));
  });

  test.each([[[]], [null]])('takes all providers away by %j', async (providerIds) => {
    const { ask, occupation } = await aWorld(server);

    expect((await edit(ask, occupation, { providerIds })).occupation.providers).toEqual([]);
  });

  test('[US-ASG-07] does not take away a provider that participants are assigned to, and says so', async () => {
    const { ask, seed, occupation, provider, aPerson } = await aWorld(server);
    await aPerson({ enrollment: { provider_id: provider } });
    const other = await seed.anOrganization('provider');

    const result = await edit(ask, occupation, { providerIds: [other], title: 'Unsaved' });

    expect(problemsOf(result)).toEqual(['providerIds: provider_in_use']);
    const { occupation: now } = await query(
      ask,
      'query ($id: ID!) { occupation(id: $id) { version title providers { id } } }',
      { id: occupation },
    );
    expect(now).toMatchObject({ version: 1, providers: [{ id: provider }] });
  });

  test('changes nothing else about a provider that stays, even one out of reach', async () => {
    const { as, sponsor, occupation, provider } = await aWorld(server);

    const { occupation: saved } = await edit(await as('sponsor', sponsor), occupation, { providerIds: [provider] });

    expect(saved.providers).toEqual([{ id: provider }]);
  });

  test('by its owner alone: an administrator may use the occupation of a sponsor but not edit it', async () => {
    const { as, employer, occupation } = await aWorld(server);
    const ask = await as('administrator', employer);

    const { occupation: seen } = await query(ask, 'query ($id: ID!) { occupation(id: $id) { viewerCanEdit } }', {
      id: occupation,
    });

    expect(seen.viewerCanEdit).toBe(false);
    expect((await edit(ask, occupation, { title: 'Ours' })).__typename).toBe('NotFound');
  });
});

describe('the list of occupations', () => {
  async function owned(world: World) {
    const { seed, sponsor, employer } = world;
    const stranger = await seed.anOrganization('sponsor');
    const ofSponsor = world.occupation;
    const ofEmployer = await seed.anOccupation({
      owner: employer,
      title: 'Ébéniste',
      code: 'OCC-77',
      onet_code: '51-7011.00',
    });
    const ofStranger = await seed.anOccupation({ owner: stranger });
    const [{ id: regulator }] = (await world.rows<{ id: string }>(
      `SELECT id FROM organizations WHERE kind = 'regulator'`,
    )) as [{ id: string }];
    const ofRegulator = await seed.anOccupation({ owner: regulator });
    return { sponsor, employer, stranger, ofSponsor, ofEmployer, ofStranger, ofRegulator };
  }

  test.each([
    ['regulator', ['ofRegulator'], ['ofSponsor', 'ofStranger'], ['ofEmployer']],
    ['sponsor', ['ofSponsor'], ['ofSponsor'], ['ofEmployer']],
    ['administrator', ['ofEmployer'], ['ofSponsor'], ['ofEmployer']],
  ] as const)(
    '[US-OCC-02] of a person of user type %s is filtered by mine, sponsor owned and employer owned',
    async (userType, mine, sponsorOwned, employerOwned) => {
      const world = await aWorld(server);
      const of = await owned(world);
      const ask =
        userType === 'regulator'
          ? world.ask
          : await world.as(userType, userType === 'sponsor' ? world.sponsor : world.employer);

      const lists = await Promise.all(
        ['MINE', 'SPONSOR_OWNED', 'EMPLOYER_OWNED'].map((ownership) => listed(ask, { ownership })),
      );

      expect(lists).toEqual(
        [mine, sponsorOwned, employerOwned].map((names) => names.map((name) => of[name]).toSorted()),
      );
    },
  );

  test('[US-OCC-03] is narrowed to what an employer may enroll into', async () => {
    const world = await aWorld(server);
    const of = await owned(world);

    expect(await listed(world.ask, { usableByEmployerId: world.employer })).toEqual(
      sorted(of.ofSponsor, of.ofEmployer, of.ofRegulator),
    );
  });

  test('[US-ORG-05] of an administrator has what the own employer may use', async () => {
    const world = await aWorld(server);
    const of = await owned(world);
    await world.seed.anOccupation({ owner: await world.seed.anEmployer({ sponsors: [world.sponsor] }) });

    expect(await listed(await world.as('administrator', world.employer))).toEqual(
      sorted(of.ofSponsor, of.ofEmployer, of.ofRegulator),
    );
  });

  test('[US-ORG-04] of a sponsor has nothing of a sibling sponsor', async () => {
    const world = await aWorld(server);
    const of = await owned(world);

    expect(await listed(await world.as('sponsor', world.sponsor))).toEqual(
      sorted(of.ofSponsor, of.ofEmployer, of.ofRegulator),
    );
  });

  test.each(['ebeniste', 'occ-77', '51-7011', 'ÉBÉ 77'])(
    'is searched by words of title, code and O*NET code: %s',
    async (text) => {
      const world = await aWorld(server);
      const { ofEmployer } = await owned(world);

      expect(await listed(world.ask, { text })).toEqual([ofEmployer]);
    },
  );

  test('counts the participants within reach', async () => {
    const { as, ask, employer, occupation, aPerson, seed, sponsor } = await aWorld(server);
    await aPerson();
    await aPerson({ employer: await seed.anEmployer({ sponsors: [sponsor] }) });
    const COUNT = 'query ($id: ID!) { occupation(id: $id) { participantCount } }';

    const counts = await Promise.all(
      [ask, await as('administrator', employer)].map((caller) => query(caller, COUNT, { id: occupation })),
    );

    expect(counts.map(({ occupation: { participantCount } }) => participantCount)).toEqual([2, 1]);
  });
});
