import type { ParticipantType } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** A link through which people sign themselves up for one occupation at one employer. */
@Entity('public_links')
export class PublicLinkEntity extends TenantEntity {
  @Column('uuid') employerId: string;
  @Column('uuid') occupationId: string;
  @Column('text') userType: ParticipantType;
  @Column('text', { nullable: true }) label: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('integer', { nullable: true }) maxUses: number | null;
  @Column('boolean', { default: false }) isPaused: boolean;
  @Column('integer', { default: 1 }) generation: number;
  @Column('bytea') tokenHash: Buffer;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
