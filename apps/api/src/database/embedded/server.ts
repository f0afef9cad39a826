import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import type { ClusterHome } from './home.ts';
import { runAs, type Outcome } from './os-user.ts';
import { findPostmaster, isPostmasterOf } from './postmaster.ts';

const usualPort = 54_320;

/** For a laptop with an SSD that does other things as well. */
const commonSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  // A file of a hundred thousand people writes two gigabytes; each checkpoint on the way takes turns from people who read.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Nothing survives a power cut: only for data that a test makes again. */
const throwawaySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

interface LaunchOptions {
  readonly port?: number | undefined;
  readonly throwaway: boolean;
}

/** Starts the server in a session of its own, so that Ctrl-C reaches it through us and not before us. */
export async function launch(home: ClusterHome, options: LaunchOptions): Promise<number> {
  const port = await freePort([rememberedPort(home), options.port ?? usualPort].filter((p) => p !== undefined));
  const settings = { ...commonSettings, ...(options.throwaway ? throwawaySettings : {}) };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const serverOptions = `-p ${port} ${flags.join(' ')}`;
  const { code, output } = await pgCtl(home, 'start', ['-l', home.serverLog, '-o', serverOptions]);
  if (code !== 0) throw new Error(`PostgreSQL did not start: ${output}\n${endOf(home.serverLog)}`);
  writeFileSync(home.portFile, String(port));
  return port;
}

/** A server that was killed meanwhile is as good as stopped, whatever pg_ctl says about it. */
export async function shutDown(home: ClusterHome): Promise<void> {
  const running = () => findPostmaster(home.cluster, () => {});
  const postmaster = running();
  if (postmaster === undefined) return;
  const { code, output } = await pgCtl(home, 'stop', ['-m', 'fast']);
  if (code !== 0 && running()) throw new Error(`PostgreSQL did not stop: ${output}`);
  // pg_ctl waits for the lock file alone, which goes before the process does.
  while (isPostmasterOf(postmaster.pid, home.cluster)) await sleep(10);
}

function pgCtl(home: ClusterHome, command: 'start' | 'stop', options: readonly string[]): Promise<Outcome> {
  const args = [command, '-D', home.cluster, '-w', '-t', '60', '-s', ...options];
  return runAs(home.user, home.binaries.pgCtl, args);
}

function rememberedPort(home: ClusterHome): number | undefined {
  try {
    const port = Number(readFileSync(home.portFile, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

function endOf(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
}
