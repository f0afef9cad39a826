import type { CalendarDate, Supervision } from '@guildhall/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { endSessionsOfAccounts } from '../../auth/index.ts';
import type { Beside, Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import { AccountEntity } from './account.entity.ts';
import { EnrollmentEntity, StatusChangeEntity } from './enrollment.entity.ts';
import type { ParticipantRow } from './participant-row.ts';

/** A participant that is about to be stored. */
export interface NewParticipant {
  readonly account: Partial<AccountEntity>;
  readonly enrollment: Partial<EnrollmentEntity>;
  readonly supervisions: readonly Supervision[];
  readonly effectiveDate: CalendarDate;
  /** No group was chosen: whoever is limited to groups gives the own ones. */
  readonly joinsOwnGroups: boolean;
}

export type ParticipantSupervision = Supervision & { readonly participantId: string };

/** What changes in who supervises one participant. */
export interface ParticipantSupervisionChange {
  readonly participantId: string;
  readonly added: readonly Supervision[];
  readonly removed: readonly Supervision[];
}

/** Everything that changes participants. Callers take rows from `ParticipantsRepository` first: those are the visible ones. */
export class ParticipantRecordsRepository extends ScopedRepository {
  /** Stores account, current enrollment, supervisions and the first status; gives the participant's id. */
  async create({ account, enrollment, supervisions, effectiveDate, joinsOwnGroups }: NewParticipant): Promise<string> {
    const participantId = await this.store(AccountEntity, { ...account, createdBy: this.viewer.accountId });
    const enrollmentId = await this.store(EnrollmentEntity, { ...enrollment, participantId });
    await this.applySupervisions([{ participantId, added: supervisions, removed: [] }]);
    await this.recordStatus({ enrollmentId, participantId, fromStatus: null, toStatus: 'active', effectiveDate });
    if (joinsOwnGroups) await this.joinOwnGroups(participantId);
    return participantId;
  }

  /** Changes account and current enrollment together and raises the version, which stands for both. */
  async update(
    row: ParticipantRow,
    account: Partial<AccountEntity>,
    enrollment: Partial<EnrollmentEntity>,
  ): Promise<void> {
    await this.raise(AccountEntity, row, account);
    if (Object.keys(enrollment).length === 0) return;
    const manager = await this.manager();
    await manager.update(EnrollmentEntity, { tenantId: row.tenantId, id: row.enrollmentId }, enrollment);
  }

  /** The same for many who all get the same values, in one statement for each table. */
  async updateMany(
    rows: readonly Pick<ParticipantRow, 'id' | 'enrollmentId'>[],
    account: Partial<AccountEntity>,
    enrollment: Partial<EnrollmentEntity>,
  ): Promise<void> {
    const manager = await this.manager();
    const set = <T extends ObjectLiteral>(entity: EntityTarget<T>, ids: readonly string[], values: object) =>
      manager
        .createQueryBuilder()
        .update(entity)
        .set(values as never)
        .where('tenant_id = :tenantId AND id = ANY(:ids)', { tenantId: this.viewer.tenantId, ids })
        .execute();
    const raised = { ...account, version: () => 'version + 1', updatedAt: () => 'now()' };
    await set(
      AccountEntity,
      rows.map(({ id }) => id),
      raised,
    );
    if (Object.keys(enrollment).length === 0) return;
    await set(
      EnrollmentEntity,
      rows.map(({ enrollmentId }) => enrollmentId),
      enrollment,
    );
  }

  /** Keeps one change of program status for good. */
  async recordStatus(change: Partial<StatusChangeEntity>): Promise<void> {
    const actor = { actorId: this.viewer.accountId, operationId: this.work.operationId };
    await this.store(StatusChangeEntity, { ...change, ...actor });
  }

  /** Keeps the changes of many people for good, in one statement. */
  async recordStatuses(changes: readonly Partial<StatusChangeEntity>[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO status_changes (tenant_id, actor_id, operation_id, enrollment_id, participant_id, from_status, to_status,
         effective_date, reason, reason_text, expected_return_date)
       SELECT $1, $2, $3, c."enrollmentId", c."participantId", c."fromStatus", c."toStatus", c."effectiveDate", c.reason,
         c."reasonText", c."expectedReturnDate"
       FROM jsonb_to_recordset($4) AS c ("enrollmentId" uuid, "participantId" uuid, "fromStatus" text, "toStatus" text,
         "effectiveDate" date, reason text, "reasonText" text, "expectedReturnDate" date)`,
      [this.viewer.tenantId, this.viewer.accountId, this.work.operationId, JSON.stringify(changes)],
    );
  }

  /**
   * Who supervises these participants, in no order; deleted supervisors are among them.
   *
   * @param beside reads the supervisors in the same statement
   */
  supervisionRowsOf(participantIds: Ids, beside: Beside): Promise<ParticipantSupervision[]> {
    return this.read(
      `SELECT s.participant_id AS "participantId", s.supervisor_id AS "supervisorId", s.source FROM supervisions s
       WHERE s.tenant_id = $1 AND s.participant_id = ANY($2)`,
      [this.viewer.tenantId, participantIds],
      beside,
    );
  }

  /** Who supervises each of these participants, by name. */
  async supervisionsOf(participantIds: readonly string[]): Promise<Map<string, Supervision[]>> {
    const rows = await this.read<ParticipantSupervision>(
      `SELECT s.participant_id AS "participantId", s.supervisor_id AS "supervisorId", s.source FROM supervisions s
       JOIN accounts a ON a.tenant_id = s.tenant_id AND a.id = s.supervisor_id AND a.deleted_at IS NULL
       WHERE s.tenant_id = $1 AND s.participant_id = ANY($2) ORDER BY a.sort_name, a.id, s.source DESC`,
      [this.viewer.tenantId, participantIds],
    );
    const byParticipant = new Map(participantIds.map((id): [string, Supervision[]] => [id, []]));
    for (const { participantId, ...supervision } of rows) byParticipant.get(participantId)?.push(supervision);
    return byParticipant;
  }

  /** Removes and adds supervisions of any number of participants, in two statements. */
  async applySupervisions(changes: readonly ParticipantSupervisionChange[]): Promise<void> {
    const flat = (side: 'added' | 'removed') =>
      changes.flatMap((change) =>
        change[side].map((supervision) => ({ ...supervision, participantId: change.participantId })),
      );
    const manager = await this.manager();
    const removed = flat('removed');
    if (removed.length > 0) {
      await manager.query(
        `DELETE FROM supervisions WHERE tenant_id = $1 AND (participant_id, supervisor_id, source) IN (
           SELECT * FROM unnest(CAST($2 AS uuid[]), CAST($3 AS uuid[]), CAST($4 AS text[])))`,
        [this.viewer.tenantId, ...columnsOf(removed)],
      );
    }
    const added = flat('added');
    if (added.length === 0) return;
    await manager.query(
      `INSERT INTO supervisions (tenant_id, participant_id, supervisor_id, source)
       SELECT $1, s.* FROM unnest(CAST($2 AS uuid[]), CAST($3 AS uuid[]), CAST($4 AS text[])) AS s
       ON CONFLICT ON CONSTRAINT uq_supervisions_source DO NOTHING`,
      [this.viewer.tenantId, ...columnsOf(added)],
    );
  }

  /** Puts participants into a cohort, or takes them out for null, and raises their versions. */
  async setCohort(rows: readonly ParticipantRow[], cohortId: string | null): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `WITH moved AS (UPDATE enrollments SET cohort_id = $2 WHERE tenant_id = $1 AND id = ANY($3))
       UPDATE accounts SET version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = ANY($4)`,
      [this.viewer.tenantId, cohortId, rows.map(({ enrollmentId }) => enrollmentId), rows.map(({ id }) => id)],
    );
  }

  /** Raises the versions of participants whose supervisions changed. */
  async touch(participantIds: readonly string[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      'UPDATE accounts SET version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = ANY($2)',
      [this.viewer.tenantId, participantIds],
    );
  }

  /**
   * Everybody in a cohort with the current employer, visible or not, for its supervisor is given to all of them; held until the
   * transaction ends. Whoever leaves at this moment is waited for, and then is none of them.
   */
  async membersForUpdate(cohortId: string): Promise<{ id: string; employerId: string }[]> {
    const manager = await this.manager();
    const key = [this.viewer.tenantId, cohortId];
    await manager.query(
      `SELECT id FROM accounts WHERE tenant_id = $1 AND id IN
         (SELECT participant_id FROM enrollments WHERE tenant_id = $1 AND cohort_id = $2 AND is_current) ORDER BY id FOR UPDATE`,
      key,
    );
    return this.read(
      `SELECT participant_id AS id, employer_id AS "employerId" FROM enrollments
       WHERE tenant_id = $1 AND cohort_id = $2 AND is_current ORDER BY participant_id`,
      key,
    );
  }

  /** Ends every session that has one of these accounts open: a deactivated account is out at once. */
  async endSessions(participantIds: readonly string[]): Promise<void> {
    await endSessionsOfAccounts(await this.manager(), this.viewer.tenantId, participantIds);
  }

  /** How many seats are in use: participants with an active account, and what a running batch keeps for its people. */
  async countSeats(): Promise<number> {
    const [row] = await this.read<{ count: number }>('SELECT seats_taken() AS count', []);
    return row?.count ?? 0;
  }

  /** The same, held until the transaction ends: two of them never count the last one both. */
  async countSeatsForUpdate(): Promise<number> {
    await this.holdTurn('seats');
    return this.countSeats();
  }

  // Whoever is limited to groups must see whom they have just added.
  private async joinOwnGroups(participantId: string): Promise<void> {
    if (this.viewer.groupIds === null) return;
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO group_members (tenant_id, group_id, account_id)
       SELECT tenant_id, group_id, $3 FROM group_members WHERE tenant_id = $1 AND account_id = $2`,
      [this.viewer.tenantId, this.viewer.accountId, participantId],
    );
  }
}

function columnsOf(rows: readonly (Supervision & { participantId: string })[]): [string[], string[], string[]] {
  return [rows.map((row) => row.participantId), rows.map((row) => row.supervisorId), rows.map((row) => row.source)];
}
