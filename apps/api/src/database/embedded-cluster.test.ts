import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedCluster, type EmbeddedCluster } from './embedded-cluster.ts';
import { isAlive } from './embedded/postmaster.ts';

const root = mkdtempSync(path.join(tmpdir(), 'guildhall-cluster-'));
const lines: string[] = [];

/** With durability on, as in a demo: what survives a kill is part of what is tested. */
function start(dataDir = path.join(root, 'postgres')): Promise<EmbeddedCluster> {
  lines.length = 0;
  return startEmbeddedCluster({ dataDir, log: (line) => lines.push(line) });
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number(readFileSync(path.join(root, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

// A temporary folder is closed to other users, and so to the one that root hands the database to.
beforeAll(() => chmodSync(root, 0o755));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the embedded cluster', () => {
  test('is created by the first start', async () => {
    const cluster = await start();

    await query(cluster.ownerUrl, `CREATE TABLE kept AS SELECT 'é' AS letter`);
    await cluster.stop();

    expect(lines[0]).toMatch(/Creating a PostgreSQL 18 database/);
  });

  test('keeps its data and its address over a stop', async () => {
    const before = await start();
    await before.stop();

    const after = await start();

    expect(after.ownerUrl).toBe(before.ownerUrl);
    expect(await query(after.ownerUrl, 'SELECT letter FROM kept')).toEqual([{ letter: 'é' }]);
    await after.stop();
  });

  test('leaves no process and no lock file behind when it stops', async () => {
    const cluster = await start();
    const pid = postmasterPid();

    await cluster.stop();

    expect(existsSync(`/proc/${pid}/cwd`) && isAlive(pid)).toBe(false);
    expect(existsSync(path.join(root, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });

  test('keeps its password where only its user reads it', () => {
    expect(statSync(path.join(root, 'postgres/password')).mode & 0o777).toBe(0o600);
  });

  test('gives the owner role no superuser rights', async () => {
    const cluster = await start();

    const rows = await query(cluster.ownerUrl, `SELECT rolsuper FROM pg_roles WHERE rolname = current_user`);

    expect(rows).toEqual([{ rolsuper: false }]);
    await cluster.stop();
  });

  test('goes on running until the last process that uses it stops', async () => {
    const first = await start();
    const second = await start();

    await first.stop();

    expect(await query(second.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    await expect(query(second.ownerUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.ownerUrl).port), '127.0.0.1');
    await once(squatter, 'listening');

    const second = await start();

    expect(new URL(second.ownerUrl).port).not.toBe(new URL(first.ownerUrl).port);
    await second.stop();
    squatter.close();
  });
});

describe('after a kill', () => {
  test('of the server, the next start recovers what was committed', async () => {
    const cluster = await start();
    await query(cluster.ownerUrl, 'CREATE TABLE committed (id int)');
    process.kill(postmasterPid(), 'SIGKILL');
    await cluster.stop();

    const next = await start();

    expect(await query(next.ownerUrl, 'SELECT count(*)::int AS rows FROM committed')).toEqual([{ rows: 0 }]);
    await next.stop();
  });

  test('of its parent, the next start takes the server over', async () => {
    const parent = startInAnotherProcess();
    const ownerUrl = await firstLine(parent);
    parent.kill('SIGKILL');
    await once(parent, 'exit');

    const next = await start();

    expect(next.ownerUrl).toBe(ownerUrl);
    expect(lines).toEqual([expect.stringMatching(/already runs/)]);
    await next.stop();
    await expect(query(next.ownerUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('of both, the next start works', async () => {
    const parent = startInAnotherProcess();
    await firstLine(parent);
    process.kill(postmasterPid(), 'SIGKILL');
    parent.kill('SIGKILL');
    await once(parent, 'exit');

    const next = await start();

    expect(await query(next.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.stop();
  });

  test('a lock file whose number now belongs to another process is removed', async () => {
    const lockFile = path.join(root, 'postgres/cluster/postmaster.pid');
    writeFileSync(lockFile, `${process.pid}\n${root}/postgres/cluster\n1\n54320\n\n127.0.0.1\n`);

    const cluster = await start();

    expect(lines).toContainEqual(expect.stringMatching(/left its lock file behind/));
    await cluster.stop();
  });
});

function startInAnotherProcess() {
  const module = path.join(import.meta.dirname, 'embedded-cluster.ts');
  const program = `
    const { startEmbeddedCluster } = await import(${JSON.stringify(module)});
    const cluster = await startEmbeddedCluster({ dataDir: ${JSON.stringify(path.join(root, 'postgres'))}, log: () => {} });
    console.log(cluster.ownerUrl);
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine({ stdout }: ReturnType<typeof startInAnotherProcess>): Promise<string> {
  for await (const chunk of stdout) return String(chunk).trim();
  throw new Error('The other process ended without a word.');
}
