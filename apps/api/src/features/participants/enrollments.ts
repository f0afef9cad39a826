import type { Enrollment } from './enrollment.type.ts';
import type { ParticipantRow } from './participant-row.ts';

/** The current enrollment, which every participant row carries. */
export function currentEnrollment(row: ParticipantRow): Enrollment {
  return { ...row, id: row.enrollmentId, isCurrent: true };
}
