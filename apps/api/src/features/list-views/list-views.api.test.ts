import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, problemsOf, query, run, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const VIEWS = '{ listViews { id name search sharedWith isDefault viewerCanEdit version } }';
const viewsOf = async (ask: Caller): Promise<Result[]> => (await query(ask, VIEWS)).listViews;
const namesOf = async (ask: Caller): Promise<string[]> => (await viewsOf(ask)).map(({ name }) => name);
const save = async (ask: Caller, values: object = {}): Promise<Result> =>
  run(ask, 'createListView', { name: 'Late', search: 'status=any&sort=-start_date&columns=name,email.300', ...values });

describe('[US-LST-10; UK-GRID-31] a saved view', () => {
  test('keeps filter, order and columns for whoever saved it, and for nobody else', async () => {
    const { ask, as, employer } = await aWorld(server);
    const other = await as('administrator', employer);

    const { listView } = await save(ask);

    expect(listView).toMatchObject({
      search: 'status=any&sort=-start_date&columns=name,email.300',
      sharedWith: [],
      isDefault: false,
      viewerCanEdit: true,
    });
    expect([await namesOf(ask), await namesOf(other)]).toEqual([['Late'], []]);
  });

  test('is saved once, however often the same request comes', async () => {
    const { ask } = await aWorld(server);
    const input = { clientMutationId: crypto.randomUUID() };

    const answers = await atOnce(3, () => save(ask, input));

    expect(new Set(answers.map(({ listView }) => listView.id)).size).toBe(1);
    expect(await namesOf(ask)).toEqual(['Late']);
  });

  test('is renamed and takes what is shown now; a stale change is refused with the newer values', async () => {
    const { ask } = await aWorld(server);
    const { listView } = await save(ask);
    const change = { id: listView.id, version: listView.version };

    const changed = await run(ask, 'updateListView', { ...change, name: 'Later', search: 'q=x' });
    const stale = await run(ask, 'updateListView', { ...change, name: 'Latest' });

    expect(changed.listView).toMatchObject({ name: 'Later', search: 'q=x', version: 2 });
    expect(stale).toMatchObject({ __typename: 'VersionConflict', current: { version: 2, name: 'Later' } });
  });

  test('is deleted by its owner alone', async () => {
    const { ask, as, employer } = await aWorld(server);
    const { listView } = await save(ask);
    const other = await as('administrator', employer);

    expect(await run(other, 'deleteListView', { id: listView.id })).toMatchObject({ __typename: 'NotFound' });
    expect(await run(ask, 'deleteListView', { id: listView.id })).toMatchObject({ __typename: 'ListViewDeleted' });
    expect(await namesOf(ask)).toEqual([]);
  });

  test.each([
    [{ name: ' ' }, ['name: required']],
    [{ search: 'nationalId=900123456' }, ['search: unknown_choice']],
    [{ search: 'dialog=add' }, ['search: unknown_choice']],
    [{ sharedWith: ['LEARNER'] }, ['sharedWith: unknown_choice']],
  ])('with %j is refused', async (values, problems) => {
    const { ask } = await aWorld(server);

    expect(problemsOf(await save(ask, values))).toEqual(problems);
  });

  test('is one of at most fifty', async () => {
    const { ask, viewer, rows, seed } = await aWorld(server);
    await rows(
      `INSERT INTO list_views (tenant_id, owner_id, name, search) SELECT $1, $2, n::text, '' FROM generate_series(1, 49) n`,
      [seed.tenantId, viewer.id],
    );

    const results = await atOnce(3, () => save(ask));

    const saved = results.filter(({ __typename }) => __typename === 'ListViewSaved');
    expect(saved).toHaveLength(1);
    expect(problemsOf(results.find(({ __typename }) => __typename === 'InvalidInput'))).toEqual(['name: too_many']);
  });
});

describe('[US-LST-10; UK-GRID-31] a shared view', () => {
  test('is seen by its user types, changed by whoever runs the tenant, and stands first', async () => {
    const { ask, as, employer } = await aWorld(server);
    const [mentor, supervisor] = [await as('mentor', employer), await as('supervisor', employer)];
    await save(mentor, { name: 'A mine' });

    const { listView } = await save(ask, { name: 'Mentors', sharedWith: ['MENTOR'] });

    expect(await viewsOf(mentor)).toMatchObject([
      { name: 'Mentors', viewerCanEdit: false, sharedWith: ['MENTOR'] },
      { name: 'A mine', viewerCanEdit: true },
    ]);
    expect(await namesOf(supervisor)).toEqual([]);
    const attempt = await run(mentor, 'updateListView', { id: listView.id, version: 1, name: 'Mine now' });
    expect(attempt).toMatchObject({ __typename: 'NotFound' });
  });

  test.each(['sponsor', 'administrator', 'supervisor'] as const)(
    'is not made by a %s, who does not run the tenant',
    async (userType) => {
      const { as, sponsor, employer } = await aWorld(server);
      const ask = await as(userType, userType === 'sponsor' ? sponsor : employer);

      expect(problemsOf(await save(ask, { sharedWith: ['MENTOR'] }))).toEqual(['sharedWith: unknown_choice']);
    },
  );

  test('that names an organization out of reach shows nobody more', async () => {
    const { ask, as, aPerson, employer, sponsor, seed } = await aWorld(server);
    const foreign = await seed.anEmployer({ sponsors: [sponsor] });
    await aPerson({ employer: foreign });
    const administrator = await as('administrator', employer);
    await save(ask, { search: `employer=${foreign}`, sharedWith: ['ADMINISTRATOR'] });

    const [view] = await viewsOf(administrator);
    const ids = new URLSearchParams(view!.search).get('employer')!.split(',');
    const { participants } = await query(
      administrator,
      'query ($ids: [ID!]) { participants(filter: { employerIds: $ids }) { totalCount nodes { id } } }',
      { ids },
    );

    expect(participants).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('[US-LST-10] the default', () => {
  test('of a person is one: another one takes its place', async () => {
    const { ask } = await aWorld(server);
    await save(ask, { name: 'First', isDefault: true });

    await save(ask, { name: 'Second', isDefault: true });

    expect((await viewsOf(ask)).filter(({ isDefault }) => isDefault)).toMatchObject([{ name: 'Second' }]);
  });

  test('of a user type is one, and leaves those of others alone', async () => {
    const { ask, as, employer } = await aWorld(server);
    const mentor = await as('mentor', employer);
    await save(mentor, { name: 'Own', isDefault: true });
    await save(ask, { name: 'Supervisors', sharedWith: ['SUPERVISOR'], isDefault: true });
    await save(ask, { name: 'Mentors', sharedWith: ['MENTOR'], isDefault: true });

    await save(ask, { name: 'New for mentors', sharedWith: ['MENTOR'], isDefault: true });

    const defaults = async (caller: Caller) =>
      (await viewsOf(caller)).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect(await defaults(mentor)).toEqual(['New for mentors', 'Own']);
    expect(await defaults(await as('supervisor', employer))).toEqual(['Supervisors']);
  });
});
