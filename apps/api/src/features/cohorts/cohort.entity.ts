import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** Participants who go through the program together; may bring one supervisor. */
@Entity('cohorts')
export class CohortEntity extends TenantEntity {
  @Column('uuid') ownerId: string;
  @Column('text') title: string;
  @Column('uuid', { nullable: true }) supervisorId: string | null;
  @Column('date', { nullable: true }) startDate: string | null;
  @Column('date', { nullable: true }) endDate: string | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
