import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf, query, run, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const archive = (ask: Caller, id: string, version = 1): Promise<Result> =>
  run(ask, 'archiveOrganization', { id, version });
const restore = (ask: Caller, id: string, version = 2): Promise<Result> =>
  run(ask, 'restoreOrganization', { id, version });
const listed = async (ask: Caller, filter: object): Promise<string[]> => {
  const { organizations } = await query(
    ask,
    'query ($filter: OrganizationFilter) { organizations(first: 100, filter: $filter) { nodes { id } } }',
    { filter },
  );
  return organizations.nodes.map(({ id }: { id: string }) => id);
};

describe('[US-PRT-08] an organization', () => {
  test('on which nothing hangs goes into the archive, out of every chooser, and comes back', async () => {
    const { ask, seed } = await aWorld(server);
    const employer = await seed.anEmployer();

    const archived = await archive(ask, employer);
    const between = [await listed(ask, { kinds: ['EMPLOYER'] }), await listed(ask, { isArchived: true })];
    const back = await restore(ask, employer);

    expect(archived.organization.archivedAt).not.toBeNull();
    expect(between[0]).not.toContain(employer);
    expect(between[1]).toEqual([employer]);
    expect(back.organization).toMatchObject({ archivedAt: null, version: 3 });
    expect(await listed(ask, { kinds: ['EMPLOYER'] })).toContain(employer);
  });

  test('with active people, programs or occupations is refused, and says what hangs on it', async () => {
    const { ask, employer, provider, aPerson, seed } = await aWorld(server);
    await aPerson();
    await seed.aStaffMember('supervisor', employer);
    const use = (id: string) =>
      query(ask, 'query ($id: ID!) { organization(id: $id) { use { activePeople activeEnrollments occupations } } }', {
        id,
      });

    expect(problemsOf(await archive(ask, employer))).toEqual(['organization_in_use']);
    expect(problemsOf(await archive(ask, provider))).toEqual(['organization_in_use']);
    expect((await use(employer)).organization.use).toEqual({ activePeople: 1, activeEnrollments: 1, occupations: 0 });
    expect((await use(provider)).organization.use).toEqual({ activePeople: 0, activeEnrollments: 0, occupations: 1 });
  });

  test('with people who have left goes', async () => {
    const { ask, employer, aPerson, seed } = await aWorld(server);
    await aPerson({ account: { account_status: 'deactivated' }, enrollment: { program_status: 'completed' } });
    await seed.aStaffMember('supervisor', employer, { account_status: 'deactivated' });

    expect((await archive(ask, employer)).__typename).toBe('OrganizationSaved');
  });

  test('in the archive takes nobody new', async () => {
    const world = await aWorld(server);
    const employer = await world.seed.anEmployer({ sponsors: [world.sponsor] });
    await archive(world.ask, employer);

    const result = await run(world.ask, 'createParticipant', aNewcomer(world, { employerId: employer }));

    expect(problemsOf(result)).toContain('employerId: unknown_choice');
  });

  test('of the own employer is not archived by its administrator', async () => {
    const { as, employer } = await aWorld(server);
    const administrator = await as('administrator', employer);

    expect((await archive(administrator, employer)).__typename).toBe('NotFound');
  });

  test('is not archived over an edit of somebody else', async () => {
    const { ask, seed } = await aWorld(server);
    const employer = await seed.anEmployer();
    await run(ask, 'updateOrganization', { id: employer, version: 1, city: 'Leeds' });

    expect(await archive(ask, employer)).toMatchObject({ __typename: 'VersionConflict', current: { version: 2 } });
  });
});

describe('[US-PRT-01, US-PRT-02, US-PRT-03, US-PRT-04, US-PRT-06, UK-ORG-01] partner organizations', () => {
  test.each(['EMPLOYER', 'PROVIDER', 'REFERRER'])(
    'of kind %s need a name alone, get a stable code, and take the rest later',
    async (kind) => {
      const { ask } = await aWorld(server);
      const { organization } = await run(ask, 'createOrganization', { kind, name: 'Mill Lane' });

      const later = await run(ask, 'updateOrganization', {
        id: organization.id,
        version: 1,
        email: 'post@mill.example',
        city: 'Leeds',
        country: 'United Kingdom',
      });

      expect(organization.code).toMatch(/^[A-Z]{3}-\d{4}$/);
      expect(later.organization).toMatchObject({
        code: organization.code,
        email: 'post@mill.example',
        city: 'Leeds',
        country: 'United Kingdom',
      });
    },
  );

  test('[US-PRT-05] an administrator edits the own employer, and no other', async () => {
    const { as, seed, employer } = await aWorld(server);
    const administrator = await as('administrator', employer);
    const other = await seed.anEmployer();

    expect(
      (await run(administrator, 'updateOrganization', { id: employer, version: 1, phone: '555 0100 200' })).__typename,
    ).toBe('OrganizationSaved');
    expect(
      (await run(administrator, 'updateOrganization', { id: other, version: 1, phone: '555 0100 200' })).__typename,
    ).toBe('NotFound');
  });
});

test('[US-PRT-08] nobody comes to an organization while it is archived, however close the two are', async () => {
  const world = await aWorld(server);
  const { ask, seed, sponsor } = world;
  for (let round = 0; round < 5; round += 1) {
    const employer = await seed.anEmployer({ sponsors: [sponsor] });
    const newcomer = aNewcomer({ employer, occupation: world.occupation });

    const [added, archived] = await Promise.all([run(ask, 'createParticipant', newcomer), archive(ask, employer)]);

    const outcomes = [String(added.__typename), String(archived.__typename)].toSorted();
    expect(outcomes).toEqual(['InvalidInput', outcomes[1]]);
    expect(['OrganizationSaved', 'ParticipantSaved']).toContain(outcomes[1]);
  }
});
