import type { CalendarDate } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';

type Values = Readonly<Record<string, unknown>>;

/** One record that a batch wrote, out of the audit. */
export interface WrittenRecord {
  readonly subjectId: string;
  readonly table: 'accounts' | 'enrollments' | 'supervisions' | 'group_members';
  readonly recordId: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly oldValues: Values | null;
  readonly newValues: Values | null;
  /** The record as it is now; null when it is gone. */
  readonly now: Values | null;
}

/** Values to write back into one record. */
export interface Restoration {
  readonly id: string;
  readonly values: Values;
}

// What an undo may write back; nothing else is taken from the audit.
export const COLUMNS = {
  accounts: [
    'account_status',
    'user_type',
    'case_owner_id',
    'reference_number',
    'invited_at',
    'subscription_cancelled_at',
  ],
  enrollments: [
    'is_current',
    'program_status',
    'status_date',
    'expected_return_date',
    'return_refused_on',
    'completion_date',
    'cancellation_date',
    'suspension_date',
    'cancellation_reason',
    'cancellation_reason_text',
    'employer_id',
    'occupation_id',
    'provider_id',
    'cohort_id',
    'start_date',
    'expected_end_date',
    'mentor_id',
    'employer_address_id',
  ],
} as const;

/** What a batch wrote, and how to write it back. The caller has read the people from the visible rows first. */
export class UndoRecordsRepository extends ScopedRepository {
  /** Everything that an operation wrote about these people, with the records as they are now. */
  async writtenBy(operationId: string, participantIds: readonly string[]): Promise<WrittenRecord[]> {
    return this.read<WrittenRecord>(
      `SELECT h.subject_id AS "subjectId", h.table_name AS "table", h.record_id AS "recordId", h.action, h.old_values AS "oldValues",
         h.new_values AS "newValues",
         CASE h.table_name
           WHEN 'accounts' THEN (SELECT to_jsonb(a) FROM accounts a WHERE a.tenant_id = $1 AND a.id = h.record_id)
           WHEN 'enrollments' THEN (SELECT to_jsonb(e) FROM enrollments e WHERE e.tenant_id = $1 AND e.id = h.record_id)
           WHEN 'group_members' THEN (SELECT to_jsonb(m) FROM group_members m WHERE m.tenant_id = $1 AND m.account_id = h.subject_id
             AND m.group_id = (coalesce(h.new_values, h.old_values) ->> 'group_id')::uuid)
           ELSE (SELECT to_jsonb(s) FROM supervisions s WHERE s.tenant_id = $1 AND s.participant_id = h.subject_id
             AND s.supervisor_id = (coalesce(h.new_values, h.old_values) ->> 'supervisor_id')::uuid
             AND s.source = coalesce(h.new_values, h.old_values) ->> 'source') END AS now
       FROM unnest(CAST($3 AS uuid[])) AS person (id)
       CROSS JOIN LATERAL (SELECT * FROM audit_entries h WHERE h.tenant_id = $1 AND h.subject_id = person.id AND h.operation_id = $2
         AND h.table_name IN ('accounts', 'enrollments', 'supervisions', 'group_members') ORDER BY h.id LIMIT 200) h`,
      [this.viewer.tenantId, operationId, participantIds],
    );
  }

  /** Takes enrollments back that a batch has begun: they never started, and stay with everything in them. */
  async retireBegun(enrollmentIds: readonly string[], today: CalendarDate): Promise<void> {
    if (enrollmentIds.length === 0) return;
    const manager = await this.manager();
    await manager.query(
      `UPDATE enrollments SET is_current = false, program_status = 'cancelled', cancellation_reason = 'never_started',
         status_date = $3, cancellation_date = $3 WHERE tenant_id = $1 AND id = ANY($2)`,
      [this.viewer.tenantId, enrollmentIds, today],
    );
  }

  /** Writes values back into records of one table, in one statement; accounts get a new version. */
  async restore(table: keyof typeof COLUMNS, records: readonly Restoration[]): Promise<void> {
    if (records.length === 0) return;
    const columns = COLUMNS[table];
    const raised = table === 'accounts' ? ', version = version + 1, updated_at = now()' : '';
    const manager = await this.manager();
    // Columns that a record's values leave out keep what they hold.
    await manager.query(
      `UPDATE ${table} t SET (${columns.join(', ')}) = (SELECT ${columns.map((column) => `o.${column}`).join(', ')}
         FROM jsonb_populate_record(t, r.values) o)${raised}
       FROM jsonb_to_recordset($2) AS r (id uuid, values jsonb) WHERE t.tenant_id = $1 AND t.id = r.id`,
      [this.viewer.tenantId, JSON.stringify(records)],
    );
  }
}
