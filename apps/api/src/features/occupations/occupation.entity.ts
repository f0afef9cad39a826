import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** What participants train for, owned by an organization. */
@Entity('occupations')
export class OccupationEntity extends TenantEntity {
  @Column('uuid') ownerId: string;
  @Column('text') title: string;
  @Column('text') code: string;
  @Column('text', { nullable: true }) onetCode: string | null;
  @Column('text') trainingApproach: 'time_based' | 'competency_based' | 'hybrid';
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}

/** That a provider instructs an occupation. */
@Entity('occupation_providers')
export class OccupationProviderEntity extends TenantEntity {
  @Column('uuid') occupationId: string;
  @Column('uuid') providerId: string;
}

/** An occupation that a mentor looks after. */
@Entity('mentor_occupations')
export class MentorOccupationEntity extends TenantEntity {
  @Column('uuid') accountId: string;
  @Column('uuid') occupationId: string;
}
