import pg from 'pg';

/** The seats of one tenant, as whoever runs the installation sees them. */
export interface TenantSeats {
  readonly id: string;
  readonly name: string;
  readonly used: number;
  readonly limit: number | null;
}

/** What was asked for can't be done; the message says why. */
export class SeatLimitError extends Error {}

/** How the seats of every tenant are used. */
export function listSeats(ownerUrl: string): Promise<TenantSeats[]> {
  return acrossTenants(ownerUrl, async (client) => {
    const { rows } = await client.query<TenantSeats>(
      `SELECT t.id, t.name, t.seat_limit AS "limit", seats_used(t.id) AS used FROM tenants t ORDER BY t.name, t.id`,
    );
    return rows;
  });
}

/**
 * Sets how many seats a tenant has: the contract says so, not the tenant. Fewer than are in use frees none; nobody else gets one.
 *
 * @param tenant its id or its name
 * @param seats a whole number, or "none" for as many as needed
 */
export async function setSeatLimit(ownerUrl: string, tenant: string, seats: string): Promise<void> {
  if (!/^(none|\d{1,9})$/.test(seats))
    throw new SeatLimitError('Say how many seats: a whole number, or none for no limit.');
  const limit = seats === 'none' ? null : Number(seats);
  await acrossTenants(ownerUrl, async (client) => {
    const { rowCount } = await client.query('UPDATE tenants SET seat_limit = $2 WHERE id::text = $1 OR name = $1', [
      tenant,
      limit,
    ]);
    if (rowCount === 0) throw new SeatLimitError('There is no such tenant. `pnpm seats` lists them.');
    // The transaction is rolled back.
    if (rowCount !== 1) throw new SeatLimitError('Several tenants have this name. Give the id.');
  });
}

/** Row-level security holds the owner too; this role sees every tenant. */
async function acrossTenants<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN; SET LOCAL ROLE guildhall_definer');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    // Ends the transaction too, where the work failed.
    await client.end();
  }
}
