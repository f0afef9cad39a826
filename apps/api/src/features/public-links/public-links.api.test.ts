import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const bound = ({ employer, occupation }: World) => ({
  employerId: employer,
  occupationId: occupation,
  userType: 'APPRENTICE',
});
const create = async (world: World, more: object = {}) =>
  (await run(world.ask, 'createPublicLink', { ...bound(world), ...more })).publicLink;
const edit = (ask: Caller, link: { id: string; version: number }, changes: object) =>
  run(ask, 'updatePublicLink', { id: link.id, version: link.version, ...changes });

describe('[US-PUB-01] a public link', () => {
  test('is bound to an employer, an occupation and a user type', async () => {
    const world = await aWorld(server);

    const link = await create(world, { label: '  Spring  fair ' });

    expect(link).toMatchObject({
      version: 1,
      label: 'Spring fair',
      employer: { id: world.employer },
      occupation: { id: world.occupation },
      userType: 'APPRENTICE',
      state: 'OPEN',
      isPaused: false,
      endsOn: null,
      maxUses: null,
      views: 0,
      signUps: 0,
      createdByName: 'Vera Viewer',
      viewerCanEdit: true,
    });
    expect(link.url).toMatch(/^http:\/\/[^/]+\/join\/[\w-]{64}$/);
  });

  test.each([
    ['without an employer', { employerId: '' }, ['employerId: required']],
    ['of an unknown occupation', { occupationId: 'nothing' }, ['occupationId: unknown_choice']],
    ['for staff', { userType: 'ADMINISTRATOR' }, ['userType: user_type_not_participant']],
    ['with a label of 121 characters', { label: 'x'.repeat(121) }, ['label: too_long']],
    ['with a last day that is over', { endsOn: '2020-01-01' }, ['endsOn: date_in_the_past']],
    ['with a day that does not exist', { endsOn: '2099-02-30' }, ['endsOn: date_malformed']],
    ['for nobody', { maxUses: 0 }, ['maxUses: number_out_of_range']],
  ])('%s is refused at the field', async (_what, change, problems) => {
    const world = await aWorld(server);

    expect(problemsOf(await run(world.ask, 'createPublicLink', { ...bound(world), ...change }))).toEqual(problems);
  });

  test('has the same address whenever it is asked for', async () => {
    const world = await aWorld(server);
    const link = await create(world);

    const again = await query(world.ask, 'query ($id: ID!) { publicLink(id: $id) { url } }', { id: link.id });

    expect(again.publicLink.url).toBe(link.url);
  });

  test('stands nowhere in the database as it is', async () => {
    const world = await aWorld(server);
    const token = (await create(world)).url.split('/').at(-1);

    const rows = await world.rows(
      'SELECT l::text AS text FROM public_links l UNION ALL SELECT a::text FROM audit_entries a',
    );

    expect(rows.filter(({ text }) => String(text).includes(token))).toEqual([]);
  });
});

describe('[US-PUB-07] a public link', () => {
  test('can be paused and opened again', async () => {
    const world = await aWorld(server);
    const link = await create(world);

    const paused = (await edit(world.ask, link, { isPaused: true })).publicLink;
    const opened = (await edit(world.ask, paused, { isPaused: false })).publicLink;

    expect([paused.state, opened.state]).toEqual(['PAUSED', 'OPEN']);
  });

  test('keeps a last day that is over, and can be given a later one', async () => {
    const world = await aWorld(server);
    const link = await create(world);
    await world.rows(`UPDATE public_links SET ends_on = '2020-01-01' WHERE id = $1`, [link.id]);

    const over = (await edit(world.ask, link, { label: 'Still the same' })).publicLink;
    const later = (await edit(world.ask, over, { endsOn: '2099-01-01' })).publicLink;

    expect([over.state, over.endsOn, later.state]).toEqual(['ENDED', '2020-01-01', 'OPEN']);
  });

  test('is used up when as many people came as may', async () => {
    const world = await aWorld(server);
    const link = await create(world, { maxUses: 1 });
    const person = await world.aPerson();
    await world.seed.insert('public_link_sign_ups', { link_id: link.id, account_id: person.id });

    const { publicLink } = await query(world.ask, 'query ($id: ID!) { publicLink(id: $id) { state signUps } }', {
      id: link.id,
    });

    expect(publicLink).toEqual({ state: 'USED_UP', signUps: 1 });
  });

  test('gets a new address when asked', async () => {
    const world = await aWorld(server);
    const link = await create(world);

    const { publicLink } = await edit(world.ask, link, { replaceAddress: true });

    expect(publicLink.url).not.toBe(link.url);
  });

  test('is not changed by an edit of an older state', async () => {
    const world = await aWorld(server);
    const link = await create(world);
    await edit(world.ask, link, { label: 'First' });

    const second = await edit(world.ask, link, { label: 'Second' });

    expect(second).toMatchObject({ __typename: 'VersionConflict', current: { label: 'First' } });
  });
});

describe('the list of public links', () => {
  test('shows the newest first and finds by label, employer and occupation', async () => {
    const world = await aWorld(server);
    const first = await create(world, { label: 'Harbor fair' });
    const second = await create(world);
    const list = async (filter?: object) =>
      (
        await query(world.ask, 'query ($f: PublicLinkFilter) { publicLinks(filter: $f) { totalCount nodes { id } } }', {
          f: filter,
        })
      ).publicLinks.nodes.map(({ id }: { id: string }) => id);

    expect(await list()).toEqual([second.id, first.id]);
    expect(await list({ text: 'HARBOR' })).toEqual([first.id]);
    expect(await list({ employerIds: [world.employer] })).toEqual([second.id, first.id]);
    expect(await list({ employerIds: [world.sponsor] })).toEqual([]);
  });
});
