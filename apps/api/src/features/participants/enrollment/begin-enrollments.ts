import { initialStatus, type PlannedEnrollment } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { AccountEntity } from '../account.entity.ts';
import type { ParticipantRow } from '../participant-row.ts';
import { enrollmentColumns, historyColumns } from '../status/status-columns.ts';

/** Where a new enrollment is. */
export interface EnrollmentPlace {
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly cohortId: string | null;
}

/** A new current enrollment of one participant, as the domain has planned it. */
export interface BegunEnrollment {
  readonly row: ParticipantRow;
  readonly planned: PlannedEnrollment;
  readonly place: EnrollmentPlace;
}

/**
 * Begins planned enrollments, in as many statements for one participant as for many. What was current ends or stays open, and
 * keeps everything that is in it (US-OCC-09).
 *
 * @param account what else changes on each account
 */
export async function beginEnrollments(
  services: RequestServices,
  begun: readonly BegunEnrollment[],
  account: Partial<AccountEntity> = {},
): Promise<void> {
  if (begun.length === 0) return;
  await keepPrevious(services, begun);
  const programStatus = initialStatus();
  const ids = await services.enrollmentRecords.begin(
    begun.map(({ row, planned, place }) => ({
      employerId: place.employerId,
      occupationId: place.occupationId,
      providerId: place.providerId,
      cohortId: place.cohortId,
      ...besides(row, place),
      participantId: row.id,
      startDate: planned.startDate,
      expectedEndDate: planned.expectedEndDate,
      plannedHours: planned.plannedHours,
      programStatus,
      statusDate: planned.startDate,
    })),
  );
  await services.participantRecords.recordStatuses(
    begun.map(({ row, planned }) => ({
      participantId: row.id,
      enrollmentId: ids.get(row.id) ?? '',
      fromStatus: null,
      toStatus: programStatus,
      effectiveDate: planned.startDate,
    })),
  );
  await services.participantRecords.updateMany(
    begun.map(({ row }) => row),
    { ...account, accountStatus: 'active' },
    {},
  );
}

/** Mentor and address belong to the employer; whoever referred the person did so for every enrollment. */
function besides(row: ParticipantRow, { employerId }: EnrollmentPlace) {
  const isSameEmployer = employerId === row.employerId;
  return {
    referrerId: row.referrerId,
    mentorId: isSameEmployer ? row.mentorId : null,
    employerAddressId: isSameEmployer ? row.employerAddressId : null,
  };
}

/** All that end do so in the same way: who asked has said it once. */
async function keepPrevious(services: RequestServices, begun: readonly BegunEnrollment[]): Promise<void> {
  const ending = begun.flatMap(({ row, planned }) => (planned.previous ? [{ row, previous: planned.previous }] : []));
  const open = begun.filter(({ planned }) => planned.previous === null);
  await services.enrollmentRecords.retire(
    open.map(({ row }) => row.enrollmentId),
    {},
  );
  const [first] = ending;
  if (!first) return;
  await services.enrollmentRecords.retire(
    ending.map(({ row }) => row.enrollmentId),
    enrollmentColumns(first.previous),
  );
  await services.participantRecords.recordStatuses(
    ending.map(({ row, previous }) => ({
      participantId: row.id,
      enrollmentId: row.enrollmentId,
      fromStatus: row.programStatus,
      ...historyColumns(previous),
    })),
  );
}
