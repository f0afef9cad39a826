import type { OrganizationKind, OrganizationStanding } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** A regulator, sponsor, employer, provider or referrer. */
@Entity('organizations')
export class OrganizationEntity extends TenantEntity {
  @Column('text') kind: OrganizationKind;
  @Column('text') name: string;
  @Column('text') code: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { nullable: true }) addressLine1: string | null;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('text', { default: 'confirmed' }) standing: OrganizationStanding;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}

/** Where an organization is besides its postal address. */
@Entity('organization_addresses')
export class OrganizationAddressEntity extends TenantEntity {
  @Column('uuid') organizationId: string;
  @Column('text') label: string;
  @Column('text', { nullable: true }) addressLine1: string | null;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) country: string | null;
}

/** That a sponsor and an employer work together. */
@Entity('partnerships')
export class PartnershipEntity extends TenantEntity {
  @Column('uuid') sponsorId: string;
  @Column('uuid') employerId: string;
}
