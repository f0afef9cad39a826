// The whole product as a person would have it: built server, embedded PostgreSQL, demo tenants.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const API = path.resolve(import.meta.dirname, '../../../api');

export interface Product {
  readonly url: string;
  readonly process: ChildProcess;
  readonly dataDir: string;
}

/** Starts a server with data of its own. */
export async function startProduct(name = 'journeys'): Promise<Product> {
  const port = await aFreePort();
  const dataDir = path.join(tmpdir(), `guildhall-${name}-${userInfo().uid}-${process.pid}`);
  const server = spawn(process.execPath, [path.join(API, 'dist/main.js')], {
    env: { ...environmentOf(dataDir), PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await isReady(server);
  return { url: `http://localhost:${port}`, process: server, dataDir };
}

/** Ends the server, which ends its PostgreSQL, and removes their data. */
export async function stopProduct(product: Product): Promise<void> {
  if (product.process.exitCode === null) {
    product.process.kill('SIGTERM');
    await once(product.process, 'exit');
  }
  rmSync(product.dataDir, { recursive: true, force: true });
}

/** Gives a tenant another number of seats, as whoever runs the installation does. */
export async function setSeats({ dataDir }: Product, tenant: string, seats: number): Promise<void> {
  const command = path.join(API, 'dist/commands/seats.js');
  await promisify(execFile)(process.execPath, [command, tenant, String(seats)], { env: environmentOf(dataDir) });
}

const environmentOf = (dataDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  GUILDHALL_MODE: 'demo',
  DATA_DIR: dataDir,
});

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
