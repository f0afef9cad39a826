import { allCells } from './files.ts';
import { run, type Result } from './operations.ts';
import type { Caller, TestServer } from './test-server.ts';

/** Fetches a file as somebody whose cookie it is. */
type Response = Awaited<ReturnType<TestServer['server']['http']['inject']>>;

export const fetched = (server: TestServer, path: string, cookie: string): Promise<Response> =>
  server.server.http.inject({ url: `/downloads/${path}`, headers: { cookie } });

/** Its rows, header first. */
export async function fetchedRows(server: TestServer, path: string, cookie: string): Promise<string[][]> {
  const { statusCode, rawPayload } = await fetched(server, path, cookie);
  if (statusCode !== 200) throw new Error(`It answered ${statusCode}.`);
  return allCells(rawPayload);
}

/** The same as objects by header. */
export async function fetchedRecords(
  server: TestServer,
  path: string,
  cookie: string,
): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = await fetchedRows(server, path, cookie);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** Prepares a file of everybody, unless the values say otherwise. */
export const prepared = (ask: Caller, values: object = {}): Promise<Result> =>
  run(ask, 'prepareExport', { participants: { matching: { filter: {} } }, ...values });
