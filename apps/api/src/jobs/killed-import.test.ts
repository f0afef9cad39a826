// A real worker process is killed at random moments of an import: while the file is read, its lines are judged, and people are
// added. Nothing is lost, and nothing is done twice. KILLS=300 kills it as often as that.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { aDesk } from '../../test/import-desk.ts';
import { beginCheck, changeImport, checkRead, importOf, upload, waitForImport } from '../../test/imports.ts';
import { aServer, type TestServer } from '../../test/test-server.ts';
import { unlockJobs, WORKER_SECRET, WorkerProcess } from '../../test/worker-process.ts';

const KILLS = Number(process.env['KILLS'] ?? 5);
/** Of one file: more would need a larger one than is taken. */
const KILLS_OF_A_FILE = 100;
// So many parts that there are some left after the last kill.
const linesFor = (kills: number): number => 4_000 + kills * 400;

jest.setTimeout(120_000 + KILLS * 20_000);

let server: TestServer;
let owner: pg.Client;
let worker: WorkerProcess;
beforeAll(async () => {
  server = await aServer({ more: { secret: WORKER_SECRET } });
  owner = new pg.Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  worker = new WorkerProcess(server.database);
});
afterAll(async () => {
  await kill();
  await owner.end();
  await server.close();
});

async function kill(): Promise<void> {
  await worker.kill();
  await unlockJobs(owner);
}

type Desk = Awaited<ReturnType<typeof aDesk>>;

/** No address and no number: nothing but the checkpoint keeps anybody from being added twice. */
function fileOf({ newPeople, employerCode, occupationCode }: Desk, size: number): string {
  const line = (_: unknown, index: number) => `Robin,Row${index},,apprentice,${employerCode},${occupationCode}`;
  return [newPeople(), ...Array.from({ length: size }, line)].join('\r\n');
}

/** What a run must leave: one person for each line, and totals that add up. */
async function wrongIn({ ask, rows }: Desk, id: string, size: number): Promise<string[]> {
  const { counts, rowCount, doneCount } = await importOf(ask, id);
  const [people] = await rows<Record<string, number>>(
    `SELECT count(*)::int AS all, count(DISTINCT family_name)::int AS names FROM accounts WHERE given_name = 'Robin'`,
  );
  const [lines] = await rows<Record<string, number>>(
    `SELECT count(*)::int AS all, count(DISTINCT subject_id)::int AS people FROM import_rows WHERE import_id = $1 AND outcome = 'create'`,
    [id],
  );
  const [changes] = await rows<Record<string, number>>(
    'SELECT count(*)::int AS all FROM status_changes WHERE operation_id = $1',
    [id],
  );
  const found = {
    rowCount,
    doneCount,
    created: counts.create,
    people: people!.all,
    names: people!.names,
    lines: lines!.all,
    subjects: lines!.people,
    statusChanges: changes!.all,
  };
  return Object.entries(found).flatMap(([name, count]) => (count === size ? [] : [`${name} ${String(count)}`]));
}

/** Kills the worker now and then until the import stands in the state; gives where it was each time. */
async function killUntil({ ask }: Desk, id: string, state: string, kills: number): Promise<number[]> {
  const stops: number[] = [];
  const progress = async () => {
    const { checkedCount, doneCount, state: now } = await importOf(ask, id);
    return { isThere: now === state, count: (state === 'DONE' ? doneCount : checkedCount) as number };
  };
  while (stops.length < kills) {
    const before = await progress();
    if (before.isThere) break;
    // The moment is another one each time: while the worker starts, within a part, between two, or when a part has just ended.
    for (let tries = 0; tries < 1_000 && stops.length % 4 === 3; tries += 1) {
      const now = await progress();
      if (now.isThere || now.count !== before.count) break;
      await sleep(20);
    }
    await sleep(Math.random() * (stops.length % 4 === 3 ? 250 : 2_500));
    await kill();
    stops.push((await progress()).count);
    worker.start();
  }
  while (!(await progress()).isThere) await sleep(200);
  return stops;
}

/** Imports a file while its worker is killed so often; gives where it was each time that it ran, and what is wrong afterwards. */
async function importKilled(kills: number) {
  const desk = await aDesk(server);
  const size = linesFor(kills);
  worker.start();
  const { body } = await upload(server, { cookie: desk.cookie, file: fileOf(desk, size) });
  const whileRead = await killUntil(desk, body.id, 'MAPPING', 1);
  await beginCheck(desk.ask, await importOf(desk.ask, body.id), { check: { mode: 'CREATE' } });
  const whileJudged = await killUntil(desk, body.id, 'DRAFT', Math.ceil(kills / 4));
  await changeImport(desk.ask, 'runImport', { id: body.id });
  const whileRun = await killUntil(desk, body.id, 'DONE', kills);
  await kill();
  const all = whileRead.length + whileJudged.length + whileRun.length;
  process.stderr.write(`Killed import: ${all} kills, while it ran after ${whileRun.join(', ')} of ${size} lines.\n`);
  return { whileRun, wrong: await wrongIn(desk, body.id, size) };
}

test('[UK-BULK-32, US-MAN-11] an import whose worker is killed again and again adds each person once', async () => {
  for (let left = KILLS; left > 0; left -= KILLS_OF_A_FILE) {
    const { whileRun, wrong } = await importKilled(Math.min(left, KILLS_OF_A_FILE));

    expect(wrong).toEqual([]);
    expect(whileRun.length).toBeGreaterThan(2);
  }
});

test('a checkpoint that is not committed with its part would be found by the same look', async () => {
  const desk = await aDesk(server);
  // Every second part forgets how far it has come.
  await owner.query(`
    CREATE SEQUENCE parts_done; GRANT USAGE ON SEQUENCE parts_done TO guildhall_app;
    CREATE FUNCTION forget_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state = 'running' AND NEW.last_line > OLD.last_line AND nextval('parts_done') = 2 THEN NEW.last_line := OLD.last_line; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER forget_checkpoint BEFORE UPDATE ON imports FOR EACH ROW EXECUTE FUNCTION forget_checkpoint()`);
  worker.start();
  const { body } = await upload(server, { cookie: desk.cookie, file: fileOf(desk, 2_400) });
  const read = await waitForImport(desk.ask, body.id, 'MAPPING');
  await checkRead(desk.ask, read, { check: { mode: 'CREATE' } });
  await changeImport(desk.ask, 'runImport', { id: body.id });
  await waitForImport(desk.ask, body.id, 'DONE');

  const wrong = await wrongIn(desk, body.id, 2_400);

  await owner.query(
    'DROP TRIGGER forget_checkpoint ON imports; DROP FUNCTION forget_checkpoint(); DROP SEQUENCE parts_done',
  );
  expect(wrong).toContain('people 3400');
  expect(wrong).toContain('created 3400');
});
