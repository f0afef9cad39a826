import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, problemsOf, query, run, send, tally } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const listed = async (ask: Caller, filter: object = {}) => {
  const { organizations } = await query(
    ask,
    'query ($filter: OrganizationFilter) { organizations(filter: $filter, first: 200) { totalCount nodes { id } } }',
    { filter },
  );
  expect(organizations.totalCount).toBe(organizations.nodes.length);
  return organizations.nodes.map(({ id }: { id: string }) => id).sort();
};
const sorted = (...ids: string[]) => ids.toSorted();

describe('[US-ORG-02] a new organization', () => {
  test('gets the next code of its kind', async () => {
    const { ask, seed } = await aWorld(server);
    await seed.anOrganization('employer', { code: 'EMP-0041' });
    await seed.anOrganization('provider', { code: 'EMP-MINE' });

    const codes = [];
    for (const kind of ['EMPLOYER', 'EMPLOYER', 'PROVIDER', 'SPONSOR', 'REFERRER'])
      codes.push((await run(ask, 'createOrganization', { kind, name: 'New' })).organization.code);

    expect(codes).toEqual(['EMP-0042', 'EMP-0043', 'PRO-0001', 'SPO-0001', 'REF-0001']);
  });

  test('has its contact and address', async () => {
    const { ask } = await aWorld(server);
    const details = { name: 'Acme 🦊', email: 'office@acme.example', phone: '+1 555 010 0100', city: 'Austin' };

    const { organization } = await run(ask, 'createOrganization', {
      kind: 'EMPLOYER',
      ...details,
      website: 'www.acme.example',
    });

    expect(organization).toMatchObject({
      ...details,
      version: 1,
      kind: 'EMPLOYER',
      website: 'https://www.acme.example',
      partners: [],
      viewerCanEdit: true,
    });
  });

  test('shows every problem at once', async () => {
    const { ask } = await aWorld(server);

    const result = await run(ask, 'createOrganization', {
      kind: 'EMPLOYER',
      name: ' ',
      email: 'x',
      phone: 'y',
      website: 'ftp://z',
      city: 'c'.repeat(101),
      partnerIds: ['none'],
    });

    expect(problemsOf(result)).toEqual([
      'name: required',
      'email: email_malformed',
      'phone: phone_malformed',
      'website: website_malformed',
      'city: too_long',
      'partnerIds: unknown_choice',
    ]);
  });

  test('of ten at once never shares a code', async () => {
    const { ask, rows } = await aWorld(server);

    const answers = await atOnce(10, (index) =>
      send(ask, 'createOrganization', { kind: 'EMPLOYER', name: `Rush ${index}` }),
    );

    const types = tally(answers.map(({ data }) => data?.createOrganization.__typename));
    const stored = await rows<{ code: string }>(`SELECT code FROM organizations WHERE name LIKE 'Rush %'`);
    expect(new Set(stored.map(({ code }) => code)).size).toBe(stored.length);
    expect(types).toEqual({ OrganizationSaved: 10 });
  });

  test('is made once by an idempotency key that comes twice', async () => {
    const { ask } = await aWorld(server);
    const input = { kind: 'PROVIDER', name: 'Once', clientMutationId: 'once' };

    const results = [await run(ask, 'createOrganization', input), await run(ask, 'createOrganization', input)];

    expect(results[1]).toEqual(results[0]);
  });

  test('of a sponsor is its partner at once', async () => {
    const { as, sponsor } = await aWorld(server);

    const { organization } = await run(await as('sponsor', sponsor), 'createOrganization', {
      kind: 'EMPLOYER',
      name: 'Ours',
    });

    expect(organization).toMatchObject({ partners: [{ id: sponsor }], viewerCanEdit: true });
  });

  test('of a sponsor is no partner of somebody else', async () => {
    const { as, seed, sponsor } = await aWorld(server);
    const sibling = await seed.anOrganization('sponsor');

    const result = await run(await as('sponsor', sponsor), 'createOrganization', {
      kind: 'EMPLOYER',
      name: 'Ours',
      partnerIds: [sibling],
    });

    expect(problemsOf(result)).toEqual(['partnerIds: unknown_choice']);
  });

  test('has partners of the other side only', async () => {
    const { ask, provider, employer } = await aWorld(server);

    const results = [
      await run(ask, 'createOrganization', { kind: 'EMPLOYER', name: 'A', partnerIds: [provider] }),
      await run(ask, 'createOrganization', { kind: 'PROVIDER', name: 'B', partnerIds: [employer] }),
      await run(ask, 'createOrganization', { kind: 'SPONSOR', name: 'C', partnerIds: [employer] }),
    ];

    expect(results.slice(0, 2).map(problemsOf)).toEqual([
      ['partnerIds: unknown_choice'],
      ['partnerIds: unknown_choice'],
    ]);
    expect(results[2].organization.partners).toEqual([{ id: employer }]);
  });
});

describe('[US-ORG-03] the kind of a new organization', () => {
  test.each([
    ['regulator', 'REGULATOR', false],
    ['regulator', 'SPONSOR', true],
    ['sponsor', 'SPONSOR', false],
    ['sponsor', 'EMPLOYER', true],
    ['employer', 'EMPLOYER', true],
  ] as const)('under the contract of a %s: %s may be added: %s', async (contract, kind, isAllowed) => {
    const world = await aWorld(server, { contract });
    const ask = contract === 'regulator' ? world.ask : await world.as('sponsor', world.sponsor);

    const result = await run(ask, 'createOrganization', { kind, name: 'New' });

    expect(result.__typename).toBe(isAllowed ? 'OrganizationSaved' : 'InvalidInput');
  });

  test('is not above the user type of the viewer', async () => {
    const { as, sponsor } = await aWorld(server);

    const result = await run(await as('sponsor', sponsor), 'createOrganization', { kind: 'SPONSOR', name: 'Rival' });

    expect(problemsOf(result)).toEqual(['kind: unknown_choice']);
  });

  test('does not matter to an administrator, who adds none', async () => {
    const { as, employer } = await aWorld(server);

    const answer = await send(await as('administrator', employer), 'createOrganization', {
      kind: 'PROVIDER',
      name: 'New',
    });

    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    ['regulator', ['REGULATOR', 'SPONSOR', 'EMPLOYER', 'PROVIDER', 'REFERRER', 'OTHER'], 'REGULATOR'],
    ['sponsor', ['SPONSOR', 'EMPLOYER', 'PROVIDER', 'REFERRER', 'OTHER'], 'SPONSOR'],
    ['employer', ['EMPLOYER', 'PROVIDER', 'REFERRER', 'OTHER'], 'ADMINISTRATOR'],
  ] as const)('[US-ORG-01] a contract of a %s allows %j, and user types up to %s', async (contract, kinds, top) => {
    const { as, employer } = await aWorld(server, { contract });

    const { viewer } = await query(
      await as('administrator', employer),
      '{ viewer { tenant { contractType organizationKinds userTypes } } }',
    );

    expect(viewer.tenant).toMatchObject({ contractType: contract.toUpperCase(), organizationKinds: kinds });
    expect(viewer.tenant.userTypes[0]).toBe(top);
  });
});

describe('editing an organization', () => {
  const edit = (ask: Caller, id: string, changes: object, version = 1) =>
    run(ask, 'updateOrganization', { id, version, ...changes });

  test('changes what it names and clears what is null', async () => {
    const { ask, seed } = await aWorld(server);
    const id = await seed.anOrganization('employer', {
      name: 'Old',
      phone: '+1 555 010 0100',
      city: 'Austin',
      code: 'EMP-7',
    });

    const { organization } = await edit(ask, id, { name: 'New', city: null });

    expect(organization).toMatchObject({
      version: 2,
      name: 'New',
      phone: '+1 555 010 0100',
      city: null,
      code: 'EMP-7',
    });
  });

  test('of an older version is refused with the newer values', async () => {
    const { ask, employer } = await aWorld(server);
    await edit(ask, employer, { name: 'Newer' });

    const result = await edit(ask, employer, { name: 'Mine' });

    expect(result).toMatchObject({
      __typename: 'VersionConflict',
      current: { __typename: 'Organization', version: 2, name: 'Newer' },
    });
  });

  test('of one version by 20 at once is saved once', async () => {
    const { ask, employer } = await aWorld(server);

    const results = await atOnce(20, (index) => edit(ask, employer, { name: `N${index}` }));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ OrganizationSaved: 1, VersionConflict: 19 });
  });

  test('keeps the name', async () => {
    const { ask, employer } = await aWorld(server);

    expect(problemsOf(await edit(ask, employer, { name: null }))).toEqual(['name: required']);
  });

  test('[US-ORG-02] replaces the partners', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const other = await seed.anOrganization('sponsor');

    const { organization } = await edit(ask, employer, { partnerIds: [other, other] });

    expect(organization.partners).toEqual([{ id: other }]);
  });

  test.each([[[]], [null]])('takes all partners away by %j', async (partnerIds) => {
    const { ask, employer, rows } = await aWorld(server);

    await edit(ask, employer, { partnerIds });

    expect(await rows('SELECT 1 FROM partnerships')).toEqual([]);
  });

  test('leaves partners out of reach as they are', async () => {
    const { as, seed, sponsor, rows } = await aWorld(server);
    const sibling = await seed.anOrganization('sponsor');
    const shared = await seed.anEmployer({ sponsors: [sponsor, sibling] });

    const { organization } = await edit(await as('sponsor', sponsor), shared, {
      partnerIds: [sponsor],
      name: 'Shared',
    });

    expect(organization.partners).toEqual([{ id: sponsor }]);
    const kept = await rows<{ sponsor_id: string }>('SELECT sponsor_id FROM partnerships WHERE employer_id = $1', [
      shared,
    ]);
    expect(kept.map(({ sponsor_id }) => sponsor_id).sort()).toEqual(sorted(sponsor, sibling));
  });

  test('ends the own partnership of a sponsor when asked', async () => {
    const { as, employer, sponsor, rows } = await aWorld(server);

    await edit(await as('sponsor', sponsor), employer, { partnerIds: [] });

    expect(await rows('SELECT 1 FROM partnerships')).toEqual([]);
  });

  test.each([
    ['sponsor', 'own sponsor', 'sponsor', true],
    ['sponsor', 'partner employer', 'employer', true],
    ['sponsor', 'shared provider', 'provider', true],
    ['sponsor', 'sibling sponsor', 'sibling', false],
    ['sponsor', 'foreign employer', 'foreign', false],
    ['administrator', 'own employer', 'employer', true],
    ['administrator', 'partner sponsor', 'sponsor', false],
    ['administrator', 'provider', 'provider', false],
    ['administrator', 'other employer', 'foreign', false],
  ] as const)(
    '[US-ORG-05] by a person of user type %s of the %s (%s) is allowed: %s',
    async (userType, _relation, target, isAllowed) => {
      const world = await aWorld(server);
      const sibling = await world.seed.anOrganization('sponsor');
      const foreign = await world.seed.anEmployer({ sponsors: [sibling] });
      const places = { ...world, sibling, foreign };
      const ask = await world.as(userType, userType === 'sponsor' ? world.sponsor : world.employer);

      const result = await edit(ask, places[target], { city: 'Here' });

      expect(result.__typename).toBe(isAllowed ? 'OrganizationSaved' : 'NotFound');
    },
  );
});

describe('the list of organizations', () => {
  test('[US-ORG-04] of a sponsor has no sibling sponsor and nothing of it', async () => {
    const { as, seed, sponsor, employer, provider } = await aWorld(server);
    const sibling = await seed.anOrganization('sponsor');
    await seed.anEmployer({ sponsors: [sibling] });
    const referrer = await seed.anOrganization('referrer');

    expect(await listed(await as('sponsor', sponsor))).toEqual(sorted(sponsor, employer, provider, referrer));
  });

  test('[US-ORG-05] of an administrator has the own employer, its sponsors and the providers', async () => {
    const { as, seed, sponsor, employer, provider } = await aWorld(server);
    await seed.anEmployer({ sponsors: [sponsor] });
    await seed.anOrganization('referrer');

    expect(await listed(await as('administrator', employer))).toEqual(sorted(sponsor, employer, provider));
  });

  test('is narrowed by kind and by words of name and code', async () => {
    const { ask, seed, sponsor } = await aWorld(server);
    const acme = await seed.anEmployer({ name: 'Ácme Works', code: 'EMP-0007' });

    const lists = await Promise.all(
      [
        { kinds: ['SPONSOR'] },
        { text: 'works acme' },
        { text: 'emp-0007' },
        { kinds: [] },
        { kinds: ['SPONSOR'], text: 'acme' },
      ].map((filter) => listed(ask, filter)),
    );

    expect(lists).toEqual([[sponsor], [acme], [acme], [], []]);
  });

  test('is in the order of names, whatever case and accents, page by page', async () => {
    const { ask, seed } = await aWorld(server);
    for (const name of ['zinc', 'Äpfel', 'apple', 'Zinc', 'Banana']) await seed.anEmployer({ name: `0 ${name}` });
    const names: string[] = [];

    for (let after: string | null = null, more = true; more;) {
      const { organizations } = await query(
        ask,
        'query ($after: String) { organizations(first: 2, after: $after, filter: { text: "0 " , kinds: [EMPLOYER] }) { nodes { name } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      names.push(
        ...organizations.nodes
          .map(({ name }: { name: string }) => name)
          .filter((name: string) => name.startsWith('0 ')),
      );
      ({ endCursor: after, hasNextPage: more } = organizations.pageInfo);
    }

    expect(names.map((name) => name.toLowerCase().replace('ä', 'a'))).toEqual([
      '0 apfel',
      '0 apple',
      '0 banana',
      '0 zinc',
      '0 zinc',
    ]);
  });

  test('counts the participants within reach: of an employer, and assigned to a provider', async () => {
    const { ask, employer, provider, aPerson } = await aWorld(server);
    await aPerson();
    await aPerson({ enrollment: { provider_id: provider } });

    const answer = await query(
      ask,
      'query ($e: ID!, $p: ID!) { e: organization(id: $e) { participantCount } p: organization(id: $p) { participantCount } }',
      { e: employer, p: provider },
    );

    expect(answer).toEqual({ e: { participantCount: 2 }, p: { participantCount: 1 } });
  });
});
