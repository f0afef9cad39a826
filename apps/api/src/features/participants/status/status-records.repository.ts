import type { CalendarDate, CorrectedDates, DatedChange, FollowingDates } from '@guildhall/domain';
import { ScopedRepository } from '../../../database/scoped-repository.ts';
import { EnrollmentEntity } from '../enrollment.entity.ts';

/** One change of the history of an enrollment, with the enrollment's start. */
export type ChangeOfEnrollment = DatedChange & {
  readonly enrollmentId: string;
  readonly startDate: CalendarDate | null;
};

/** The history of program status as somebody corrects it. Callers have read the participant from the visible rows. */
export class StatusRecordsRepository extends ScopedRepository {
  /** All changes of the enrollment that this one belongs to, the oldest first; none where it is not of the participant. */
  async historyAround(participantId: string, changeId: string): Promise<ChangeOfEnrollment[]> {
    const manager = await this.manager();
    return manager.query(
      `SELECT c.id, c.enrollment_id AS "enrollmentId", c.to_status AS "toStatus", c.effective_date AS "effectiveDate",
         c.expected_return_date AS "expectedReturnDate", e.start_date AS "startDate"
       FROM status_changes one
       JOIN status_changes c ON c.tenant_id = one.tenant_id AND c.enrollment_id = one.enrollment_id
       JOIN enrollments e ON e.tenant_id = c.tenant_id AND e.id = c.enrollment_id
       WHERE one.tenant_id = $1 AND one.participant_id = $2 AND one.id = $3 ORDER BY c.id`,
      [this.viewer.tenantId, participantId, changeId],
    );
  }

  /** Puts the days of a change right; the first day that it had stays beside, the audit has every one. */
  async correct(changeId: string, { effectiveDate, expectedReturnDate }: CorrectedDates): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE status_changes SET effective_date = $3, expected_return_date = $4,
         original_date = coalesce(original_date, effective_date), corrected_at = clock_timestamp(), corrected_by = $5
       WHERE tenant_id = $1 AND id = $2`,
      [this.viewer.tenantId, changeId, effectiveDate, expectedReturnDate, this.viewer.accountId],
    );
  }

  /** Lets the enrollment say what its history says now. */
  async follow(enrollmentId: string, dates: FollowingDates): Promise<void> {
    if (Object.keys(dates).length === 0) return;
    const manager = await this.manager();
    const key = { tenantId: this.viewer.tenantId, id: enrollmentId };
    // Whoever sets another day of return has it tried again.
    const mark = dates.expectedReturnDate === undefined ? {} : { returnRefusedOn: null };
    await manager.update(EnrollmentEntity, key, { ...dates, ...mark });
  }
}
