import type { EnrollmentFacts } from '@guildhall/domain';
import { In } from 'typeorm';
import { ScopedRepository } from '../../../database/scoped-repository.ts';
import { EnrollmentEntity } from '../enrollment.entity.ts';

/** An enrollment of a participant, current or kept. */
export interface KeptEnrollment extends EnrollmentFacts {
  readonly isCurrent: boolean;
  readonly cohortId: string | null;
}

/** A current enrollment that is about to be stored. */
export type NewEnrollment = Pick<
  EnrollmentEntity,
  | 'participantId'
  | 'employerId'
  | 'occupationId'
  | 'providerId'
  | 'cohortId'
  | 'startDate'
  | 'expectedEndDate'
  | 'plannedHours'
  | 'programStatus'
  | 'statusDate'
  | 'referrerId'
  | 'mentorId'
  | 'employerAddressId'
>;

/** What changes enrollments. Callers have read the participant from the visible rows and hold it. */
export class EnrollmentRecordsRepository extends ScopedRepository {
  /** Every enrollment of one participant, the newest first. */
  async all(participantId: string): Promise<readonly KeptEnrollment[]> {
    return (await this.allOf([participantId])).get(participantId) ?? [];
  }

  /** Every enrollment of each of these participants, the newest first. */
  async allOf(participantIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptEnrollment[]>> {
    const rows = await this.read<KeptEnrollment & { participantId: string }>(
      `SELECT participant_id AS "participantId", id, is_current AS "isCurrent", employer_id AS "employerId",
         occupation_id AS "occupationId", cohort_id AS "cohortId", program_status AS "programStatus"
       FROM enrollments WHERE tenant_id = $1 AND participant_id = ANY($2) ORDER BY id DESC`,
      [this.viewer.tenantId, participantIds],
    );
    return Map.groupBy(rows, ({ participantId }) => participantId);
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

  /** Keeps enrollments that were current, with what else changes on them. */
  async retire(enrollmentIds: readonly string[], changes: Partial<EnrollmentEntity>): Promise<void> {
    if (enrollmentIds.length === 0) return;
    await this.change(enrollmentIds, { ...changes, isCurrent: false });
  }

  /** Makes a kept enrollment the current one; the one that was current has been retired. */
  async makeCurrent(enrollmentId: string): Promise<void> {
    await this.change([enrollmentId], { isCurrent: true });
  }

  /** Stores new current enrollments in one statement; gives their ids by participant. */
  async begin(enrollments: readonly NewEnrollment[]): Promise<ReadonlyMap<string, string>> {
    const manager = await this.manager();
    const rows: { id: string; participantId: string }[] = await manager.query(
      `INSERT INTO enrollments (tenant_id, participant_id, employer_id, occupation_id, provider_id, cohort_id, start_date,
         expected_end_date, planned_hours, program_status, status_date, referrer_id, mentor_id, employer_address_id, is_current)
       SELECT $1, e."participantId", e."employerId", e."occupationId", e."providerId", e."cohortId", e."startDate",
         e."expectedEndDate", e."plannedHours", e."programStatus", e."statusDate", e."referrerId", e."mentorId",
         e."employerAddressId", true
       FROM jsonb_to_recordset($2) AS e ("participantId" uuid, "employerId" uuid, "occupationId" uuid, "providerId" uuid,
         "cohortId" uuid, "startDate" date, "expectedEndDate" date, "plannedHours" integer, "programStatus" text, "statusDate" date,
         "referrerId" uuid, "mentorId" uuid, "employerAddressId" uuid)
       RETURNING id, participant_id AS "participantId"`,
      [this.viewer.tenantId, JSON.stringify(enrollments)],
    );
    return new Map(rows.map(({ id, participantId }) => [participantId, id]));
  }

  private async change(ids: readonly string[], changes: Partial<EnrollmentEntity>): Promise<void> {
    const manager = await this.manager();
    await manager.update(EnrollmentEntity, { tenantId: this.viewer.tenantId, id: In([...ids]) }, changes);
  }
}
