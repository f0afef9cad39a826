import { ScopedRepository } from '../../database/scoped-repository.ts';

const WITHIN_A_DAY = `kind = 'message' AND created_at > $2::timestamptz - interval '1 day'`;

/** What staff have written to participants. */
export class MessagesRepository extends ScopedRepository {
  /** How many messages each of these people got within the last day; those without any are left out. */
  async sentTo(accountIds: readonly string[], now: Date): Promise<Map<string, number>> {
    const rows = await this.read<{ id: string; count: number }>(
      `SELECT account_id AS id, count(*)::int AS count FROM mails
       WHERE tenant_id = $1 AND account_id = ANY($3) AND ${WITHIN_A_DAY} GROUP BY account_id`,
      [this.viewer.tenantId, now, accountIds],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** How many the tenant sent within the last day. */
  async sentByTenant(now: Date): Promise<number> {
    const [row] = await this.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM mails WHERE tenant_id = $1 AND ${WITHIN_A_DAY}`,
      [this.viewer.tenantId, now],
    );
    return row?.count ?? 0;
  }

  /** Writes into the history of people that they were written to. */
  async record(accountIds: readonly string[], subject: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('SELECT record_messages($1, $2)', [accountIds, subject]);
  }
}
