import type pg from 'pg';

/** Hears of connections that die, idle or in use; unheard, each would end the process. */
export function listened(pool: pg.Pool, onError: (error: Error) => void): pg.Pool {
  pool.on('error', onError);
  pool.on('connect', (client) => void client.on('error', onError));
  return pool;
}
