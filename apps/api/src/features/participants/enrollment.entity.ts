import type { AssignmentSource, CancellationReason, ProgramStatus } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** A participant in an occupation at an employer; one is current, the others are history. */
@Entity('enrollments')
export class EnrollmentEntity extends TenantEntity {
  @Column('uuid') participantId: string;
  @Column('boolean', { default: true }) isCurrent: boolean;
  @Column('uuid') employerId: string;
  @Column('uuid') occupationId: string;
  @Column('uuid', { nullable: true }) providerId: string | null;
  @Column('uuid', { nullable: true }) cohortId: string | null;
  @Column('uuid', { nullable: true }) referrerId: string | null;
  @Column('uuid', { nullable: true }) employerAddressId: string | null;
  @Column('uuid', { nullable: true }) mentorId: string | null;
  @Column('text', { default: 'active' }) programStatus: ProgramStatus;
  @Column('date', { nullable: true }) statusDate: string | null;
  @Column('date', { nullable: true }) startDate: string | null;
  @Column('date', { nullable: true }) expectedEndDate: string | null;
  @Column('integer', { nullable: true }) plannedHours: number | null;
  @Column('date', { nullable: true }) completionDate: string | null;
  @Column('date', { nullable: true }) cancellationDate: string | null;
  @Column('date', { nullable: true }) suspensionDate: string | null;
  @Column('date', { nullable: true }) expectedReturnDate: string | null;
  @Column('date', { nullable: true }) returnRefusedOn: string | null;
  @Column('text', { nullable: true }) cancellationReason: CancellationReason | null;
  @Column('text', { nullable: true }) cancellationReasonText: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

/** That somebody supervises a participant, and where it comes from. */
@Entity('supervisions')
export class SupervisionEntity extends TenantEntity {
  @Column('uuid') participantId: string;
  @Column('uuid') supervisorId: string;
  @Column('text') source: AssignmentSource;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

/** One change of program status; kept for good. */
@Entity('status_changes')
export class StatusChangeEntity extends TenantEntity {
  @Column('uuid') enrollmentId: string;
  @Column('uuid') participantId: string;
  @Column('text', { nullable: true }) fromStatus: ProgramStatus | null;
  @Column('text') toStatus: ProgramStatus;
  @Column('date') effectiveDate: string;
  @Column('text', { nullable: true }) reason: CancellationReason | null;
  @Column('text', { nullable: true }) reasonText: string | null;
  @Column('date', { nullable: true }) expectedReturnDate: string | null;
  @Column('date', { nullable: true }) originalDate: string | null;
  @Column('timestamptz', { nullable: true }) correctedAt: Date | null;
  @Column('uuid', { nullable: true }) correctedBy: string | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('uuid', { nullable: true }) operationId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
