import type { SignUpField } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** What a tenant decides for itself; a tenant without a row has the defaults. */
@Entity('tenant_settings')
export class TenantSettingsEntity extends TenantEntity {
  @Column('integer', { default: 72 }) invitationHours: number;
  @Column('integer', { nullable: true }) subscriptionMonths: number | null;
  @Column('text', { array: true, default: [] }) requiredSignUpFields: SignUpField[];
  @Column('boolean', { default: false }) mobileRequired: boolean;
  @Column('boolean', { default: false }) preferredNameRequired: boolean;
  @Column('boolean', { default: false }) groupsRequired: boolean;
  @Column('boolean', { default: false }) supervisorsAddParticipants: boolean;
  @Column('integer', { default: 90 }) seatWarningPercent: number;
  @Column('integer', { nullable: true }) caseloadMax: number | null;
  @Column('boolean', { default: false }) usesPirl: boolean;
  @Column('text', { nullable: true }) senderName: string | null;
  @Column('text', { nullable: true }) replyTo: string | null;
  @Column('text', { nullable: true }) invitationText: string | null;
  @Column('text', { nullable: true }) smtpHost: string | null;
  @Column('integer', { nullable: true }) smtpPort: number | null;
  @Column('text', { nullable: true }) smtpSecurity: 'tls' | 'starttls' | null;
  @Column('text', { nullable: true }) smtpUser: string | null;
  @Column('bytea', { nullable: true }) smtpPassword: Buffer | null;
  @Column('text', { nullable: true }) smtpFrom: string | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
