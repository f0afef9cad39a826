import type { StaffType } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** A saved view of the list of participants: of one person, or shared with user types. */
@Entity('list_views')
export class ListViewEntity extends TenantEntity {
  @Column('uuid') ownerId: string;
  @Column('text') name: string;
  @Column('text') search: string;
  @Column('text', { array: true, default: '{}' }) sharedWith: StaffType[];
  @Column('boolean', { default: false }) isDefault: boolean;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
