import {
  topUserTypeOf,
  type CalendarDate,
  type ContractType,
  type StatusChangeResult,
  type SuspendedState,
} from '@guildhall/domain';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { EnrollmentEntity, StatusChangeEntity } from '../enrollment.entity.ts';
import { enrollmentColumns, historyColumns } from '../status/status-columns.ts';

/** Somebody whose suspension is to end. */
export interface DueReturn extends SuspendedState {
  readonly id: string;
  readonly enrollmentId: string;
  readonly expectedReturnDate: CalendarDate;
}

/** Where a round goes on: the enrollments after this one, in the order of the day on which they were due. */
export type After = Pick<DueReturn, 'expectedReturnDate' | 'enrollmentId'>;

/** Somebody who hears that people could not come back. */
export interface ReturnReader {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  /** Ten of them. */
  readonly people: string[];
  readonly count: number;
}

const MOST = 100;
const DUE = `e.tenant_id = $1 AND e.is_current AND e.program_status = 'suspended' AND e.expected_return_date <= $2
  AND a.account_status <> 'archived' AND a.deleted_at IS NULL`;
const NAME = (of: string) => `${of}.given_name || ' ' || ${of}.family_name`;

/** Suspensions that end by themselves, in one tenant. Speaks for nobody: it is used by a job. */
export class ReturnsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /**
   * The next people whose return is due, held until the transaction ends. Whoever is being changed by somebody at this moment
   * is waited for, and then read as they are.
   */
  async dueForUpdate(today: CalendarDate, after: After | null): Promise<DueReturn[]> {
    const manager = await this.work.manager();
    const chosen: { id: string }[] = await manager.query(
      `SELECT a.id FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
       WHERE ${DUE} AND ($3::date IS NULL OR (e.expected_return_date, e.id) > ($3, $4))
       ORDER BY e.expected_return_date, e.id LIMIT ${MOST}`,
      [this.tenantId, today, after?.expectedReturnDate ?? null, after?.enrollmentId ?? null],
    );
    const ids = chosen.map(({ id }) => id);
    await manager.query('SELECT id FROM accounts WHERE tenant_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE', [
      this.tenantId,
      ids,
    ]);
    return manager.query(
      `SELECT a.id, e.id AS "enrollmentId", a.account_status AS "accountStatus", e.program_status AS "programStatus",
         e.start_date AS "startDate", e.status_date AS "lastEffectiveDate", e.expected_return_date AS "expectedReturnDate",
         CASE WHEN e.return_refused_on >= e.expected_return_date THEN e.return_refused_on END AS "returnRefusedOn"
       FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
       WHERE ${DUE} AND a.id = ANY($3) ORDER BY e.expected_return_date, e.id`,
      [this.tenantId, today, ids],
    );
  }

  /** Lets one person come back: account, enrollment and history together. */
  async return(due: DueReturn, result: StatusChangeResult): Promise<void> {
    const manager = await this.work.manager();
    const { tenantId } = this;
    await manager.query(
      'UPDATE accounts SET account_status = $3, version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = $2',
      [tenantId, due.id, result.accountStatus],
    );
    await manager.update(EnrollmentEntity, { tenantId, id: due.enrollmentId }, enrollmentColumns(result));
    const change = { participantId: due.id, enrollmentId: due.enrollmentId, fromStatus: due.programStatus };
    const operation = { tenantId, operationId: this.work.operationId };
    await manager.insert(StatusChangeEntity, { ...change, ...operation, ...historyColumns(result) });
  }

  /** Marks those for whom no seat was free. */
  async refuse(dues: readonly DueReturn[], today: CalendarDate): Promise<void> {
    if (dues.length === 0) return;
    const manager = await this.work.manager();
    await manager.query('UPDATE enrollments SET return_refused_on = $2 WHERE tenant_id = $1 AND id = ANY($3)', [
      this.tenantId,
      today,
      dues.map(({ enrollmentId }) => enrollmentId),
    ]);
    await manager.query(
      'UPDATE accounts SET version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = ANY($2)',
      [this.tenantId, dues.map(({ id }) => id)],
    );
  }

  /** Free seats, held until the transaction ends; null when the subscription has no limit. The same turn as everywhere. */
  async freeSeats(): Promise<number | null> {
    const manager = await this.work.manager();
    const [tenant]: { limit: number | null }[] = await manager.query(
      'SELECT seat_limit AS limit FROM tenants WHERE id = $1',
      [this.tenantId],
    );
    if (tenant?.limit == null) return null;
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tenantId} seats`]);
    const [used]: { count: number }[] = await manager.query('SELECT seats_taken() AS count');
    return tenant.limit - (used?.count ?? 0);
  }

  /**
   * Who hears of people that could not come back: their case owners, and those who run the tenant and see them. Somebody who
   * is limited to groups is told nothing about others by mail.
   */
  async readersOf(participantIds: readonly string[]): Promise<ReturnReader[]> {
    const manager = await this.work.manager();
    const [tenant]: { contract: ContractType }[] = await manager.query(
      'SELECT contract_type AS contract FROM tenants WHERE id = $1',
      [this.tenantId],
    );
    return manager.query(
      `SELECT s.id AS "accountId", s.email, ${NAME('s')} AS name,
         (array_agg(${NAME('a')} ORDER BY a.sort_name, a.id))[1:10] AS people, count(*)::int AS count
       FROM accounts a
       JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current
       JOIN accounts s ON s.tenant_id = a.tenant_id AND s.deleted_at IS NULL AND s.login_id IS NOT NULL AND s.email IS NOT NULL
         AND account_access(s.account_status, s.subscription_cancelled_at, s.subscription_ends_on) = 'active'
         AND (s.id = a.case_owner_id OR (s.user_type = $3
           AND NOT EXISTS (SELECT FROM group_members g WHERE g.tenant_id = s.tenant_id AND g.account_id = s.id)
           AND (s.user_type = 'regulator' OR s.organization_id = e.employer_id OR EXISTS (SELECT FROM partnerships p
             WHERE p.tenant_id = s.tenant_id AND p.sponsor_id = s.organization_id AND p.employer_id = e.employer_id))))
       WHERE a.tenant_id = $1 AND a.id = ANY($2)
       GROUP BY s.id, s.email, ${NAME('s')} ORDER BY s.id`,
      [this.tenantId, participantIds, topUserTypeOf(tenant?.contract ?? 'employer')],
    );
  }
}
