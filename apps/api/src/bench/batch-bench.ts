// Budget: a change of status of 10,000 people against one UPDATE of the same rows with the same triggers, and what other
// users notice of it.
import pg from 'pg';
import { ask, latencies, p99, sleepingFor } from './beside-others.ts';
import { median } from './measure.ts';
import type { BenchServer } from './servers.ts';
import type { BenchViewers } from './viewers.ts';

type Say = (line: string) => void;
type Tenant = BenchViewers & { readonly participants: number; readonly tenantId: string };

const SIZE = 10_000;
const ROUNDS = 3;

const PREPARE = `mutation ($input: PrepareBatchInput!) { prepareBatch(input: $input) { __typename ... on BatchSaved { batch { id state } } } }`;
const RUN = 'mutation ($input: RunBatchInput!) { runBatch(input: $input) { __typename } }';
const STATE = 'query ($id: ID!) { batch(id: $id) { state changedCount } }';

/** Compares both; needs a server that runs jobs. Everybody is as before afterwards. */
export async function compareBatch(api: BenchServer, databaseUrl: string, tenant: Tenant, say: Say): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, options: `-c app.tenant_id=${tenant.tenantId}` });
  try {
    const quiet = await latencies(api, tenant, sleepingFor(5000));
    const rounds: { batch: number; update: number; p99: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const update = await timeUpdates(pool, tenant.tenantId);
      const running = timeBatch(api, pool, tenant);
      const during = await latencies(api, tenant, running);
      rounds.push({ update, batch: await running, p99: p99(during) });
    }
    const ratio = median(rounds.map(({ batch, update }) => batch / update));
    const busy = median(rounds.map((round) => round.p99));
    const seconds = (side: 'batch' | 'update') => (median(rounds.map((round) => round[side])) / 1000).toFixed(2);
    say(
      `status of ${SIZE} people: ${seconds('batch')} s as a batch against ${seconds('update')} s by UPDATE = ${ratio.toFixed(2)} (budget <= 2)`,
    );
    say(
      `participants page of somebody else meanwhile: p99 ${busy.toFixed(1)} ms against ${p99(quiet).toFixed(1)} ms = ${(busy / p99(quiet)).toFixed(2)} (budget <= 2)`,
    );
  } finally {
    await pool.end();
  }
}

const CHOSEN = `SELECT e.participant_id FROM enrollments e WHERE e.tenant_id = $1 AND e.is_current AND e.program_status = 'active'
  ORDER BY e.sort_name, e.participant_id LIMIT ${SIZE}`;

/** The same rows by hand: accounts and enrollments, one UPDATE each; rolled back. */
async function timeUpdates(pool: pg.Pool, tenantId: string): Promise<number> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ participant_id: string }>(CHOSEN, [tenantId]);
    const ids = rows.map((row) => row.participant_id);
    const begin = performance.now();
    await client.query('BEGIN');
    await client.query(
      `UPDATE accounts SET account_status = 'deactivated', version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = ANY($2)`,
      [tenantId, ids],
    );
    await client.query(
      `UPDATE enrollments SET program_status = 'suspended', status_date = current_date, suspension_date = current_date
       WHERE tenant_id = $1 AND participant_id = ANY($2) AND is_current`,
      [tenantId, ids],
    );
    const duration = performance.now() - begin;
    await client.query('ROLLBACK');
    return duration;
  } finally {
    client.release();
  }
}

/** From the click to the end of the run; the preview is prepared before and the people put back after it. */
async function timeBatch(api: BenchServer, pool: pg.Pool, tenant: Tenant): Promise<number> {
  const { cookie } = tenant.regulator;
  const count = await pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM enrollments WHERE tenant_id = $1 AND is_current AND program_status = 'active'`,
    [tenant.tenantId],
  );
  if ((count.rows[0]?.n ?? 0) < SIZE) throw new Error(`The tenant has fewer than ${SIZE} active people.`);
  const { rows } = await pool.query<{ participant_id: string }>(CHOSEN, [tenant.tenantId]);
  await pool.query(`UPDATE accounts SET reference_number = 'batch' WHERE tenant_id = $1 AND id = ANY($2)`, [
    tenant.tenantId,
    rows.map((row) => row.participant_id),
  ]);
  const selection = { matching: { filter: { referenceNumber: 'batch', programStatuses: ['ACTIVE'] } } };
  const prepared = await ask(api, cookie, PREPARE, {
    input: { selection, change: { status: { status: 'SUSPENDED' } } },
  });
  const { id } = (prepared['prepareBatch'] as { batch: { id: string } }).batch;
  await waitFor(api, cookie, id, 'DRAFT');
  const begin = performance.now();
  await ask(api, cookie, RUN, { input: { batchId: id } });
  await waitFor(api, cookie, id, 'DONE');
  const duration = performance.now() - begin;
  await putBack(pool, tenant.tenantId, id);
  return duration;
}

async function waitFor(api: BenchServer, cookie: string, id: string, state: string): Promise<void> {
  for (;;) {
    const { batch } = (await ask(api, cookie, STATE, { id })) as { batch: { state: string } };
    if (batch.state === state) return;
    await sleepingFor(50);
  }
}

async function putBack(pool: pg.Pool, tenantId: string, batchId: string): Promise<void> {
  const people = '(SELECT participant_id FROM batch_items WHERE tenant_id = $1 AND batch_id = $2)';
  await pool.query(
    `UPDATE accounts SET account_status = 'active', reference_number = NULL WHERE tenant_id = $1 AND id IN ${people}`,
    [tenantId, batchId],
  );
  await pool.query(
    `UPDATE enrollments SET program_status = 'active' WHERE tenant_id = $1 AND is_current AND participant_id IN ${people}`,
    [tenantId, batchId],
  );
}
