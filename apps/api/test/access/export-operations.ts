// How files of people are asked for: their answer says how many were found.
import type { Operation } from './asking.ts';
import type { Subject } from './cast.ts';

const document = `mutation ($input: PrepareExportInput!) { found: prepareExport(input: $input) { __typename ... on ExportPrepared {
  personCount } } }`;
const holds: Operation['holds'] = ({ found }) => found.personCount === 1;

/** Somebody in a file that is taken out, or for whom one is brought: the answer says whether the person was found. */
export const FILES_OF_PEOPLE = {
  'prepareExport(participants.ids)': {
    document,
    variables: ({ subject }) => ({ input: { participants: { ids: [subject.id] } } }),
    holds,
  },
  'prepareExport(users.ids)': {
    document,
    variables: ({ subject }) => ({ input: { users: { ids: [subject.id] } } }),
    holds,
  },
  'prepareImport(selection.ids)': {
    document: `mutation ($input: PrepareImportInput!) { found: prepareImport(input: $input) { __typename ... on ImportPrepared {
  selection { personCount } } } }`,
    variables: ({ subject }) => ({ input: { selection: { ids: [subject.id] } } }),
    holds: ({ found }) => found.selection?.personCount === 1,
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** Whose file it is, the stage decides. */
export const EXPORT_OPERATIONS = {
  exportedFiles: {
    document: '{ found: exportedFiles(first: 200) { nodes { id } } }',
    holds: ({ found }, subject) => found.nodes.some(({ id }: Subject) => id === subject.id),
  },
} as const satisfies Readonly<Record<string, Operation>>;
