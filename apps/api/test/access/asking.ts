// The ways in which operations are asked about one record.
import type { Cast, Subject } from './cast.ts';
import type { Caller } from './matrix.ts';

export interface Asked {
  readonly subject: Subject;
  readonly role: Caller;
  readonly cast: Cast;
  /** The version of the record now; 1 for one that is not there. */
  readonly version: number;
}

export type Variables = Record<string, unknown>;
// What comes back has the shape of the query beside it.
// oxlint-disable-next-line typescript/no-explicit-any -- the shape is the query's
type Data = any;

export interface Operation {
  readonly document: string;
  readonly variables?: (asked: Asked) => Variables;
  /** Whether the answer of a query holds the record. Mutations are judged by their answer's type and by the database. */
  readonly holds?: (data: Data, subject: Subject) => boolean;
  /** Whether the answer shows the record but keeps the field back. */
  readonly withholds?: (data: Data) => boolean;
  /** Takes back what was allowed, with the same document. */
  readonly undo?: (asked: Asked) => Variables;
  /** Makes the record changeable before each try; past row-level security. */
  readonly ready?: (asked: Asked) => { readonly sql: string; readonly values: readonly string[] };
}

export const byId = (field: string): Operation => ({
  document: `query ($id: ID!) { found: ${field}(id: $id) { id } }`,
  variables: ({ subject }) => ({ id: subject.id }),
  holds: ({ found }, subject) => found?.id === subject.id,
});
export const inList = (field: string, more = ''): Operation => ({
  document: `query ($text: String!) { found: ${field}(filter: { text: $text }) { totalCount ${more} nodes { id } } }`,
  variables: ({ subject }) => ({ text: subject.word }),
  holds: ({ found }, subject) => found.totalCount === 1 && found.nodes[0].id === subject.id,
});
export const fieldOf = (field: string, selection: string): Operation => ({
  document: `query ($id: ID!) { found: participant(id: $id) { ${field} { ${selection} } } }`,
  variables: ({ subject }) => ({ id: subject.id }),
  holds: ({ found }) => Boolean(found?.[field]),
  withholds: ({ found }) => found !== null && found[field] === null,
});
export const mutation = (
  field: string,
  input: (asked: Asked) => Variables,
  more: Partial<Operation> = {},
): Operation => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const typeOf: Record<string, string> = {
    AddSupervisorsInput: 'AssignSupervisorsInput',
    RemoveSupervisorsInput: 'AssignSupervisorsInput',
    RestoreOrganizationInput: 'ArchiveOrganizationInput',
    ReinstateSubscriptionInput: 'CancelSubscriptionInput',
    DiscardImportInput: 'ImportIdInput',
    UndoImportInput: 'ImportIdInput',
    CancelImportInput: 'ImportIdInput',
    CancelBatchInput: 'BatchIdInput',
    UndoBatchInput: 'BatchIdInput',
    RetryBatchInput: 'BatchIdInput',
    ResendInvitationsInput: 'InvitationIdsInput',
    RevokeInvitationsInput: 'InvitationIdsInput',
  };
  const name = type.endsWith('CohortMembersInput') ? 'ChangeCohortMembersInput' : (typeOf[type] ?? type);
  const failures = '... on UserError { message } ... on InvalidInput { problems { field code message } }';
  return {
    document: `mutation ($input: ${name}!) { result: ${field}(input: $input) { __typename ${failures} } }`,
    variables: (asked) => ({ input: input(asked) }),
    ...more,
  };
};
export const bare = (field: string, argument: string): Operation => ({
  document: `mutation ($id: ID!) { result: ${field}(${argument}: $id) { __typename ... on UserError { message } } }`,
  variables: ({ subject }) => ({ id: subject.id }),
});
