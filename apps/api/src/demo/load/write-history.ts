import type { Client } from 'pg';

/**
 * Writes what the audit would say about the participants of a tenant if they had been entered over the years: who added
 * them and when, and every change of status; and who took and freed seats with that. Ids sort by that time, as those of the audit do.
 */
export async function writeHistory(client: Client, tenantId: string): Promise<void> {
  await client.query(`CREATE FUNCTION pg_temp.id_at(moment timestamptz, rank text, name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '7' || rank || '8' || right(md5(name), 15))::uuid $$`);
  // Statistics do not know the new rows yet; without this the planner believes that there are hardly any.
  await client.query('SET LOCAL enable_nestloop = off');
  for (const statement of [ACCOUNTS, ENROLLMENTS, SUPERVISIONS, STATUS_CHANGES, ACCOUNT_STATUSES, SEATS, LATER_SEATS]) {
    await client.query(statement, [tenantId]);
  }
  await client.query('SET LOCAL enable_nestloop = on; DROP FUNCTION pg_temp.id_at(timestamptz, text, text)');
}

const ENTRY = `INSERT INTO audit_entries
  (tenant_id, id, table_name, record_id, subject_id, action, old_values, new_values, actor_id, channel, created_at)`;

const IS_PARTICIPANT = `a.user_type IN ('apprentice', 'youth_apprentice', 'pre_apprentice', 'learner')`;

/** Everybody begins active, and without what came later. */
const ACCOUNTS = `${ENTRY}
  SELECT a.tenant_id, pg_temp.id_at(a.created_at, '001', 'account ' || a.id), 'accounts', a.id, a.id, 'insert', NULL,
    audited_columns(jsonb_strip_nulls(to_jsonb(a))) - ARRAY['login_id', 'last_sign_in_at', 'invited_at', 'subscription_cancelled_at']
      || '{"account_status": "active"}', a.created_by, 'seed', a.created_at
  FROM accounts a WHERE a.tenant_id = $1 AND ${IS_PARTICIPANT}`;

const ENROLLMENTS = `${ENTRY}
  SELECT e.tenant_id, pg_temp.id_at(e.created_at, '002', 'enrollment ' || e.id), 'enrollments', e.id, e.participant_id, 'insert', NULL,
    audited_columns(jsonb_strip_nulls(to_jsonb(e))) - ARRAY['completion_date', 'cancellation_date', 'suspension_date',
      'expected_return_date', 'cancellation_reason', 'cancellation_reason_text']
      || jsonb_build_object('program_status', 'active', 'status_date', e.start_date), s.actor_id, 'seed', e.created_at
  FROM enrollments e
  JOIN status_changes s ON s.tenant_id = e.tenant_id AND s.enrollment_id = e.id AND s.from_status IS NULL
  WHERE e.tenant_id = $1`;

const SUPERVISIONS = `${ENTRY}
  SELECT s.tenant_id, pg_temp.id_at(s.created_at, '003', 'supervision ' || s.id), 'supervisions', s.id, s.participant_id, 'insert', NULL,
    audited_columns(to_jsonb(s)), a.created_by, 'seed', s.created_at
  FROM supervisions s JOIN accounts a ON a.tenant_id = s.tenant_id AND a.id = s.participant_id
  WHERE s.tenant_id = $1`;

/** One entry per change, with the columns that the change of status sets. */
const STATUS_CHANGES = `${ENTRY}
  SELECT c.tenant_id, pg_temp.id_at(c.created_at, '004', 'status ' || c.id), 'enrollments', c.enrollment_id, c.participant_id, 'update',
    jsonb_build_object('program_status', c.from_status, 'status_date', c.before) || jsonb_strip_nulls(c.was),
    jsonb_build_object('program_status', c.to_status, 'status_date', c.effective_date) || jsonb_strip_nulls(c.becomes),
    c.actor_id, 'seed', c.created_at
  FROM (
    SELECT s.*, lag(s.effective_date) OVER w AS before,
      jsonb_build_object('expected_return_date', lag(s.expected_return_date) OVER w) AS was,
      jsonb_build_object(
        'completion_date', CASE s.to_status WHEN 'completed' THEN s.effective_date END,
        'cancellation_date', CASE s.to_status WHEN 'cancelled' THEN s.effective_date END,
        'suspension_date', CASE s.to_status WHEN 'suspended' THEN s.effective_date END,
        'expected_return_date', s.expected_return_date,
        'cancellation_reason', s.reason,
        'cancellation_reason_text', s.reason_text) AS becomes
    FROM status_changes s WHERE s.tenant_id = $1
    WINDOW w AS (PARTITION BY s.enrollment_id ORDER BY s.id)
  ) c WHERE c.from_status IS NOT NULL`;

/** The account follows the current program. */
const ACCOUNT_STATUSES = `${ENTRY}
  SELECT s.tenant_id, pg_temp.id_at(s.created_at, '005', 'account status ' || s.id), 'accounts', s.participant_id, s.participant_id, 'update',
    jsonb_build_object('account_status', CASE s.from_status WHEN 'active' THEN 'active' ELSE 'deactivated' END),
    jsonb_build_object('account_status', CASE s.to_status WHEN 'active' THEN 'active' ELSE 'deactivated' END),
    s.actor_id, 'seed', s.created_at
  FROM status_changes s
  JOIN enrollments e ON e.tenant_id = s.tenant_id AND e.id = s.enrollment_id AND e.is_current
  WHERE s.tenant_id = $1 AND s.from_status IS NOT NULL AND (s.from_status = 'active') <> (s.to_status = 'active')`;

const SEAT = `INSERT INTO seat_changes (tenant_id, id, account_id, change, actor_id, created_at)`;

/** Whoever is added takes a seat; it is freed and taken with the account status. */
const SEATS = `${SEAT}
  SELECT a.tenant_id, pg_temp.id_at(a.created_at, '006', 'seat ' || a.id), a.id, 1, a.created_by, a.created_at
  FROM accounts a WHERE a.tenant_id = $1 AND ${IS_PARTICIPANT}
  UNION ALL SELECT s.tenant_id, pg_temp.id_at(s.created_at, '007', 'seat ' || s.id), s.participant_id,
    CASE s.to_status WHEN 'active' THEN 1 ELSE -1 END, s.actor_id, s.created_at
  FROM status_changes s
  JOIN enrollments e ON e.tenant_id = s.tenant_id AND e.id = s.enrollment_id AND e.is_current
  WHERE s.tenant_id = $1 AND s.from_status IS NOT NULL AND (s.from_status = 'active') <> (s.to_status = 'active')`;

/** What the program status does not explain: accounts that were deactivated or deleted by themselves. */
const LATER_SEATS = `${SEAT}
  SELECT a.tenant_id, pg_temp.id_at(a.updated_at, '008', 'later seat ' || a.id), a.id, h.due - h.noted, NULL, a.updated_at
  FROM accounts a
  CROSS JOIN LATERAL (SELECT (a.account_status = 'active' AND a.deleted_at IS NULL)::int AS due, coalesce(sum(c.change), 0) AS noted
    FROM seat_changes c WHERE c.tenant_id = a.tenant_id AND c.account_id = a.id) h
  WHERE a.tenant_id = $1 AND ${IS_PARTICIPANT} AND h.due - h.noted IN (-1, 1)`;
