import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, type Result } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
let world: World;
let everybody: string[];
beforeAll(async () => {
  server = await aServer();
  world = await aWorld(server);
  everybody = await manyPeople(world);
}, 60_000);
afterAll(() => server.close());

const KEYS = [
  'NAME',
  'START_DATE',
  'PROGRAM_STATUS',
  'EMPLOYER',
  'OCCUPATION',
  'REFERENCE_NUMBER',
  'EMAIL',
  'USER_TYPE',
  'ACCOUNT_STATUS',
  'EXPECTED_END_DATE',
  'COHORT',
  'CASE_OWNER',
  'LAST_SIGN_IN_AT',
  'NEW_TO_VIEWER',
  'CREATED_AT',
  'UPDATED_AT',
] as const;
type Order = { key: string; direction?: string };

/** Twenty-six people with ties and missing values under every key. */
async function manyPeople({ seed, sponsor, employer, occupation, viewer, aPerson }: World): Promise<string[]> {
  const cohorts = [
    await seed.aCohort({ owner: sponsor, title: 'Zebra' }),
    await seed.aCohort({ owner: sponsor, title: 'apple' }),
  ];
  const owners = [
    await seed.aStaffMember('administrator', employer, { given_name: 'Åsa', family_name: 'Zu' }),
    await seed.aStaffMember('administrator', employer, { given_name: 'Bo', family_name: 'Al' }),
  ];
  const other = await seed.anEmployer({ sponsors: [sponsor], name: 'Ärzte GmbH' });
  const second = await seed.anOccupation({ owner: sponsor, title: 'electrician' });
  const names = [
    ['Ana', 'Ng'],
    ['ana', 'ng'],
    ['Zoë', 'Ångström'],
    ["D'Arcy", 'O’Hara'],
    ['李', '王'],
    ['🦊', 'Fox'],
  ];
  const statuses = ['active', 'completed', 'suspended'];
  const people = [];
  for (let index = 0; index < 26; index += 1) {
    const [given_name, family_name] = names[index % names.length]!;
    const hasMail = index % 3 !== 0;
    const email = hasMail
      ? { email: `p${String(index % 20).padStart(2, '0')}.${index}@example.org` }
      : { email: null, email_key: null };
    const created_at = `2026-01-0${1 + (index % 3)} 10:00:00.00000${index % 2}+00`;
    people.push(
      await aPerson({
        type: index % 2 ? 'apprentice' : 'learner',
        employer: index % 2 ? employer : other,
        occupation: index % 5 ? occupation : second,
        account: {
          given_name,
          family_name,
          ...email,
          reference_number: index % 4 ? `R${index % 7}` : null,
          created_at,
          updated_at: created_at,
          last_sign_in_at: index % 4 === 1 ? created_at : null,
          case_owner_id: (index % 7 ? owners[index % 3] : viewer)?.id ?? null,
          account_status: index % 6 ? 'active' : 'deactivated',
        },
        enrollment: {
          cohort_id: cohorts[index % 4] ?? null,
          expected_end_date: index % 5 ? `2028-03-0${1 + (index % 4)}` : null,
          program_status: statuses[index % 3],
          start_date: index % 4 ? `2026-02-0${1 + (index % 4)}` : null,
        },
      }),
    );
  }
  return people.map(({ id }) => id);
}

const LIST = `query ($sort: [ParticipantSort!], $first: Int! = 50, $after: String, $filter: ParticipantFilter, $skip: Int) {
  participants(sort: $sort, first: $first, after: $after, filter: $filter, skip: $skip) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function page(ask: Caller, variables: Record<string, unknown>) {
  return (await query(ask, LIST, variables)).participants as {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

/** Every id, page by page. */
async function walk(
  ask: Caller,
  sort: Order[],
  first: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page(ask, { sort, first, after });
    found.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
    await between();
  }
}

describe.each(KEYS)('[US-LST-09] people sorted by %s', (key) => {
  test.each(['ASC', 'DESC'])(
    '%s come on pages of four without gap or double, in the order of one large page',
    async (direction) => {
      const large = await walk(world.ask, [{ key, direction }], 200);

      const small = await walk(world.ask, [{ key, direction }], 4);

      expect(small).toEqual(large);
      expect(small.toSorted()).toEqual(everybody.toSorted());
    },
  );

  test('descending are those ascending in reverse', async () => {
    const [up, down] = [
      await walk(world.ask, [{ key, direction: 'ASC' }], 200),
      await walk(world.ask, [{ key, direction: 'DESC' }], 200),
    ];

    expect(down).toEqual(up.toReversed());
  });
});

describe('[US-LST-09] the order', () => {
  const VALUES = `query ($sort: [ParticipantSort!]) { participants(sort: $sort, first: 200) { nodes { givenName familyName email referenceNumber createdAt updatedAt
    enrollment { startDate programStatus employer { name } occupation { title } } } } }`;
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const LAST = '\uffff';
  const values = async (key: string, read: (person: Result) => string) => {
    const { participants } = await query(world.ask, VALUES, { sort: [{ key }] });
    return participants.nodes.map(read) as string[];
  };

  test.each([
    ['START_DATE', ({ enrollment }: Result) => enrollment.startDate ?? LAST],
    ['PROGRAM_STATUS', ({ enrollment }: Result) => enrollment.programStatus],
    ['EMPLOYER', ({ enrollment }: Result) => fold(enrollment.employer.name)],
    ['OCCUPATION', ({ enrollment }: Result) => fold(enrollment.occupation.title)],
    ['REFERENCE_NUMBER', ({ referenceNumber }: Result) => referenceNumber ?? LAST],
    ['EMAIL', ({ email }: Result) => email ?? LAST],
    ['CREATED_AT', ({ createdAt }: Result) => createdAt],
    ['UPDATED_AT', ({ updatedAt }: Result) => updatedAt],
  ])('by %s rises, and missing values come last', async (key, read) => {
    const found = await values(key, read);

    expect(found).toEqual(found.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
    expect(new Set(found).size).toBeGreaterThan(1);
  });

  test('by name is by family name, whatever case, accents and apostrophes', async () => {
    const found = await values('NAME', ({ familyName }) => familyName);

    expect([...new Set(found.map(fold))]).toEqual(['angstrom', 'fox', 'ng', 'o’hara', '王']);
  });

  test('is by name when nothing is asked for', async () => {
    expect(await walk(world.ask, [], 200)).toEqual(await walk(world.ask, [{ key: 'NAME' }], 200));
  });

  test('by several keys in different directions has pages without gap or double', async () => {
    const sort = [
      { key: 'PROGRAM_STATUS', direction: 'DESC' },
      { key: 'START_DATE', direction: 'ASC' },
      { key: 'EMAIL', direction: 'DESC' },
    ];

    const small = await walk(world.ask, sort, 3);

    expect(small).toEqual(await walk(world.ask, sort, 200));
    expect(small.toSorted()).toEqual(everybody.toSorted());
  });

  test('by two keys goes by the second where the first is equal', async () => {
    const { participants } = await query(world.ask, VALUES, {
      sort: [
        { key: 'PROGRAM_STATUS', direction: 'DESC' },
        { key: 'START_DATE', direction: 'ASC' },
      ],
    });
    const pairs = participants.nodes.map(({ enrollment }: Result) => [
      enrollment.programStatus,
      enrollment.startDate ?? LAST,
    ]);

    const expected = pairs.toSorted((a: string[], b: string[]) =>
      a[0] === b[0] ? (a[1]! < b[1]! ? -1 : Number(a[1]! > b[1]!)) : a[0]! < b[0]! ? 1 : -1,
    );
    expect(pairs).toEqual(expected);
  });

  test.each(['EMPLOYER', 'OCCUPATION', 'NAME'])('by %s twice counts once', async (key) => {
    const twice = await walk(
      world.ask,
      [
        { key, direction: 'DESC' },
        { key, direction: 'ASC' },
      ],
      5,
    );

    expect(twice).toEqual(await walk(world.ask, [{ key, direction: 'DESC' }], 200));
  });

  test('by four keys uses the first three', async () => {
    const three = [{ key: 'EMPLOYER' }, { key: 'OCCUPATION' }, { key: 'PROGRAM_STATUS' }];

    expect(await walk(world.ask, [...three, { key: 'EMAIL', direction: 'DESC' }], 200)).toEqual(
      await walk(world.ask, three, 200),
    );
  });
});

describe('a jump', () => {
  const ids = async (variables: Record<string, unknown>) =>
    (await page(world.ask, { first: 4, ...variables })).edges.map(({ node }) => node.id);

  test.each([
    ['from the top', 0],
    ['from a cursor', 5],
  ])('%s leads to the rows that stand there, and pages go on behind them', async (_where, start) => {
    const sort = [{ key: 'EMPLOYER', direction: 'DESC' }, { key: 'START_DATE' }];
    const large = await page(world.ask, { sort, first: 200 });
    const all = large.edges.map(({ node }) => node.id);
    const after = start === 0 ? null : large.edges[start - 1]!.cursor;

    const jumped = await page(world.ask, { sort, first: 4, skip: 7, after });

    expect(jumped.edges.map(({ node }) => node.id)).toEqual(all.slice(start + 7, start + 11));
    expect(jumped.pageInfo.hasPreviousPage).toBe(true);
    expect(await ids({ sort, after: jumped.pageInfo.endCursor })).toEqual(all.slice(start + 11, start + 15));
  });

  test('past the end finds nobody', async () => {
    expect(await ids({ skip: 100 })).toEqual([]);
  });

  test.each([-1, 2_000_001])('over %d rows is refused', async (skip) => {
    const answer = await world.ask(LIST, { skip });

    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('a page', () => {
  test('tells whether rows follow and come before', async () => {
    const [first, last] = [
      await page(world.ask, { first: 25 }),
      await page(world.ask, { first: 25, after: (await page(world.ask, { first: 25 })).pageInfo.endCursor }),
    ];

    expect(first.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]!.cursor,
      endCursor: first.edges.at(-1)!.cursor,
    });
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(last.edges).toHaveLength(1);
  });

  test('that ends with the list has no next one', async () => {
    const { pageInfo } = await page(world.ask, { first: 26 });

    expect(pageInfo.hasNextPage).toBe(false);
  });

  test('of an empty list has no cursors', async () => {
    const { edges, pageInfo } = await page(world.ask, { filter: { programStatuses: [] } });

    expect({ edges, pageInfo }).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('goes on from any row of the one before', async () => {
    const all = await page(world.ask, { first: 200 });

    const rest = await page(world.ask, { first: 200, after: all.edges[9]!.cursor });

    expect(rest.edges.map(({ node }) => node.id)).toEqual(all.edges.slice(10).map(({ node }) => node.id));
  });

  test('[US-LST-04] has 50 rows when nothing is said, and up to 200 on demand', async () => {
    const crowd = await aWorld(server);
    await crowd.rows(
      `WITH people AS (INSERT INTO accounts (tenant_id, user_type, given_name, family_name, sort_name, name_key)
        SELECT $1, 'learner', 'P', n::text, n::text, n::text FROM generate_series(1, 205) n RETURNING id)
      INSERT INTO enrollments (tenant_id, participant_id, employer_id, occupation_id) SELECT $1, id, $2, $3 FROM people`,
      [crowd.seed.tenantId, crowd.employer, crowd.occupation],
    );

    const [usual, raised] = [await page(crowd.ask, {}), await page(crowd.ask, { first: 200 })];

    expect([usual.edges.length, raised.edges.length]).toEqual([50, 200]);
  });
});

test('pages of a list that grows meanwhile leave nobody out and show nobody twice', async () => {
  const growing = await aWorld(server);
  const before = await Promise.all(
    ['bb', 'dd', 'ff', 'hh', 'jj', 'll'].map((sort_name) => growing.aPerson({ account: { sort_name } })),
  );
  const newcomers = ['aa', 'cc', 'gg', 'zz'];
  const add = async () => {
    const sort_name = newcomers.shift();
    if (sort_name) await growing.aPerson({ account: { sort_name } });
  };

  const found = await walk(growing.ask, [{ key: 'NAME' }], 2, add);

  expect(new Set(found).size).toBe(found.length);
  expect(found).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
});

test('pages of a list that shrinks meanwhile go on behind the row that is gone', async () => {
  const shrinking = await aWorld(server);
  const people = await Promise.all(
    ['a', 'b', 'c', 'd'].map((sort_name) => shrinking.aPerson({ account: { sort_name } })),
  );
  const first = await page(shrinking.ask, { first: 2 });
  await shrinking.rows('UPDATE accounts SET deleted_at = now() WHERE id = $1', [people[1]!.id]);

  const rest = await page(shrinking.ask, { first: 2, after: first.pageInfo.endCursor });

  expect(rest.edges.map(({ node }) => node.id)).toEqual([people[2]!.id, people[3]!.id]);
});

describe('a cursor', () => {
  const encode = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const ID = crypto.randomUUID();

  test.each([
    ['that is none', 'x', undefined],
    ['that is empty JSON', encode(), undefined],
    ['of other values', encode('name:asc,id:asc', 1, 2), undefined],
    ['with too few values', encode('name:asc,id:asc', 'a'), undefined],
    ['with too many values', encode('name:asc,id:asc', 'a', ID, 'more'), undefined],
    ['with an id that is none', encode('name:asc,id:asc', 'a', '-'.repeat(36)), undefined],
    ['with half an id', encode('name:asc,id:asc', 'a', ID.replace('-', '0')), undefined],
    ['with a NUL byte', encode('name:asc,id:asc', 'a\0', ID), undefined],
    [
      'of a day that does not exist',
      encode('start_date:asc,name:asc,id:asc', '2026-13-45', 'a', ID),
      [{ key: 'START_DATE' }],
    ],
    [
      'of a moment that does not exist',
      encode('created_at:asc,name:asc,id:asc', '2026-99-99 99:99:99+00', 'a', ID),
      [{ key: 'CREATED_AT' }],
    ],
    [
      'of a moment in no zone',
      encode('created_at:asc,name:asc,id:asc', '2026-01-01 10:00:00+99:99:99', 'a', ID),
      [{ key: 'CREATED_AT' }],
    ],
    ['of another order', encode('name:asc,id:asc', 'a', ID), [{ key: 'EMAIL' }]],
    ['of the other direction', encode('name:asc,id:asc', 'a', ID), [{ key: 'NAME', direction: 'DESC' }]],
    ['of another list', encode('title:asc,id:asc', 'a', ID), undefined],
  ])('%s is refused as input', async (_rule, after, sort) => {
    const answer = await world.ask(LIST, { after, sort });

    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('Start again without `after`'),
    });
  });

  test('made by somebody else shows nobody out of reach', async () => {
    const other = await aWorld(server);
    const { pageInfo } = await page(world.ask, { first: 1 });

    expect((await page(other.ask, { after: pageInfo.endCursor })).edges).toEqual([]);
  });
});
