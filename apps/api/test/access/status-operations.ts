// How the operations about program status and enrollments are asked.
import { mutation } from './asking.ts';

export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A change of the history to correct; it has the participant's id. */
const WITH_CHANGE = `INSERT INTO status_changes (tenant_id, id, enrollment_id, participant_id, to_status, effective_date)
  SELECT e.tenant_id, e.participant_id, e.id, e.participant_id, 'active', '2026-01-05' FROM enrollments e
  WHERE e.participant_id = $1 AND e.is_current ON CONFLICT DO NOTHING`;

export const STATUS_OPERATIONS = {
  correctStatusDate: mutation(
    'correctStatusDate',
    ({ subject, version }) => ({
      participantId: subject.id,
      version,
      statusChangeId: subject.id,
      // Later than what else has happened to the person meanwhile.
      effectiveDate: dayAhead(Math.floor(Math.random() * 80)),
    }),
    { ready: ({ subject }) => ({ sql: WITH_CHANGE, values: [subject.id] }) },
  ),
} as const;
