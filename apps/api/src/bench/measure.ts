import autocannon from 'autocannon';

export interface Request {
  readonly url: string;
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const SECONDS = 5;
const CONNECTIONS = 10;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Throughput with ten connections; refuses to measure answers that are not 200. */
export async function requestsPerSecond(request: Request): Promise<number> {
  const result = await autocannon({ ...request, duration: SECONDS, connections: CONNECTIONS } as autocannon.Options);
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed.`);
  return result.requests.average;
}

/** Median duration of requests that follow each other, in milliseconds; the first tenth warms up. */
export async function typicalMilliseconds(request: Request, count: number): Promise<number> {
  const durations: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begin = performance.now();
    const response = await fetch(request.url, request as RequestInit);
    const body = await response.text();
    if (!response.ok || body.includes('"errors"')) throw new Error('A request failed.');
    durations.push(performance.now() - begin);
  }
  return median(durations.slice(count / 10));
}
