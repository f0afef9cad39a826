import type { AssignmentSource, Supervision } from '@guildhall/domain';
import type { Enrollment } from './enrollment.type.ts';
import type { ParticipantRow } from './participant-row.ts';

/** An enrollment with the ids that its fields are loaded by. An interface: type-graphql copies what it knows as a class. */
export interface EnrollmentRow extends Enrollment {
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly cohortId: string | null;
}

/** A supervisor of a participant with where the supervision comes from. */
export interface SupervisionRow {
  readonly supervisorId: string;
  readonly sources: readonly AssignmentSource[];
}

/** The current enrollment, which every participant row carries. */
export function currentEnrollment(row: ParticipantRow): EnrollmentRow {
  return { ...row, id: row.enrollmentId, isCurrent: true };
}

/** One row for each supervisor, with all its sources. */
export function supervisionRows(supervisions: readonly Supervision[]): SupervisionRow[] {
  const bySupervisor = Map.groupBy(supervisions, ({ supervisorId }) => supervisorId);
  return [...bySupervisor].map(([supervisorId, rows]) => ({ supervisorId, sources: rows.map(({ source }) => source) }));
}
