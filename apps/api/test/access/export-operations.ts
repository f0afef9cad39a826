// How files of people are asked for: their answer says how many were found.
import type { Operation } from './asking.ts';

const document = `mutation ($input: PrepareExportInput!) { found: prepareExport(input: $input) { __typename ... on ExportPrepared {
  personCount } } }`;
const holds: Operation['holds'] = ({ found }) => found.personCount === 1;

export const EXPORT_OF_PEOPLE = {
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
} as const satisfies Readonly<Record<string, Operation>>;
