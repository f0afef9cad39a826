// A real worker process is killed at random moments of an import: while the file is read, its lines are judged, and people are
// added. Nothing is lost, and nothing is done twice. KILLS=300 kills it as often as that.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { aDesk } from '../../test/import-desk.ts';
import { changeImport, checkRead, importOf, upload, waitForImport } from '../../test/imports.ts';
import { aServer, type TestServer } from '../../test/test-server.ts';

const KILLS = Number(process.env['KILLS'] ?? 5);
// So many parts that there are some left after the last kill.
const PEOPLE = 2_000 + KILLS * 500;
// One that a worker of its own takes, and the server with it: files are sealed.
const SECRET = 'Zx81kQ-vm20Lr-77aPq-0bNtE-wy5Hc-9fGd2';
const WORKER = path.resolve(import.meta.dirname, '../../dist/commands/worker.js');

jest.setTimeout(120_000 + KILLS * 6_000);

let server: TestServer;
let owner: pg.Client;
let worker: ChildProcess | null = null;
beforeAll(async () => {
  server = await aServer({ more: { secret: SECRET } });
  owner = new pg.Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await kill();
  await owner.end();
  await server.close();
});

function startWorker(): void {
  const { ownerUrl, appUrl } = server.database;
  worker = spawn(process.execPath, [WORKER], {
    env: {
      PATH: process.env['PATH'],
      GUILDHALL_MODE: 'test',
      SECRET,
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: appUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function kill(): Promise<void> {
  const dying = worker;
  worker = null;
  if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
  const gone = new Promise((resolve) => dying.once('exit', resolve));
  dying.kill('SIGKILL');
  await gone;
  // Another worker does it when the heart has stopped for 45 seconds; the test does not wait for that.
  await owner.query(
    `SELECT graphile_worker.force_unlock_workers(ids) FROM (SELECT array_agg(DISTINCT locked_by) AS ids
       FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL) dead WHERE ids IS NOT NULL`,
  );
}

type Desk = Awaited<ReturnType<typeof aDesk>>;

const fileOf = (desk: Desk, size: number): string =>
  // No address and no number: nothing but the checkpoint keeps anybody from being added twice.
  desk.newPeople(...Array.from({ length: size }, (_, index) => `Robin,Row${index},`));

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
    // The moment is another one each time: within a part, between two, or before the first.
    for (let tries = 0; tries < 300 && stops.length % 5 !== 4; tries += 1) {
      const now = await progress();
      if (now.isThere || now.count !== before.count) break;
      await sleep(20);
    }
    await sleep(Math.random() * 250);
    await kill();
    stops.push((await progress()).count);
    startWorker();
  }
  await waitForImport(ask, id, state);
  return stops;
}

test('[UK-BULK-32, US-MAN-11] an import whose worker is killed again and again adds each person once', async () => {
  const desk = await aDesk(server);
  startWorker();
  const { body } = await upload(server, { cookie: desk.cookie, file: fileOf(desk, PEOPLE) });
  const whileRead = await killUntil(desk, body.id, 'MAPPING', 1);
  const checking = checkRead(desk.ask, await importOf(desk.ask, body.id), { check: { mode: 'CREATE' } });
  const whileJudged = await killUntil(desk, body.id, 'DRAFT', Math.ceil(KILLS / 4));
  await checking;
  await changeImport(desk.ask, 'runImport', { id: body.id });
  const whileRun = await killUntil(desk, body.id, 'DONE', KILLS);

  const all = [...whileRead, ...whileJudged, ...whileRun];
  process.stderr.write(
    `Killed import: ${all.length} kills, while it ran after ${whileRun.join(', ')} of ${PEOPLE} lines.\n`,
  );
  expect(await wrongIn(desk, body.id, PEOPLE)).toEqual([]);
  expect(whileRun.length).toBeGreaterThan(2);
  await kill();
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
  startWorker();
  const { body } = await upload(server, { cookie: desk.cookie, file: fileOf(desk, 1_200) });
  const read = await waitForImport(desk.ask, body.id, 'MAPPING');
  await checkRead(desk.ask, read, { check: { mode: 'CREATE' } });
  await changeImport(desk.ask, 'runImport', { id: body.id });
  await waitForImport(desk.ask, body.id, 'DONE');

  const wrong = await wrongIn(desk, body.id, 1_200);

  await owner.query(
    'DROP TRIGGER forget_checkpoint ON imports; DROP FUNCTION forget_checkpoint(); DROP SEQUENCE parts_done',
  );
  expect(wrong).toContain('people 1700');
  expect(wrong).toContain('created 1700');
});
