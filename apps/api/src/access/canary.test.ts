// Nothing of another tenant, nothing that a role may not know and nothing that somebody typed reaches an answer, an error or the log.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { aCast, ROLES, type Cast, type Role } from '../../test/access/cast.ts';
import { CANARY_DAY, furnish, idsOf, plantCanaries, type Canaries } from '../../test/access/canaries.ts';
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
  const numbers = Object.values(abroad.people).flatMap(({ nationalId }) => [nationalId!, nationalId!.replaceAll('-', '')]);
  foreignWords = [canaries.marker, CANARY_DAY, ...numbers, ...canaries.ids];
});
afterAll(async () => {
  await state.close();
  await server.close();
});

async function recordsAbroad(): Promise<Record<string, string>> {
  const { organizations, occupations, cohorts, people, accounts } = abroad;
  const one = async (table: string) =>
    (await state.rows<{ id: string }>(`SELECT id FROM ${table} WHERE tenant_id = $1 LIMIT 1`, [abroad.seed.tenantId]))[0]!.id;
  const [session] = await state.rows<{ id: string }>('SELECT id FROM login_sessions WHERE active_tenant_id = $1', [abroad.seed.tenantId]);
  return {
    ...{ employer: organizations.employer.id, sponsor: organizations.sponsor.id, provider: organizations.provider.id },
    ...{ occupation: occupations.mentored.id, cohort: cohorts.employer.id, participant: people.assigned.id, supervisor: accounts.supervisor.id },
    ...{ session: session!.id, tenant: abroad.seed.tenantId, auditEntry: await one('audit_entries'), nationalId: await one('national_ids') },
  };
}

/** Sends an operation and gives what stands in the body although it must not. */
async function leaksOf(caller: Caller, document: string, variables: Record<string, unknown>, words: readonly string[]): Promise<{ answer: Answer; leaks: string[] }> {
  responses += 1;
  const answer = await server.send(cookies.get(caller)!, document, variables);
  const body = answer.body.toLowerCase();
  return { answer, leaks: words.filter((word) => body.includes(word.toLowerCase())) };
}

const RESULT = '{ __typename ... on UserError { message } ... on InvalidInput { problems { field code message } } }';
function documentOf(field: GraphQLField<unknown, unknown>, kind: 'query' | 'mutation'): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = kind === 'mutation' ? RESULT : /^\\[?(Participant|Organization|Occupation|Cohort|Staff)Connection/.test(String(field.type)) ? '{ totalCount nodes { id } }' : '{ __typename }';
  return `${kind} (${declared}) { result: ${field.name}(${passed}) ${selection} }`;
}

/** Valid arguments of every operation at home. */
function validOf(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
  const valid = validArguments(home, made)[field.name];
  if (valid) return valid;
  const person = home.people.assigned.id;
  const values: Record<string, unknown> = { first: 5, id: person, participantId: person, input: { email: 'x@example.org' }, text: 'a' };
  return Object.fromEntries(field.args.filter(({ name }) => name in values).map(({ name }) => [name, values[name]]));
}
