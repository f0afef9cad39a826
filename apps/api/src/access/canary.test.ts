// Nothing of another tenant, nothing that a role may not know and nothing that somebody typed reaches an answer, an error or the log.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { aCast, ROLES, type Cast, type Role } from '../../test/access/cast.ts';
import { CANARY_DAY, furnish, plantCanaries, type Canaries } from '../../test/access/canaries.ts';
import { databaseState, type DatabaseState } from '../../test/access/database-state.ts';
import { maximalQueries } from '../../test/access/maximal-queries.ts';
import { validArguments } from '../../test/access/valid-inputs.ts';
import { variationsOf } from '../../test/access/variations.ts';
import { createSchema } from '../schema.ts';
import { aServer, type Answer, type TestServer } from '../../test/test-server.ts';

jest.setTimeout(120_000);
const schema = createSchema();
const queries = schema.getQueryType()!.getFields();
const mutations = schema.getMutationType()!.getFields();
const documents = maximalQueries(schema);
const callers = [...ROLES, 'anonymous'] as const;
type Caller = (typeof callers)[number];

let server: TestServer;
let state: DatabaseState;
let home: Cast;
let abroad: Cast;
let made: Record<string, string>;
let canaries: Canaries;
/** Records abroad, by what they are. */
let foreign: Record<string, string>;
let foreignWords: readonly string[];
const cookies = new Map<Caller, string>([['anonymous', '']]);
let responses = 0;
/** Texts that a check or a foreign key keeps closed: they say nothing of anybody. */
const CLOSED: readonly string[] = [
  ...[
    'accounts.account_status',
    'accounts.user_type',
    'audit_entries.action',
    'audit_entries.channel',
    'custom_fields.type',
  ],
  ...[
    'enrollments.cancellation_reason',
    'enrollments.participant_type',
    'enrollments.program_status',
    'national_ids.kind',
  ],
  ...['occupations.training_approach', 'organizations.kind', 'status_changes.from_status', 'status_changes.to_status'],
  ...['supervisions.source', 'tenants.contract_type', 'tenants.vocabulary'],
];
/** Which record abroad is tried where: the kind that belongs into the place, by the name of the place or of the operation. */
const BELONGS: readonly (readonly [RegExp, string])[] = [
  [/participant/i, 'participant'],
  [/supervisor|caseOwner|staff|account/i, 'supervisor'],
  [/cohort/i, 'cohort'],
  [/occupation/i, 'occupation'],
  [/provider/i, 'provider'],
  [/employer|organization/i, 'employer'],
  [/owner|partner/i, 'sponsor'],
  [/group/i, 'group'],
  [/field/i, 'field'],
  [/session/i, 'session'],
];

beforeAll(async () => {
  server = await aServer();
  state = await databaseState(server.database);
  [home, abroad] = [await aCast(server), await aCast(server)];
  made = await furnish(home);
  const madeAbroad = await furnish(abroad);
  for (const role of ROLES) cookies.set(role, await server.signIn(home.accounts[role]));
  await server.signIn(abroad.accounts.regulator);
  canaries = await plantCanaries(state, abroad.seed.tenantId);
  foreign = { ...madeAbroad, ...(await recordsAbroad()) };
  const numbers = Object.values(abroad.people).flatMap(({ nationalId }) => [
    nationalId!,
    nationalId!.replaceAll('-', ''),
  ]);
  foreignWords = [canaries.marker, CANARY_DAY, ...numbers, ...canaries.ids];
});
afterAll(async () => {
  await state.close();
  await server.close();
});

async function recordsAbroad(): Promise<Record<string, string>> {
  const { organizations, occupations, cohorts, people, accounts } = abroad;
  const one = async (table: string) =>
    (
      await state.rows<{ id: string }>(`SELECT id FROM ${table} WHERE tenant_id = $1 LIMIT 1`, [abroad.seed.tenantId])
    )[0]!.id;
  const [session] = await state.rows<{ id: string }>('SELECT id FROM login_sessions WHERE active_tenant_id = $1', [
    abroad.seed.tenantId,
  ]);
  return {
    ...{ employer: organizations.employer.id, sponsor: organizations.sponsor.id, provider: organizations.provider.id },
    ...{
      occupation: occupations.mentored.id,
      cohort: cohorts.employer.id,
      participant: people.assigned.id,
      supervisor: accounts.supervisor.id,
    },
    ...{
      session: session!.id,
      tenant: abroad.seed.tenantId,
      auditEntry: await one('audit_entries'),
      nationalId: await one('national_ids'),
    },
  };
}

/** The id abroad that belongs into a place, and two that do not; `node` gets all of them. */
let turn = 0;
function idsFor(place: string, operation: string): string[] {
  const all = Object.values(foreign);
  const name = /\.?id$/.test(place) ? operation : place.split('.').at(-1)!;
  const belonging = BELONGS.find(([pattern]) => pattern.test(name))?.[1];
  if (!belonging) return all;
  turn += 2;
  return [...new Set([foreign[belonging]!, all[turn % all.length]!, all[(turn + 1) % all.length]!])];
}

/** Sends an operation and gives what stands in the body although it must not. */
async function leaksOf(
  caller: Caller,
  document: string,
  variables: Record<string, unknown>,
  words: readonly string[],
): Promise<{ answer: Answer; leaks: string[] }> {
  responses += 1;
  const answer = await server.send(cookies.get(caller)!, document, variables);
  const body = answer.body.toLowerCase();
  return { answer, leaks: words.filter((word) => body.includes(word.toLowerCase())) };
}

const RESULT = '{ __typename ... on UserError { message } ... on InvalidInput { problems { field code message } } }';
function documentOf(field: GraphQLField<unknown, unknown>, kind: 'query' | 'mutation'): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection =
    kind === 'mutation'
      ? RESULT
      : String(field.type).endsWith('Connection!')
        ? '{ totalCount nodes { id } }'
        : '{ __typename }';
  return `${kind} (${declared}) { result: ${field.name}(${passed}) ${selection} }`;
}

/** Valid arguments of every operation at home. */
function validOf(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
  const valid = validArguments(home, made)[field.name];
  if (valid) return valid;
  const person = home.people.assigned.id;
  const values: Record<string, unknown> = {
    first: 5,
    id: person,
    participantId: person,
    input: { email: 'x@example.org' },
    text: 'a',
  };
  return Object.fromEntries(field.args.filter(({ name }) => name in values).map(({ name }) => [name, values[name]]));
}

/** Arguments of a root query about one record; lists are asked without a filter. */
const about = (root: string, id: string): Record<string, unknown> => {
  const names = queries[root]!.args.map(({ name }) => name);
  const input = {
    email: home.people.assigned.email,
    givenName: 'Robin',
    familyName: home.people.own.word,
    dateOfBirth: '2001-02-03',
  };
  const values: Record<string, unknown> = { id, participantId: id, first: 7, input };
  return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
};
const isAboutOne = (root: string): boolean => queries[root]!.args.some(({ name }) => /^(id|participantId)$/.test(name));
/** The type that a document of `node` asks for. */
const typeIn = (document: string): string | undefined =>
  /^query[^{]*\{ node\(id: \$id\) \{ __typename \.\.\. on (\w+)/.exec(document)?.[1];
const idAtHome = (root: string, document: string): string => {
  const { cohorts, occupations, organizations, accounts, people } = home;
  const name = typeIn(document) ?? root;
  if (/^participant|^supervisorC/i.test(name)) return people.assigned.id;
  const records = {
    cohort: cohorts.supervised,
    occupation: occupations.mentored,
    organization: organizations.employer,
    staffmember: accounts.supervisor,
  };
  return records[name.toLowerCase() as keyof typeof records]?.id ?? people.assigned.id;
};
/** Everybody for what is about a person, otherwise one record of its kind. */
const idsAtHome = (root: string, document: string, people: readonly { id: string }[]): string[] => {
  const isAboutPeople = /^(participant|supervisorCandidates|Participant)$/.test(typeIn(document) ?? root);
  return isAboutPeople ? people.map(({ id }) => id) : [idAtHome(root, document)];
};
const codesOf = ({ errors }: Answer): string[] => errors?.map(({ extensions }) => extensions.code) ?? [];

describe('[US-ORG-04] nothing of another tenant', () => {
  test('the marker stands in every text of the other tenant, but in closed lists', () => {
    expect(canaries.closed).toEqual(CLOSED);
    expect(canaries.planted).toEqual(
      expect.arrayContaining([
        'accounts.family_name',
        'custom_values.value',
        'demographics.race',
        'status_changes.reason_text',
        'tenants.name',
      ]),
    );
  });

  test.each(callers)('%s gets none of it by asking for everything', async (caller) => {
    const found: string[] = [];
    for (const { root, document } of documents) {
      for (const id of isAboutOne(root) ? idsFor('id', typeIn(document) ?? root) : ['']) {
        const { answer, leaks } = await leaksOf(caller, document, about(root, id), foreignWords);
        if (leaks.length > 0 || codesOf(answer).includes('INTERNAL'))
          found.push(`${root} of ${id}: ${leaks.join(', ')} ${codesOf(answer).join()}`);
      }
    }

    expect(found).toEqual([]);
  });

  test('asking for everything gives a regulator something of its own tenant each time', async () => {
    const empty: string[] = [];
    for (const { root, document } of documents) {
      // An enrollment is found through its participant alone.
      if (typeIn(document) === 'Enrollment') continue;
      const { answer } = await leaksOf('regulator', document, about(root, idAtHome(root, document)), []);
      const data = answer.data?.[root];
      if (answer.errors || data === null || (Array.isArray(data) && data.length === 0))
        empty.push(`${root}: ${answer.body.slice(0, 300)}`);
    }

    expect(empty).toEqual([]);
  });

  test.each(callers)(
    '%s gets none of it by naming its ids, wherever an id may stand, and changes nothing there',
    async (caller) => {
      const before = await state.ofTenant(abroad.seed.tenantId);
      const found: string[] = [];
      for (const [kind, fields] of [
        ['query', queries],
        ['mutation', mutations],
      ] as const) {
        for (const field of Object.values(fields)) {
          const ids = variationsOf(field, validOf(field), (type, place) =>
            type === 'ID' ? idsFor(place, field.name) : [],
          );
          const words = variationsOf(field, validOf(field), (type, place) =>
            type === 'String' && /filter|text|input.email/.test(place) ? [canaries.marker] : [],
          );
          for (const { place, variables } of [...ids, ...(kind === 'query' ? words : [])]) {
            const { answer, leaks } = await leaksOf(caller, documentOf(field, kind), variables, foreignWords);
            if (leaks.length > 0 || codesOf(answer).includes('INTERNAL'))
              found.push(`${field.name} ${place}: ${leaks.join(', ')} ${answer.body.slice(0, 200)}`);
          }
        }
      }

      expect([...new Set(found)]).toEqual([]);
      expect(await state.ofTenant(abroad.seed.tenantId)).toBe(before);
    },
  );
});

describe('nothing that somebody typed', () => {
  const typed = 'typed7f3aQ';
  const texts = [typed, `${typed}`.repeat(3000), `${typed}\0`, `${typed}\uD800`, `${typed}\r\nX: y`, `'; ${typed} --`];
  const isFailure = ({ data, errors }: Answer) =>
    Boolean(errors) || /^(NotFound|InvalidInput|VersionConflict)$/.test(data?.result?.__typename ?? '');

  test.each(['sponsor', 'apprentice', 'anonymous'] as const)(
    'of %s comes back in an error, whatever it was typed into',
    async (caller) => {
      const found: string[] = [];
      for (const [kind, fields] of [
        ['query', queries],
        ['mutation', mutations],
      ] as const) {
        for (const field of Object.values(fields)) {
          for (const { place, variables } of variationsOf(field, validOf(field), (type) =>
            type === 'String' ? texts : [typed],
          )) {
            const { answer, leaks } = await leaksOf(caller, documentOf(field, kind), variables, [typed]);
            const isEchoed = leaks.length > 0 && isFailure(answer);
            if (isEchoed || codesOf(answer).includes('INTERNAL'))
              found.push(`${field.name} ${place}: ${answer.body.slice(0, 300)}`);
          }
        }
      }

      expect(found).toEqual([]);
    },
  );

  test.each([
    `{ participant(id: ["${typed}"]) { id } }`,
    `{ participants(first: "${typed}") { totalCount } }`,
    `{ participants(filter: { userTypes: [${typed}] }) { totalCount } }`,
    `{ participants(filter: { userTypes: ["${typed}"] }) { totalCount } }`,
    `{ participants(filter: { startDateFrom: "${typed}" }) { totalCount } }`,
    `{ participants(filter: { text: { a: "${typed}" } }) { totalCount } }`,
    `{ participants(after: "${typed}") { totalCount } }`,
    `{ participants(filter: { text: "${typed} }) { totalCount } }`,
    `{ participants(filter: { text: "\\u${typed}" }) { totalCount } }`,
    `mutation { createCohort(input: { title: "${typed}" }) { __typename } }`,
    `mutation { createOccupation(input: { trainingApproach: "${typed}", title: 1, ownerId: {} }) { __typename } }`,
    `query ($a: Int = "${typed}") { participants(first: $a) { totalCount } }`,
    `# ${typed} \n {`,
    `"${typed}"`,
  ])('comes back when the operation itself is wrong: %s', async (document) => {
    const { answer, leaks } = await leaksOf('sponsor', document, {}, [typed]);

    expect([codesOf(answer).includes('INTERNAL'), answer.errors?.length ?? 0, leaks]).toEqual([
      false,
      expect.any(Number),
      [],
    ]);
    expect(answer.errors?.length).toBeGreaterThan(0);
  });

  test('stands in the log', () => {
    expect(server.logged().toLowerCase()).not.toContain(typed.toLowerCase());
  });
});

describe('[US-RAP-01, US-RAP-08] within the own tenant, numbers and demographics stay with those who may see them', () => {
  const mark = 'dmgr41c2';
  const numbers = () => Object.values(home.people).map(({ nationalId }) => nationalId!);

  beforeAll(async () => {
    const text = `'${mark}-' || left(participant_id::text, 8)`;
    const columns = ['sex', 'ethnicity', 'veteran_status', 'disability', 'education', 'employment_status'].map(
      (column) => `${column} = ${text}`,
    );
    await state.rows(`UPDATE demographics SET ${columns.join(', ')}, race = ARRAY[${text}] WHERE tenant_id = $1`, [
      home.seed.tenantId,
    ]);
  });

  test.each(callers)(
    '%s gets no more of them than it may, by asking for everything about everybody',
    async (caller) => {
      const confidant = caller === 'regulator' || caller === 'sponsor';
      const own = `${mark}-${home.people.own.id.slice(0, 8)}`;
      const found: string[] = [];
      const masks = numbers().map((number) => `•••-••-${number.slice(-4)}`);
      for (const { root, document } of documents) {
        for (const id of idsAtHome(root, document, Object.values(home.people))) {
          const { answer } = await leaksOf(caller, document, about(root, id), []);
          const body = caller === 'apprentice' ? answer.body.replaceAll(own, '') : answer.body;
          const words = [
            ...numbers(),
            ...numbers().map((number) => number.replaceAll('-', '')),
            ...(confidant ? [] : [mark, ...masks]),
          ];
          for (const word of words.filter((one) => body.includes(one))) found.push(`${root}: ${word}`);
        }
      }

      expect([...new Set(found)]).toEqual([]);
    },
  );

  test.each(ROLES)(
    '%s gets nothing of the people whom it does not see, by asking for everything about everybody',
    async (caller) => {
      const { answer: list } = await leaksOf(caller, '{ participants { nodes { id } } }', {}, []);
      const seen = new Set((list.data.participants.nodes as { id: string }[]).map(({ id }) => id));
      const hidden = Object.values(home.people).filter(({ id }) => !seen.has(id));
      const found: string[] = [];
      for (const { root, document } of documents) {
        for (const id of idsAtHome(root, document, hidden)) {
          const { leaks } = await leaksOf(
            caller,
            document,
            about(root, id),
            hidden.map(({ word }) => word),
          );
          if (leaks.length > 0) found.push(`${root}: ${leaks.join(', ')}`);
        }
      }

      expect([...new Set(found)]).toEqual([]);
    },
  );

  test('a revealed number is in the answer, and neither in the log nor in the history', async () => {
    const { id, nationalId } = home.people.assigned;
    const document =
      'mutation ($id: ID!) { revealNationalId(participantId: $id) { ... on NationalIdRevealed { value } } }';
    const { answer } = await leaksOf('regulator', document, { id }, []);
    const history = await leaksOf(
      'regulator',
      `{ participant(id: "${id}") { history { nodes { action changes { field oldValue newValue } } } } }`,
      {},
      [nationalId!],
    );

    expect(answer.data.revealNationalId.value).toBe(nationalId);
    expect(history.leaks).toEqual([]);
    expect(history.answer.data.participant.history.nodes[0].action).toBe('REVEAL');
  });
});

test('the log of all of this holds nothing of anybody', () => {
  const words = [
    canaries.marker,
    CANARY_DAY,
    'dmgr41c2',
    ...Object.values(home.people).flatMap(({ nationalId, word }) => [nationalId!, word]),
  ];
  const log = server.logged().toLowerCase();
  process.stdout.write(`Canaries: ${responses} answers searched, ${canaries.planted.length} columns planted.\n`);

  expect(words.filter((word) => log.includes(word.toLowerCase()))).toEqual([]);
});
