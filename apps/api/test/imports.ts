// Imports through the upload route and the API, done by a real worker beside the server.
import { setTimeout as sleep } from 'node:timers/promises';
import { query, type Result } from './operations.ts';
import type { Caller, TestServer } from './test-server.ts';

interface UploadOptions {
  readonly cookie: string;
  readonly file: string | Buffer;
  readonly name?: string;
  readonly profile?: string;
  readonly headers?: Record<string, string>;
}

/** Sends a file as it is, and gives the answer. */
export async function upload(
  { server }: TestServer,
  { cookie, file, name = 'people.csv', profile = 'participants', headers = {} }: UploadOptions,
): Promise<{ status: number; body: Result }> {
  const response = await server.http.inject({
    method: 'POST',
    url: `/uploads/imports?profile=${profile}`,
    headers: { cookie, 'x-file-name': encodeURIComponent(name), 'content-type': 'text/csv', ...headers },
    payload: file,
  });
  return { status: response.statusCode, body: JSON.parse(response.body) as Result };
}

const READING = 'reading { format encoding separator sheet sheets dateOrder isDateOrderCertain }';
const ROW = `line cells outcome decision isExcluded problems { code message fieldId column isWarning } changes { fieldId before after }
  participant { id givenName familyName email } organization { id name } duplicates { reasons otherLine participant { id } }`;
const IMPORT = `id fileName fileSize profile state ${READING} fileProblem { code message line column }
  columns { index header samples fieldId confidence } rowCount checkedCount doneCount seatsNeeded seatsFree undoState selectedCount isDraftNewer
  settings { mode keyFieldIds invites isLimited employer { id } occupation { id } group { id } words { fieldId word choice } created { kind name } }
  counts { create update unchanged reject skip reversed kept failed invitations } unknownWords { fieldId word rowCount choice }
  missing { kind name rowCount isCreated } additions { kind name code address } problems { code fieldId message rowCount } sameFileAs { id }
  canUndoUntil viewerCanRun viewerCanCancel viewerCanUndo viewerCanChange`;

export const importOf = async (ask: Caller, id: string): Promise<Result> =>
  (await query(ask, `query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, { id })).import;

export const linesOf = async (ask: Caller, id: string, filter = ''): Promise<Result> =>
  (
    await query(
      ask,
      `query ($id: ID!) { import(id: $id) { rows(first: 200 ${filter}) { totalCount nodes { ${ROW} } } } }`,
      { id },
    )
  ).import.rows;

/** Sends one of the mutations of imports. */
export async function changeImport(ask: Caller, field: string, input: object): Promise<Result> {
  const own: Record<string, string> = {
    discardImport: 'ImportIdInput',
    cancelImport: 'ImportIdInput',
    undoImport: 'ImportIdInput',
  };
  const type = own[field] ?? `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const saved: Record<string, string> = {
    discardImport: '... on ImportDiscarded { id }',
    changeImportRows: `... on ImportRowsSaved { rows { ${ROW} } import { ${IMPORT} } }`,
  };
  const document = `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ${saved[field] ?? `... on ImportSaved { import { ${IMPORT} } }`}
    ... on UserError { message } ... on InvalidInput { problems { field code message } } } }`;
  return (await query(ask, document, { input })).result;
}

/** Waits until the import stands in one of the states. */
export async function waitForImport(ask: Caller, id: string, ...states: string[]): Promise<Result> {
  let last = '';
  for (let tries = 0; tries < 1_200; tries += 1) {
    const { import: found } = await query(ask, 'query ($id: ID!) { import(id: $id) { state undoState } }', { id });
    last = found.undoState ?? found.state;
    if (states.includes(last)) return importOf(ask, id);
    await sleep(50);
  }
  throw new Error(`The import came to ${last}, not to ${states.join(' or ')}.`);
}

interface Desk {
  readonly server: TestServer;
  readonly ask: Caller;
  readonly cookie: string;
}

interface CheckOptions {
  readonly file: string | Buffer;
  readonly name?: string;
  readonly profile?: string;
  /** Further input of the check, such as the mode. */
  readonly check?: Record<string, unknown>;
  /** Field ids in place of what was guessed, by column. */
  readonly columns?: Record<number, string | null>;
}

/** Uploads a file and waits until it is read. */
export async function readImport(
  { server, ask, cookie }: Desk,
  { file, name, profile }: CheckOptions,
): Promise<Result> {
  const { status, body } = await upload(server, {
    cookie,
    file,
    ...(name === undefined ? {} : { name }),
    ...(profile === undefined ? {} : { profile }),
  });
  if (status !== 201) throw new Error(`The upload answered ${status}: ${JSON.stringify(body)}`);
  return waitForImport(ask, body.id, 'MAPPING', 'UNREADABLE');
}

/** Has the columns mean what was guessed, and begins to judge the lines. */
export async function beginCheck(ask: Caller, read: Result, options: Omit<CheckOptions, 'file'> = {}): Promise<void> {
  const columns = read.columns.map(({ index, fieldId }: { index: number; fieldId: string | null }) => ({
    index,
    fieldId: options.columns && index in options.columns ? options.columns[index] : fieldId,
  }));
  const result = await changeImport(ask, 'checkImport', {
    id: read.id,
    columns,
    mode: 'CREATE_AND_UPDATE',
    keyFieldIds: columns.some(({ fieldId }: { fieldId: string | null }) => fieldId === 'email') ? ['email'] : [],
    ...options.check,
  });
  if (result.__typename !== 'ImportSaved') throw new Error(`The check answered ${JSON.stringify(result)}`);
}

/** The same until all lines are judged. */
export async function checkRead(ask: Caller, read: Result, options: Omit<CheckOptions, 'file'> = {}): Promise<Result> {
  await beginCheck(ask, read, options);
  return waitForImport(ask, read.id, 'DRAFT');
}

/** Uploads, reads and judges a file. */
export async function checkedImport(desk: Desk, options: CheckOptions): Promise<Result> {
  return checkRead(desk.ask, await readImport(desk, options), options);
}

/** Runs a judged import, and gives it as it ended. */
export async function runToEnd(ask: Caller, id: string, input: object = {}): Promise<Result> {
  const result = await changeImport(ask, 'runImport', { id, ...input });
  if (result.__typename !== 'ImportSaved') throw new Error(`The run answered ${JSON.stringify(result)}`);
  return waitForImport(ask, id, 'DONE', 'CANCELLED', 'FAILED');
}
