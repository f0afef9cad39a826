import type { EnrollmentFacts } from '@guildhall/domain';
import { ScopedRepository } from '../../../database/scoped-repository.ts';
import { EnrollmentEntity } from '../enrollment.entity.ts';

/** An enrollment of a participant, current or kept. */
export interface KeptEnrollment extends EnrollmentFacts {
  readonly isCurrent: boolean;
  readonly cohortId: string | null;
}

/** What changes enrollments. Callers have read the participant from the visible rows and hold it. */
export class EnrollmentRecordsRepository extends ScopedRepository {
  /** Every enrollment of one participant, the newest first. */
  async all(participantId: string): Promise<KeptEnrollment[]> {
    const manager = await this.manager();
    return manager.query(
      `SELECT id, is_current AS "isCurrent", employer_id AS "employerId", occupation_id AS "occupationId", cohort_id AS "cohortId",
         program_status AS "programStatus"
       FROM enrollments WHERE tenant_id = $1 AND participant_id = $2 ORDER BY id DESC`,
      [this.viewer.tenantId, participantId],
    );
  }

  /** The cohort of an enrollment, to be held before the participant is. */
  async cohortOf(enrollmentId: string): Promise<string | null> {
    const manager = await this.manager();
    const [row]: { cohortId: string | null }[] = await manager.query(
      'SELECT cohort_id AS "cohortId" FROM enrollments WHERE tenant_id = $1 AND id = $2',
      [this.viewer.tenantId, enrollmentId],
    );
    return row?.cohortId ?? null;
  }

  /** Keeps an enrollment that was current, with what else changes on it. */
  async retire(enrollmentId: string, changes: Partial<EnrollmentEntity>): Promise<void> {
    await this.change(enrollmentId, { ...changes, isCurrent: false });
  }

  /** Makes a kept enrollment the current one; the one that was current has been retired. */
  async makeCurrent(enrollmentId: string): Promise<void> {
    await this.change(enrollmentId, { isCurrent: true });
  }

  /** Stores a new current enrollment and gives its id. */
  async begin(enrollment: Partial<EnrollmentEntity>): Promise<string> {
    return this.store(EnrollmentEntity, { ...enrollment, isCurrent: true });
  }

  private async change(id: string, changes: Partial<EnrollmentEntity>): Promise<void> {
    const manager = await this.manager();
    await manager.update(EnrollmentEntity, { tenantId: this.viewer.tenantId, id }, changes);
  }
}
