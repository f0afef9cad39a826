// Compares what the API shows with what the rules of the domain say, for every pair of somebody and something in an invented world.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { holdsPolicy, isParticipantType, type Policy, type Viewer } from '@guildhall/domain';
import { Comparison } from '../../test/access/world/comparison.ts';
import * as expected from '../../test/access/world/expectations.ts';
import { Explorer } from '../../test/access/world/explorer.ts';
import { generateWorld } from '../../test/access/world/generate-world.ts';
import { emailOf, type Participant, type Tenant, type World } from '../../test/access/world/model.ts';
import { storeWorld } from '../../test/access/world/store-world.ts';
import { seesByWrongRule, WRONG_RULES } from '../../test/access/world/wrong-rules.ts';
import { Random } from '../demo/randomness/random.ts';
import { aServer, type TestServer } from '../../test/test-server.ts';

const SEED = process.env['GUILDHALL_WORLD_SEED'] ?? randomUUID();
const SORT_KEYS = [
  'NAME',
  'START_DATE',
  'PROGRAM_STATUS',
  'EMPLOYER',
  'OCCUPATION',
  'REFERENCE_NUMBER',
  'EMAIL',
  'CREATED_AT',
  'UPDATED_AT',
];

interface Looker extends expected.Watcher {
  readonly explorer: Explorer;
  /** The participants that the rules let it see. */
  readonly participants: readonly string[];
  /** Its own, so that a seed gives the same requests however the answers overlap. */
  readonly random: Random;
}

let server: TestServer;
let world: World;
let lookers: Looker[];
jest.setTimeout(60_000);
const everybody = () => world.flatMap((tenant) => tenant.participants);
const everyId = () => everybody().map(({ id }) => id);

beforeAll(async () => {
  server = await aServer();
  world = generateWorld(SEED);
  await storeWorld(server.database, world);
  lookers = [];
  for (const watcher of expected.watchersOf(world)) {
    const caller = await server.as({ email: emailOf(watcher.viewer.accountId) });
    const participants = expected.visible(
      world,
      watcher.viewer,
      (tenant) => tenant.participants,
      expected.seesParticipant,
    );
    lookers.push({
      ...watcher,
      participants,
      explorer: new Explorer(caller),
      random: new Random(`${SEED} ${watcher.name}`),
    });
  }
  for (const { id, staff } of world) {
    const gone = staff.filter(({ isActive }) => !isActive).map((one) => one.id);
    await server.database.inTenant(id, (client) =>
      client.query(`UPDATE accounts SET account_status = 'deactivated' WHERE id = ANY($1)`, [gone]),
    );
  }
});
afterAll(() => server.close());

/** Lets everybody look, six at a time and of all tenants, and expects that nobody saw more or less than the rules say. */
async function everybodyLooks(look: (looker: Looker, comparison: Comparison) => Promise<void>): Promise<Comparison> {
  const comparison = new Comparison();
  const waiting = new Random(SEED).sample(lookers, lookers.length);
  const lookOn = async (): Promise<void> => {
    for (let looker = waiting.pop(); looker; looker = waiting.pop()) await look(looker, comparison);
  };
  await Promise.all(Array.from({ length: 6 }, lookOn));
  process.stdout.write(`World ${SEED}: compared ${comparison.summary()}.\n`);
  expect({ seed: SEED, differences: comparison.differences }).toEqual({ seed: SEED, differences: [] });
  return comparison;
}

describe('[US-UT-06, US-UT-07, US-UT-08, US-ORG-04, US-ORG-05, US-ASG-09] everybody sees exactly the participants that the rules give them', () => {
  test('in lists of every order, page by page, with their counts', async () => {
    const comparison = await everybodyLooks(async ({ viewer, name, explorer, participants, random }, compare) => {
      const answer = expected.answerOf(viewer, 'participants:read', participants);
      const orders = [
        undefined,
        random.sample(SORT_KEYS, 2).map((key) => ({ key, direction: random.pick(['ASC', 'DESC']) })),
      ];
      for (const sort of orders) {
        const list = await explorer.walk('participants', {
          first: sort ? 30 : random.int(3, 9),
          ...(sort ? { sort } : {}),
        });
        compare.sets(
          sort ? 'pairs by other orders' : 'pairs by list',
          name,
          everyId(),
          answer,
          typeof list === 'string' ? list : list.ids,
        );
        if (typeof list === 'string') continue;
        compare.values('totalCount', name, participants.length, list.totalCount);
        compare.values('countsByProgramStatus', name, participants.length, list.counted);
      }
    });

    expect(comparison.compared.get('pairs by list')).toBeGreaterThanOrEqual(10_000);
  });

  test('one by one, by participant and by node', async () => {
    await everybodyLooks(async ({ tenant, viewer, name, explorer, participants, random }, compare) => {
      const foreign = world
        .filter(({ id }) => id !== tenant.id)
        .flatMap((other) => random.sample(other.participants, 3));
      const ids = [...random.sample(tenant.participants, 22), ...foreign].map(({ id }) => id);
      const within = participants.filter((id) => ids.includes(id));
      const { single, node } = await explorer.findEach('participant', ids);
      compare.sets('participant', name, ids, expected.answerOf(viewer, 'participants:read', within), single);
      compare.sets(
        'node',
        name,
        ids,
        holdsPolicy(viewer.userType, 'participants:read') && viewer.isActive ? within : [],
        node,
      );
    });
  });

  test('through filters that name records of any reach and any tenant', async () => {
    await everybodyLooks(async ({ viewer, name, explorer, participants, random }, compare) => {
      const single = expected.someFilters(world, (list) => random.pick(list));
      const pairs = [1, 2, 3, 4]
        .map(() => random.sample(single, 2))
        .map(([one, other]) => expected.together(one!, other!));
      const filters = [...random.sample(single, 4), ...pairs];
      const declared = filters.map((_, index) => `$f${index}: ParticipantFilter`).join(', ');
      const parts = filters.map(
        (_, index) => `f${index}: participants(first: 100, filter: $f${index}) { totalCount nodes { id } }`,
      );
      const { data, errors } = await explorer.ask(
        `query (${declared}) { ${parts.join(' ')} }`,
        Object.fromEntries(filters.map(({ input }, index) => [`f${index}`, input])),
      );
      filters.forEach((filter, index) => {
        const matching = world
          .flatMap((tenant) => tenant.participants.filter((one) => filter.matches(one, tenant)))
          .map(({ id }) => id);
        const both = participants.filter((id) => matching.includes(id));
        const found = errors
          ? errors[0]!.extensions.code
          : (data[`f${index}`].nodes as { id: string }[]).map(({ id }) => id);
        compare.sets(
          'filters',
          `${name} by ${filter.name}`,
          everyId(),
          expected.answerOf(viewer, 'participants:read', both),
          found,
        );
        if (!errors)
          compare.values(
            'totalCount of filters',
            `${name} by ${filter.name}`,
            both.length,
            data[`f${index}`].totalCount,
          );
      });
    });
  });

  test('through the viewer, the search for duplicates and the picker of supervisors', async () => {
    await everybodyLooks(async (looker, compare) => {
      const { viewer, name, explorer, participants, random } = looker;
      const own = await explorer.ask('{ viewer { participant { id } } }');
      const self = isParticipantType(viewer.userType) ? viewer.accountId : null;
      if (viewer.isActive) compare.values('viewer.participant', name, self, own.data.viewer.participant?.id ?? null);

      const probes = random.sample(everybody(), 5);
      const parts = probes.map(
        (_, index) => `d${index}: participantDuplicates(input: $d${index}) { candidates { participant { id } } }`,
      );
      const declared = probes.map((_, index) => `$d${index}: DuplicateCheckInput!`).join(', ');
      const inputs = probes.map(({ id, givenName, familyName, dateOfBirth }, index) => [
        `d${index}`,
        { email: emailOf(id), givenName, familyName, dateOfBirth },
      ]);
      const { data, errors } = await explorer.ask(
        `query (${declared}) { ${parts.join(' ')} }`,
        Object.fromEntries(inputs),
      );
      probes.forEach((probe, index) => {
        const alike = everybody()
          .filter((one) => one.id === probe.id || isAlike(one, probe))
          .map(({ id }) => id);
        const answer = expected.answerOf(
          viewer,
          'participants:read_duplicates',
          participants.filter((id) => alike.includes(id)),
        );
        const found = errors ? errors[0]!.extensions.code : idsOf(data[`d${index}`].candidates, 'participant');
        // The API gives ten at most.
        if (alike.length <= 10) compare.sets('duplicates', name, everyId(), answer, found);
      });
      await lookForSupervisors(looker, compare);
    });
  });
});

const isAlike = (one: Participant, other: Participant): boolean =>
  one.givenName === other.givenName &&
  one.familyName.toLowerCase() === other.familyName.toLowerCase() &&
  one.dateOfBirth === other.dateOfBirth;
const idsOf = (rows: Record<string, { id: string }>[], field: string): string[] => rows.map((row) => row[field]!.id);

async function lookForSupervisors(
  { viewer, name, explorer, participants, random }: Looker,
  compare: Comparison,
): Promise<void> {
  const people = random.sample(everybody(), 6);
  const declared = people.map((_, index) => `$p${index}: ID!`).join(', ');
  const parts = people.map(
    (_, index) => `p${index}: supervisorCandidates(participantId: $p${index}, first: 100) { supervisor { id } }`,
  );
  const { data, errors } = await explorer.ask(
    `query (${declared}) { ${parts.join(' ')} }`,
    Object.fromEntries(people.map(({ id }, index) => [`p${index}`, id])),
  );
  const supervisors = expected.visible(
    world,
    viewer,
    (tenant) => tenant.staff.filter(({ userType }) => userType === 'supervisor'),
    expected.seesStaff,
  );
  people.forEach(({ id }, index) => {
    const answer = expected.answerOf(
      viewer,
      'participants:read_supervisor_candidates',
      participants.includes(id) ? supervisors : [],
    );
    compare.sets(
      'supervisorCandidates',
      name,
      supervisors,
      answer,
      errors ? errors[0]!.extensions.code : idsOf(data[`p${index}`], 'supervisor'),
    );
  });
}

const KINDS = [
  {
    list: 'organizations',
    field: 'organization',
    policy: 'organizations:read',
    all: (tenant: Tenant) => tenant.organizations,
    sees: expected.seesOrganization,
    also: 'participantCount partners { id }',
  },
  {
    list: 'occupations',
    field: 'occupation',
    policy: 'occupations:read',
    all: (tenant: Tenant) => tenant.occupations,
    sees: expected.seesOccupation,
    also: 'participantCount',
  },
  {
    list: 'cohorts',
    field: 'cohort',
    policy: 'cohorts:read',
    all: (tenant: Tenant) => tenant.cohorts,
    sees: expected.seesCohort,
    also: 'participantCount',
  },
  {
    list: 'staff',
    field: 'staffMember',
    policy: 'staff:read',
    all: (tenant: Tenant) => tenant.staff,
    sees: expected.seesStaff,
    also: '',
  },
] as const;

describe('[US-ORG-04, US-ORG-05, US-OCC-01, US-COH-01, US-COH-03] everybody sees exactly the records that the rules give them', () => {
  test.each(KINDS)('$list, in lists and one by one', async ({ list, field, policy, all, sees, also }) => {
    await everybodyLooks(async ({ viewer, name, explorer, participants, random }, compare) => {
      const ids = world.flatMap((tenant) => (all(tenant) as readonly { id: string }[]).map(({ id }) => id));
      const seen = expected.visible(world, viewer, all as never, sees as never);
      const answer = expected.answerOf(viewer, policy, seen);
      const walked = await explorer.walk(list, { first: random.int(4, 20), also });
      compare.sets(list, name, ids, answer, typeof walked === 'string' ? walked : walked.ids);
      if (typeof walked !== 'string') {
        compare.values(`totalCount of ${list}`, name, seen.length, walked.totalCount);
        if (also !== '') compareCounts(compare, name, participants, walked.nodes as never);
        if (list === 'organizations') comparePartners(compare, name, viewer, walked.nodes as never);
      }
      const some = random.sample(ids, 7);
      const { single, node } = await explorer.findEach(field, some);
      compare.sets(
        field,
        name,
        some,
        expected.answerOf(
          viewer,
          policy,
          seen.filter((id) => some.includes(id)),
        ),
        single,
      );
      const mayRead = viewer.isActive && holdsPolicy(viewer.userType, policy as Policy);
      compare.sets(`node of ${list}`, name, some, mayRead ? seen.filter((id) => some.includes(id)) : [], node);
    });
  });
});

describe('[US-MNG-01] everybody sees exactly the accounts that the rules give them', () => {
  test('in the list of staff and participants together, and one by one', async () => {
    await everybodyLooks(async ({ viewer, name, explorer, participants, random }, compare) => {
      const staff = expected.visible(world, viewer, (tenant) => tenant.staff, expected.seesStaff);
      const seen = [...participants, ...staff];
      const ids = [...everyId(), ...world.flatMap((tenant) => tenant.staff.map(({ id }) => id))];
      const answer = expected.answerOf(viewer, 'accounts:read', seen);
      const walked = await explorer.walk('accounts', { first: random.int(15, 60) });
      compare.sets('accounts', name, ids, answer, typeof walked === 'string' ? walked : walked.ids);
      if (typeof walked !== 'string') compare.values('totalCount of accounts', name, seen.length, walked.totalCount);
      const some = random.sample(ids, 7);
      const { single } = await explorer.findEach('account', some);
      const within = seen.filter((id) => some.includes(id));
      compare.sets('account', name, some, expected.answerOf(viewer, 'accounts:read', within), single);
    });
  });
});

/** Partners beside an organization are those that the viewer sees. */
function comparePartners(
  compare: Comparison,
  name: string,
  viewer: Viewer,
  nodes: readonly { id: string; partners: { id: string }[] }[],
): void {
  const seen = expected.visible(world, viewer, (tenant) => tenant.organizations, expected.seesOrganization);
  const pairs = world.flatMap(({ partnerships }) => partnerships);
  for (const { id, partners } of nodes) {
    const all = pairs.flatMap(({ sponsorId, employerId }) =>
      sponsorId === id ? employerId : employerId === id ? sponsorId : [],
    );
    compare.sets(
      'partners',
      name,
      all,
      all.filter((one) => seen.includes(one)),
      partners.map((one) => one.id),
    );
  }
}

/** The number beside a record counts nobody whom the viewer does not see. */
function compareCounts(
  compare: Comparison,
  name: string,
  participants: readonly string[],
  nodes: readonly { id: string; participantCount: number }[],
): void {
  const trainings = everybody()
    .filter(({ id }) => participants.includes(id))
    .map(({ current }) => Object.values(current) as (string | null)[]);
  for (const { id, participantCount } of nodes) {
    compare.values(
      'participantCount',
      name,
      trainings.filter((training) => training.includes(id)).length,
      participantCount,
    );
  }
}

describe('the world can tell right from wrong', () => {
  test.each(Object.keys(WRONG_RULES))('somebody would see somebody else if %s', (rule) => {
    const differs = lookers.some(({ viewer }) =>
      world.some((tenant) =>
        tenant.participants.some(
          (one) => seesByWrongRule(rule, viewer, tenant, one) !== expected.seesParticipant(viewer, tenant, one),
        ),
      ),
    );

    expect(differs).toBe(true);
  });
});
