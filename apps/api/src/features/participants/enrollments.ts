import type { AssignmentSource, Supervision } from '@guildhall/domain';
import type { StaffRow } from '../staff/index.ts';
import type { Enrollment } from './enrollment.type.ts';
import type { ParticipantRow } from './participant-row.ts';

/** An enrollment with the ids that its fields are loaded by. An interface: type-graphql copies what it knows as a class. */
export interface EnrollmentRow extends Enrollment {
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly cohortId: string | null;
  readonly employerAddressId: string | null;
  readonly mentorId: string | null;
  readonly referrerId: string | null;
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

/**
 * One row for each supervisor, by name, with all its sources.
 *
 * @param staff the supervisors that are there, by id
 */
export function supervisionRows(
  supervisions: readonly Supervision[],
  staff: ReadonlyMap<string, StaffRow | null>,
): SupervisionRow[] {
  const bySupervisor = new Map<string, { supervisor: StaffRow; sources: AssignmentSource[] }>();
  for (const { supervisorId, source } of supervisions) {
    const supervisor = staff.get(supervisorId);
    if (!supervisor) continue;
    const known = bySupervisor.get(supervisorId);
    if (known) known.sources.push(source);
    else bySupervisor.set(supervisorId, { supervisor, sources: [source] });
  }
  const rows = [...bySupervisor.values()];
  if (rows.length > 1) rows.sort((one, other) => byName(one.supervisor, other.supervisor));
  return rows.map(({ supervisor, sources }) => ({
    supervisorId: supervisor.id,
    sources: sources.toSorted().reverse(),
  }));
}

// As PostgreSQL compares text in the C collation.
const byName = (one: StaffRow, other: StaffRow): number =>
  compare(one.sortName, other.sortName) || compare(one.id, other.id);
const compare = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
