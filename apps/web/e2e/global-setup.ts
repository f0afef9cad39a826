// Starts the whole product as a person would have it: built server, embedded PostgreSQL, demo tenants. Where GUILDHALL_JOURNEY_URL says
// that a server with the demo data is running, the journeys use it.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { unpackBrowser } from './support/browser.ts';

/** How the teardown, which jest loads by itself, finds what was started. */
export interface Started {
  guildhallServer?: { process: ChildProcess; dataDir: string };
}

const API = path.resolve(import.meta.dirname, '../../api');

export default async function startProduct(): Promise<void> {
  await unpackBrowser();
  if (process.env['GUILDHALL_JOURNEY_URL']) return;
  const port = await aFreePort();
  const dataDir = path.join(tmpdir(), `guildhall-journeys-${userInfo().uid}-${process.pid}`);
  const server = spawn(process.execPath, [path.join(API, 'dist/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GUILDHALL_MODE: 'demo',
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  (globalThis as Started).guildhallServer = { process: server, dataDir };
  await isReady(server);
  process.env['GUILDHALL_JOURNEY_URL'] = `http://localhost:${port}`;
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('Guildhall is ready')) resolve();
    });
  });
}

function aFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
