// Budget: a file of new people against COPY and set-based inserts of the same rows into the same tables with the same triggers,
// what the server's memory grows by, and what other users notice of it.
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ask, latencies, p99, sleepingFor } from './beside-others.ts';
import type { BenchServer } from './servers.ts';
import type { BenchViewers } from './viewers.ts';

type Say = (line: string) => void;
type Tenant = BenchViewers & { readonly participants: number; readonly tenantId: string };
interface Place {
  readonly employer_id: string;
  readonly employer: string;
  readonly occupation_id: string;
  readonly occupation: string;
}

/** Long enough for a few of the slowest in a hundred. */
const QUIET_MS = 15_000;
const COLUMNS = ['given_name', 'family_name', 'email', 'user_type', 'employer', 'occupation', 'city', 'date_of_birth'];
const STATE = 'query ($id: ID!) { import(id: $id) { state undoState counts { create reject } } }';

/** Compares both; needs a server that runs jobs. Whoever was added is taken back afterwards. */
export async function compareImport(
  api: BenchServer,
  databaseUrl: string,
  tenant: Tenant,
  { rows: size, say }: { readonly rows: number; readonly say: Say },
): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, options: `-c app.tenant_id=${tenant.tenantId}` });
  try {
    const place = await aPlace(pool, tenant.tenantId);
    const file = fileOf(size, place);
    const quiet = await latencies(api, tenant, sleepingFor(QUIET_MS));
    const byHand = await timeInserts(pool, tenant, place, file);
    const before = await memoryOf(api);
    const watch = new MemoryWatch(api, before);
    const { read, judged, run, during, id } = await timeImport(api, tenant, file, size);
    const grown = await watch.stop();
    const seconds = (ms: number) => (ms / 1000).toFixed(2);
    say(
      `import of ${size} people: run ${seconds(run)} s against ${seconds(byHand)} s by COPY and INSERT of the same rows = ${(run / byHand).toFixed(2)} (budget <= 3)`,
    );
    say(
      `upload and reading of the same file: ${seconds(read)} s; judging of its lines: ${seconds(judged)} s (no budget)`,
    );
    say(
      `memory of the server while it read, judged and ran: at most ${grown.toFixed(0)} MB more than before (budget < 150)`,
    );
    say(
      `participants page of somebody else while it ran: p99 ${p99(during).toFixed(1)} ms against ${p99(quiet).toFixed(1)} ms = ${(p99(during) / p99(quiet)).toFixed(2)} (budget <= 2)`,
    );
    await takeBack(api, tenant, id);
  } finally {
    await pool.end();
  }
}

async function aPlace(pool: pg.Pool, tenantId: string): Promise<Place> {
  const { rows } = await pool.query<Place>(
    `SELECT e.employer_id, o.code AS employer, e.occupation_id, r.code AS occupation FROM enrollments e
     JOIN organizations o ON o.tenant_id = e.tenant_id AND o.id = e.employer_id
     JOIN occupations r ON r.tenant_id = e.tenant_id AND r.id = e.occupation_id WHERE e.tenant_id = $1 AND e.is_current LIMIT 1`,
    [tenantId],
  );
  if (!rows[0]) throw new Error('The tenant has nobody.');
  return rows[0];
}

/** As one text: a hundred thousand objects would keep this process collecting garbage while it times what others notice. */
function fileOf(size: number, { employer, occupation }: Place): string {
  const stamp = Date.now();
  const lines = Array.from({ length: size }, (_, index) =>
    [
      'Robin',
      `Import${stamp}${index}`,
      `i${stamp}.${index}@example.org`,
      'apprentice',
      employer,
      occupation,
      'Boston',
      '2001-02-03',
    ].join(','),
  );
  return `${COLUMNS.join(',')}\n${lines.join('\n')}\n`;
}

/**
 * The same rows by hand, as the server's role: rolled back. What an import writes besides the cells is written here too, such as
 * who adds whom and is in charge of them: it takes triggers and keys of its own.
 */
async function timeInserts(
  pool: pg.Pool,
  { tenantId, regulator }: Tenant,
  place: Place,
  file: string,
): Promise<number> {
  const client = await pool.connect();
  try {
    const begin = performance.now();
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.actor_id', $1, true), set_config('app.operation_id', gen_random_uuid()::text, true),
         set_config('app.channel', 'import', true)`,
      [regulator.accountId],
    );
    await insertByHand(client, { tenantId, actorId: regulator.accountId, place }, file);
    const duration = performance.now() - begin;
    await client.query('ROLLBACK');
    return duration;
  } finally {
    client.release();
  }
}

async function insertByHand(
  client: pg.PoolClient,
  { tenantId, actorId, place }: { readonly tenantId: string; readonly actorId: string; readonly place: Place },
  file: string,
): Promise<void> {
  await client.query(
    `CREATE TEMPORARY TABLE staged (id uuid DEFAULT uuid_v7(), ${COLUMNS.map((name) => `${name} text`).join(', ')}) ON COMMIT DROP`,
  );
  const stream = client.query(copyFrom(`COPY staged (${COLUMNS.join(', ')}) FROM STDIN (FORMAT csv, HEADER)`));
  stream.end(file);
  await finished(stream);
  await client.query(
    `INSERT INTO accounts (tenant_id, id, user_type, given_name, family_name, email, email_key, city, date_of_birth, sort_name, name_key,
       case_owner_id, created_by, subscription_starts_on, subscription_ends_on)
     SELECT $1, id, user_type, given_name, family_name, email, email, city, date_of_birth::date, lower(family_name || ' ' || given_name),
       lower(given_name || ' ' || family_name), $2, $2, current_date, current_date + 365 FROM staged`,
    [tenantId, actorId],
  );
  await client.query(
    `WITH enrolled AS (INSERT INTO enrollments (tenant_id, participant_id, employer_id, occupation_id, program_status, status_date)
       SELECT $1, id, $2, $3, 'active', current_date FROM staged RETURNING id, participant_id)
     INSERT INTO status_changes (tenant_id, enrollment_id, participant_id, to_status, effective_date, actor_id, operation_id)
     SELECT $1, id, participant_id, 'active', current_date, $4, setting_uuid('app.operation_id') FROM enrolled`,
    [tenantId, place.employer_id, place.occupation_id, actorId],
  );
}

async function timeImport(api: BenchServer, tenant: Tenant, file: string, size: number) {
  const { cookie } = tenant.regulator;
  const begin = performance.now();
  const uploaded = await fetch(`${api.url}/uploads/imports?profile=participants`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': 'bench.csv' },
    body: file,
  });
  const { id } = (await uploaded.json()) as { id: string };
  await waitFor(api, cookie, id, 'MAPPING');
  const read = performance.now();
  const columns = COLUMNS.map((fieldId, index) => ({ index, fieldId }));
  await change(api, cookie, 'checkImport', 'CheckImportInput', { id, columns, mode: 'CREATE', keyFieldIds: ['email'] });
  await waitFor(api, cookie, id, 'DRAFT');
  const judged = performance.now();
  await change(api, cookie, 'runImport', 'RunImportInput', { id });
  const done = waitFor(api, cookie, id, 'DONE');
  const during = await latencies(api, tenant, done);
  const { create } = await done;
  if (create !== size) throw new Error(`${create} of ${size} were added.`);
  return { id, during, read: read - begin, judged: judged - read, run: performance.now() - judged };
}

async function change(api: BenchServer, cookie: string, field: string, type: string, input: object): Promise<void> {
  const document = `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename } }`;
  const { result } = (await ask(api, cookie, document, { input })) as { result: { __typename: string } };
  if (result.__typename !== 'ImportSaved') throw new Error(`${field} answered ${result.__typename}.`);
}

async function waitFor(api: BenchServer, cookie: string, id: string, state: string): Promise<{ create: number }> {
  for (;;) {
    const found = (
      (await ask(api, cookie, STATE, { id })) as {
        import: { state: string; undoState: string | null; counts: { create: number } };
      }
    ).import;
    if ((found.undoState ?? found.state) === state) return found.counts;
    await sleepingFor(250);
  }
}

async function takeBack(api: BenchServer, { regulator: { cookie } }: Tenant, id: string): Promise<void> {
  await change(api, cookie, 'undoImport', 'ImportIdInput', { id });
  await waitFor(api, cookie, id, 'DONE');
}

/** Megabytes that the server holds. */
async function memoryOf({ url }: BenchServer): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? Number.NaN) / 2 ** 20;
}

/** Looks again and again how much the server holds. */
class MemoryWatch {
  private most: number;
  private isOver = false;
  private readonly watching: Promise<void>;

  constructor(
    private readonly api: BenchServer,
    private readonly before: number,
  ) {
    this.most = before;
    this.watching = this.watch();
  }

  private async watch(): Promise<void> {
    while (!this.isOver) {
      this.most = Math.max(this.most, await memoryOf(this.api));
      await sleepingFor(250);
    }
  }

  /** Gives by how much it grew at most. */
  async stop(): Promise<number> {
    this.isOver = true;
    await this.watching;
    return this.most - this.before;
  }
}
