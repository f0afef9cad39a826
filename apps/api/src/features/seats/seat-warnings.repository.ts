import { topUserTypeOf, type ContractType, type SeatCount, type SeatWarning } from '@guildhall/domain';
import type { DataSource } from 'typeorm';
import type { UnitOfWork } from '../../database/unit-of-work.ts';

/** The seats of one tenant, with the warnings that are open. */
export interface WatchedSeats extends SeatCount {
  readonly tenantId: string;
  readonly open: readonly SeatWarning[];
}

/** Somebody who runs the tenant. */
export interface SeatWarningReader {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
}

const WATCHED = `SELECT tenant_id AS "tenantId", taken, seat_limit AS "limit", warning_percent AS "warningPercent",
  open_warnings AS open FROM seats_to_watch()`;

/** Every tenant that has a limit, or a warning that is open. */
export function seatsToWatch(source: Pick<DataSource, 'query'>): Promise<WatchedSeats[]> {
  return source.query(WATCHED);
}

/** The warnings of one tenant. Speaks for nobody: it is used by a job. */
export class SeatWarningsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /** The seats as they are now; whoever else is about to warn waits until the transaction ends. */
  async hold(): Promise<WatchedSeats | null> {
    const manager = await this.work.manager();
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tenantId} seat warnings`]);
    const [watched]: WatchedSeats[] = await manager.query(`${WATCHED} WHERE tenant_id = $1`, [this.tenantId]);
    return watched ?? null;
  }

  /** Opens warnings. */
  async open(levels: readonly SeatWarning[], { taken, limit }: SeatCount): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      'INSERT INTO seat_warnings (tenant_id, level, used, seat_limit) SELECT $1, level, $3, $4 FROM unnest(CAST($2 AS text[])) AS level',
      [this.tenantId, levels, taken, limit],
    );
  }

  /** Ends warnings that are open. */
  async end(levels: readonly SeatWarning[]): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      'UPDATE seat_warnings SET ended_at = now() WHERE tenant_id = $1 AND level = ANY($2) AND ended_at IS NULL',
      [this.tenantId, levels],
    );
  }

  /** Everybody who runs the tenant and can sign in. */
  async readers(): Promise<SeatWarningReader[]> {
    const manager = await this.work.manager();
    const [tenant]: { contract: ContractType }[] = await manager.query(
      'SELECT contract_type AS contract FROM tenants WHERE id = $1',
      [this.tenantId],
    );
    return manager.query(
      `SELECT id AS "accountId", email, given_name || ' ' || family_name AS name FROM accounts
       WHERE tenant_id = $1 AND user_type = $2 AND deleted_at IS NULL AND login_id IS NOT NULL AND email IS NOT NULL
         AND account_access(account_status, subscription_cancelled_at, subscription_ends_on) = 'active' ORDER BY id`,
      [this.tenantId, topUserTypeOf(tenant?.contract ?? 'employer')],
    );
  }
}
