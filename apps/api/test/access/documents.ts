// Operations with arguments that their own tenant accepts.
import type { GraphQLField } from 'graphql';
import { createSchema } from '../../src/schema.ts';
import type { Cast } from './cast.ts';
import { maximalQueries } from './maximal-queries.ts';
import { validArguments } from './valid-inputs.ts';

const schema = createSchema();
const queries = schema.getQueryType()!.getFields();
export const MAXIMAL_QUERIES = maximalQueries(schema);

/** Every operation of the schema, with a document that takes all its arguments as variables. */
export const ROOT_FIELDS: readonly {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  document: string;
}[] = [
  ...Object.values(queries).map((field) => ({ kind: 'query' as const, field, document: documentOf(field, 'query') })),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ({
    kind: 'mutation' as const,
    field,
    document: documentOf(field, 'mutation'),
  })),
];

function documentOf(field: GraphQLField<unknown, unknown>, kind: 'query' | 'mutation'): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const failures = '... on UserError { message } ... on InvalidInput { problems { field code message } }';
  const list = String(field.type).endsWith('Connection!') ? 'totalCount nodes { id }' : '';
  const call = passed === '' ? field.name : `${field.name}(${passed})`;
  const selection = kind === 'mutation' ? failures : list;
  return `${kind} ${declared === '' ? '' : `(${declared})`} { result: ${call} { __typename ${selection} } }`;
}

/** Valid arguments of an operation. */
export function validOf(
  field: GraphQLField<unknown, unknown>,
  home: Cast,
  made: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return validArguments(home, made)[field.name] ?? { ...about(field.name, home.people.assigned.id, home), first: 5 };
}

/** Arguments of a query about one record; lists are asked without a filter. */
export function about(root: string, id: string, { people, organizations }: Cast): Record<string, unknown> {
  if (root === 'subscriptionExtension') return { input: { accountIds: [id], months: 12 } };
  const input = {
    email: people.assigned.email,
    givenName: 'Robin',
    familyName: people.own.word,
    dateOfBirth: '2001-02-03',
  };
  const values: Record<string, unknown> = {
    id,
    participantId: id,
    first: 7,
    skip: 0,
    profile: 'PARTICIPANTS',
    input,
    token: 'x',
    emails: ['robin@example.org'],
    employerId: organizations.employer.id,
    role: 'SUPERVISOR',
    postalCode: 'AB1 2CD',
    from: new Date().toISOString().slice(0, 10),
    to: new Date().toISOString().slice(0, 10),
    day: new Date().toISOString().slice(0, 10),
  };
  if (root === 'participantSuggestions') values['text'] = people.own.word;
  const args = queries[root]?.args.map(({ name }) => name) ?? [];
  return Object.fromEntries(args.filter((name) => name in values).map((name) => [name, values[name]]));
}

export const isAboutOne = (root: string): boolean =>
  queries[root]!.args.some(({ name }) => /^(id|participantId)$/.test(name));

/** What a maximal query is about: of `node` the type that it asks for. */
export const subjectOf = (root: string, document: string): string =>
  /\{ node\(id: \$id\) \{ __typename \.\.\. on (\w+)/.exec(document)?.[1] ?? root;

/** Everybody for what is about a person, otherwise one record of its kind. */
export function idsAtHome(subject: string, home: Cast, people: readonly { readonly id: string }[]): string[] {
  if (/^(participant|supervisorCandidates)$/i.test(subject)) return people.map(({ id }) => id);
  const { cohorts, occupations, organizations, listViews, publicLinks, mail, batch, importOfFile, accounts, seed } =
    home;
  const records: Readonly<Record<string, { readonly id: string }>> = {
    cohort: cohorts.supervised,
    occupation: occupations.mentored,
    organization: organizations.employer,
    publiclink: publicLinks.employer,
    listview: listViews.shared,
    mail,
    batch,
    import: importOfFile,
    importselection: importOfFile,
    tenantsettings: { id: seed.tenantId },
    staffmember: accounts.supervisor,
  };
  return [(records[subject.toLowerCase()] ?? home.people.assigned).id];
}
