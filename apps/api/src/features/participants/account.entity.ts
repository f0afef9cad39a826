import type { AccountStatus, UserType } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** One person in one tenant, staff or participant. */
@Entity('accounts')
export class AccountEntity extends TenantEntity {
  @Column('uuid', { nullable: true }) loginId: string | null;
  @Column('text') userType: UserType;
  @Column('uuid', { nullable: true }) organizationId: string | null;
  @Column('text', { default: 'active' }) accountStatus: AccountStatus;
  @Column('text') givenName: string;
  @Column('text') familyName: string;
  @Column('text', { nullable: true }) preferredName: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) emailKey: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) pronouns: string | null;
  @Column('date', { nullable: true }) dateOfBirth: string | null;
  @Column('text', { nullable: true }) referenceNumber: string | null;
  @Column('text', { nullable: true }) uln: string | null;
  @Column('text', { nullable: true }) addressLine1: string | null;
  @Column('text', { nullable: true }) addressLine2: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('text', { nullable: true }) minPayRate: string | null;
  @Column('boolean', { default: false }) isTestRecord: boolean;
  @Column('timestamptz', { nullable: true }) detailsConfirmedAt: Date | null;
  @Column('uuid', { nullable: true }) caseOwnerId: string | null;
  @Column('timestamptz', { nullable: true }) invitedAt: Date | null;
  @Column('date', { nullable: true }) subscriptionStartsOn: string | null;
  @Column('date', { nullable: true }) subscriptionEndsOn: string | null;
  @Column('timestamptz', { nullable: true }) subscriptionCancelledAt: Date | null;
  @Column('timestamptz', { nullable: true }) lastSignInAt: Date | null;
  @Column('text') sortName: string;
  @Column('text') nameKey: string;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
  @Column('uuid', { nullable: true }) deletedBy: string | null;
  @Column('timestamptz', { nullable: true }) purgedAt: Date | null;
}
