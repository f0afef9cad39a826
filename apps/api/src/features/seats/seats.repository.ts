import type { CalendarDate } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';

/** How many seats of the tenant somebody has. */
export interface SeatCountRow {
  readonly used: number;
  /** The same with those that are kept for a batch which runs. */
  readonly taken: number;
}

/** The seats in use at the end of a day. */
export interface SeatDayRow {
  readonly date: CalendarDate;
  readonly used: number;
}

/** One seat that was taken or freed. */
export interface SeatChangeRow {
  readonly id: string;
  readonly kind: 'taken' | 'freed';
  readonly participantId: string;
  readonly actorName: string | null;
  readonly changedAt: Date;
}

const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 's.id', type: 'uuid', direction: 'desc' }];

/** The seats of the whole tenant. The caller has made sure that the viewer runs it. */
export class SeatsRepository extends ScopedRepository {
  /** How many are in use now. */
  async count(): Promise<SeatCountRow> {
    const [row] = await this.read<SeatCountRow>('SELECT seats_used() AS used, seats_taken() AS taken', []);
    return row ?? { used: 0, taken: 0 };
  }

  /** How many were in use at the end of each day from one to another, in UTC, reckoned back from now. */
  async trend(from: CalendarDate, to: CalendarDate): Promise<SeatDayRow[]> {
    return this.read(
      `WITH now AS MATERIALIZED (SELECT seats_used() AS used),
         changed AS (
           SELECT (created_at AT TIME ZONE 'UTC')::date AS day, sum(change) AS change FROM seat_changes
           WHERE tenant_id = $1 AND id >= first_id_at(CAST($2 AS date)::timestamp AT TIME ZONE 'UTC') GROUP BY 1)
       SELECT d.day::date::text AS date, (now.used - coalesce(sum(c.change) OVER (
         ORDER BY d.day DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::int AS used
       FROM generate_series(CAST($2 AS timestamp), CAST($3 AS timestamp), interval '1 day') AS d (day)
       CROSS JOIN now LEFT JOIN changed c ON c.day = d.day::date ORDER BY d.day`,
      [this.viewer.tenantId, from, to],
    );
  }

  /** One page of who took and freed seats, newest first. Of those who did it staff alone are named. */
  async changes(page: PageRequest): Promise<Page<SeatChangeRow>> {
    const manager = await this.manager();
    const rows = manager
      .createQueryBuilder()
      .from('seat_changes', 's')
      .leftJoin(
        'accounts',
        'actor',
        'actor.tenant_id = s.tenant_id AND actor.id = s.actor_id AND actor.organization_id IS NOT NULL',
      )
      .select(['s.id AS id'])
      .addSelect(`CASE s.change WHEN 1 THEN 'taken' ELSE 'freed' END`, 'kind')
      .addSelect('s.account_id', 'participantId')
      .addSelect(`actor.given_name || ' ' || actor.family_name`, 'actorName')
      .addSelect('s.created_at', 'changedAt')
      .where('s.tenant_id = :tenantId', { tenantId: this.viewer.tenantId });
    return readPage<SeatChangeRow>(rows, NEWEST_FIRST, page);
  }
}
