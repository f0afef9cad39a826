// What other users notice while something large runs.
import type { Request } from './measure.ts';
import type { BenchServer } from './servers.ts';
import type { BenchViewers } from './viewers.ts';

const PAGE = `{ participants(first: 50, filter: { programStatuses: [ACTIVE] }) { nodes { id givenName familyName
  enrollment { id programStatus employer { id name } occupation { id title } } supervisions { supervisor { id } } } } }`;

export const sleepingFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const p99 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN;

/** Sends an operation and gives its data. */
export async function ask(api: BenchServer, cookie: string, query: string, variables: object = {}) {
  const request: Request = {
    url: `${api.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  };
  const answer = (await (await fetch(request.url, request as RequestInit)).json()) as {
    data: unknown;
    errors?: unknown;
  };
  if (answer.errors) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
  return answer.data as Record<string, unknown>;
}

/** How long requests of another user take, one after the other, until something has ended. */
export async function latencies(
  api: BenchServer,
  { administrator }: BenchViewers,
  until: Promise<unknown>,
): Promise<number[]> {
  let isOver = false;
  const durations: number[] = [];
  void until.finally(() => (isOver = true)).catch(() => undefined);
  while (!isOver) {
    const begin = performance.now();
    await ask(api, administrator.cookie, PAGE);
    durations.push(performance.now() - begin);
    await sleepingFor(10);
  }
  return durations;
}
