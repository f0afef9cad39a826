// A process as a server is, with nothing in it but the thread that does its work in the background. It runs what the last build made.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Seed } from '../../test/seed.ts';
import { TEST_SECRET } from '../../test/test-settings.ts';
import { aPostOffice, LETTER, PUBLIC_URL, type PostOffice } from '../features/mail/test-support/post-office.ts';

const MODULE = path.resolve(import.meta.dirname, '../../dist/jobs/work-apart.js');

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-thread-'));
let office: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

/** Says "ready", and stops when it is told to by its input's end. */
function startServerWith(databaseUrl: string) {
  const settings = {
    secret: TEST_SECRET,
    publicUrl: PUBLIC_URL,
    smtpUrl: `smtp://127.0.0.1:${office.mailbox.port}`,
    mailFrom: 'no-reply@guild.example',
    smtpAllowInternal: false,
    logLevel: 'silent',
  };
  const program = `
    const { startWorkApart } = await import(${JSON.stringify(MODULE)});
    const work = await startWorkApart(${JSON.stringify({ databaseUrl, settings })});
    console.log('ready');
    process.stdin.resume().once('end', () => work.stop().then(() => console.log('stopped')));`;
  const file = path.join(folder, 'server.mjs');
  writeFileSync(file, program);
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said, exit: once(child, 'exit') as Promise<[number | null, string | null]> };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 1) {
    if (waited > 300) throw new Error('It did not happen within thirty seconds.');
    await sleep(100);
  }
}

/** The nice values of the threads of a process: the 19th value of proc_pid_stat(5), the second being in brackets. */
function prioritiesOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).map((thread) => {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });
}

describe('the thread that works in the background', () => {
  test('sends what stands in the outbox, after whoever waits for an answer, and ends when it is told to', async () => {
    const { tenantId } = await Seed.aTenant(office.database);
    const { child, said, exit } = startServerWith(office.database.appUrl);
    await until(() => said().includes('ready'));
    const priorities = process.platform === 'linux' ? prioritiesOf(child.pid!) : [0, 10];

    await office.post(tenantId, LETTER);
    await until(async () => (await office.mails(tenantId)).every(({ state }) => state === 'sent'));
    child.stdin.end();
    const [code] = await exit;

    expect(office.mailbox.received).toHaveLength(1);
    expect(priorities.filter((priority) => priority > 0)).toHaveLength(1);
    expect({ code, said: said() }).toEqual({ code: 0, said: 'ready\nstopped\n' });
  });

  test('takes the process along when it fails, so that somebody starts it again', async () => {
    const { said, exit } = startServerWith('postgres://nobody:wrong@127.0.0.1:1/nothing');

    const [code] = await exit;

    expect({ failed: code !== 0, said: said() }).toEqual({ failed: true, said: '' });
  });
});
