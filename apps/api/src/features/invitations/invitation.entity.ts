import type { UserType } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** A link that lets one person set a password: for an account that is made then, or for a managed one that is there. */
@Entity('invitations')
export class InvitationEntity extends TenantEntity {
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text') email: string;
  @Column('text') emailKey: string;
  @Column('text', { nullable: true }) givenName: string | null;
  @Column('text', { nullable: true }) familyName: string | null;
  @Column('text') userType: UserType;
  @Column('uuid') organizationId: string;
  @Column('uuid', { array: true, default: [] }) occupationIds: string[];
  @Column('uuid') invitedBy: string;
  @Column('integer', { default: 1 }) generation: number;
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') sentAt: Date;
  @Column('integer', { default: 1 }) sentCount: number;
  @Column('timestamptz') dayStartedAt: Date;
  @Column('integer', { default: 1 }) dayCount: number;
  @Column('timestamptz', { nullable: true }) viewedAt: Date | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('boolean', { default: false }) confirmsRoleConflict: boolean;
  @Column('uuid', { nullable: true }) acceptedAccountId: string | null;
}
