// PostgreSQL for a machine that has none: the binaries come from npm, the data live in one folder.
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareHome, type ClusterHome } from './embedded/home.ts';
import { initialise } from './embedded/initialise.ts';
import { Keeper } from './embedded/keeper.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { launch, shutDown } from './embedded/server.ts';

export interface EmbeddedClusterOptions {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Preferred; the port of the last start comes first, and a taken one is passed over. */
  readonly port?: number;
  /** For tests: no data survive a power cut, and everything is faster. */
  readonly throwaway?: boolean;
}

export interface EmbeddedCluster {
  /** The owner role on the database `guildhall`. It may create databases and roles, and is no superuser. */
  readonly ownerUrl: string;
  /** Stops the server unless another process uses it as well. */
  stop(): Promise<void>;
}

const attempts = 10;

export async function startEmbeddedCluster(options: EmbeddedClusterOptions): Promise<EmbeddedCluster> {
  const home = prepareHome(options.dataDir, options.log);
  await initialise(home, options.throwaway ?? false, options.log);
  const { keeper, port } = await attachOrLaunch(home, options);
  await createOwner(keeper, home.password);
  keeper.rest();
  let stopping: Promise<void> | undefined;
  return {
    ownerUrl: `postgres://guildhall_owner:${home.password}@127.0.0.1:${port}/guildhall`,
    stop: () => (stopping ??= leave(home, keeper, options.log)),
  };
}

interface Attached {
  readonly keeper: Keeper;
  readonly port: number;
}

/** The server may just be stopping, or the last backends of a killed one may still be ending: hence several attempts. */
async function attachOrLaunch(home: ClusterHome, options: EmbeddedClusterOptions): Promise<Attached> {
  let failure: unknown = new Error('PostgreSQL stops as soon as it has started.');
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const attached = (await attach(home, options)) ?? (await launchAndAttach(home, options));
      if (attached !== undefined) return attached;
    } catch (error) {
      failure = error;
    }
    await sleep(300);
  }
  throw failure;
}

/** A server that already runs on the data is used: another process's, or one that outlived a killed process. */
async function attach(home: ClusterHome, { log }: EmbeddedClusterOptions): Promise<Attached | undefined> {
  const found = findPostmaster(home.cluster, log);
  if (found === undefined) return undefined;
  const keeper = await Keeper.attach(found.port, home.password);
  if (keeper === undefined) return undefined;
  log(`Using the database server that already runs on port ${found.port}.`);
  return { keeper, port: found.port };
}

async function launchAndAttach(home: ClusterHome, options: EmbeddedClusterOptions): Promise<Attached | undefined> {
  const port = await launch(home, { port: options.port, throwaway: options.throwaway ?? false });
  const keeper = await Keeper.attach(port, home.password);
  if (keeper === undefined) return undefined;
  options.log(`The database listens on 127.0.0.1:${port}.`);
  return { keeper, port };
}

/** The owner has the rights that a hosted server would give, so that nothing comes to depend on a superuser. */
async function createOwner(keeper: Keeper, password: string): Promise<void> {
  const { rows: roles } = await keeper.query(`SELECT 1 FROM pg_roles WHERE rolname = 'guildhall_owner'`);
  if (roles.length === 0) {
    await keeper.query(`CREATE ROLE guildhall_owner LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`);
    await keeper.query(`GRANT pg_signal_backend TO guildhall_owner`);
  }
  const { rows: databases } = await keeper.query(`SELECT 1 FROM pg_database WHERE datname = 'guildhall'`);
  if (databases.length === 0) await keeper.query(`CREATE DATABASE guildhall OWNER guildhall_owner`);
}

async function leave(home: ClusterHome, keeper: Keeper, log: (line: string) => void): Promise<void> {
  if (await keeper.leave()) await shutDown(home);
  else if (findPostmaster(home.cluster, log)) log('The database goes on running: another process uses it.');
}
