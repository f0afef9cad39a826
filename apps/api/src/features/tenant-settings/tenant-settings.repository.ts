import { INVITATION_HOURS_DEFAULT, SEAT_WARNING_PERCENT_DEFAULT } from '@guildhall/domain';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { TenantSettingsEntity } from './tenant-settings.entity.ts';

/** The settings of a tenant, under the tenant's id. */
export type TenantSettingsRow = Readonly<Omit<TenantSettingsEntity, 'createdAt' | 'updatedAt'>>;

const DEFAULTS: Omit<TenantSettingsRow, 'id' | 'tenantId'> = {
  invitationHours: INVITATION_HOURS_DEFAULT,
  subscriptionMonths: null,
  requiredSignUpFields: [],
  mobileRequired: false,
  preferredNameRequired: false,
  supervisorsAddParticipants: false,
  groupsRequired: false,
  seatWarningPercent: SEAT_WARNING_PERCENT_DEFAULT,
  caseloadMax: null,
  usesPirl: false,
  senderName: null,
  replyTo: null,
  invitationText: null,
  smtpHost: null,
  smtpPort: null,
  smtpSecurity: null,
  smtpUser: null,
  smtpPassword: null,
  smtpFrom: null,
  version: 0,
};

/** Asks for no viewer: jobs and public pages read settings too. */
export class TenantSettingsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /** The tenant's settings, or the defaults. */
  async current(): Promise<TenantSettingsRow> {
    const manager = await this.work.manager();
    const row = await manager.findOneBy(TenantSettingsEntity, { tenantId: this.tenantId });
    return { ...DEFAULTS, ...row, tenantId: this.tenantId, id: this.tenantId };
  }

  /** Makes changes of the settings queue up until the transaction ends; there may be no row to hold yet. */
  async hold(): Promise<void> {
    const manager = await this.work.manager();
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tenantId} settings`]);
  }

  /** Stores what changes and raises the version. */
  async save(changes: Partial<TenantSettingsRow>): Promise<void> {
    const manager = await this.work.manager();
    const key = { tenantId: this.tenantId };
    const raised = { ...changes, version: () => 'version + 1', updatedAt: () => 'now()' };
    const { affected } = await manager.update(TenantSettingsEntity, key, raised as never);
    if (affected === 0) await manager.insert(TenantSettingsEntity, { ...key, id: this.tenantId, ...changes } as never);
  }
}
