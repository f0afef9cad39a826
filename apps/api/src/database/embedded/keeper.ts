import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

// Any number, as long as nobody else locks it in the database `postgres`.
const lockKey = 7_236_001;

/**
 * A connection that says "somebody uses this server". Each process that uses the cluster holds one; the last to leave
 * stops the server. A killed process loses its connection, so no list of processes can go stale.
 */
export class Keeper {
  readonly #client: pg.Client;
  readonly #socket: Socket;

  private constructor({ client, socket }: Connection) {
    this.#client = client;
    this.#socket = socket;
  }

  /** Undefined when the server went away meanwhile: then there is nothing to keep. */
  static async attach(port: number, password: string): Promise<Keeper | undefined> {
    const connection = await connect(port, password);
    if (connection === undefined) return undefined;
    await connection.client.query('SELECT pg_advisory_lock_shared($1)', [lockKey]);
    return new Keeper(connection);
  }

  query(sql: string): Promise<pg.QueryResult> {
    return this.#client.query(sql);
  }

  /** From here on nothing is asked: an idle connection alone is no reason for a process to go on. */
  rest(): void {
    this.#socket.unref();
  }

  /** True when nobody else uses the server, false also when it is gone already. */
  async leave(): Promise<boolean> {
    this.#socket.ref();
    try {
      await this.#client.query('SELECT pg_advisory_unlock_shared($1)', [lockKey]);
      const { rows } = await this.#client.query('SELECT pg_try_advisory_lock($1) AS last', [lockKey]);
      return (rows[0] as { last: boolean }).last;
    } catch {
      return false;
    } finally {
      await this.#client.end().catch(() => undefined);
    }
  }
}

interface Connection {
  readonly client: pg.Client;
  readonly socket: Socket;
}

async function connect(port: number, password: string): Promise<Connection | undefined> {
  const giveUpAt = Date.now() + 60_000;
  const server = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' };
  while (Date.now() < giveUpAt) {
    const socket = new Socket();
    const client = new pg.Client({ ...server, stream: () => socket });
    // Without a listener a server that goes away would end this process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return { client, socket };
    } catch (error) {
      if (!isStartingUp(error)) return explain(error);
    }
    await sleep(100);
  }
  throw new Error('PostgreSQL did not become ready within 60 seconds.');
}

function isStartingUp(error: unknown): boolean {
  return (error as { code?: string }).code === '57P03';
}

function explain(error: unknown): undefined {
  const code = (error as { code?: string }).code;
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return undefined;
  throw error;
}
