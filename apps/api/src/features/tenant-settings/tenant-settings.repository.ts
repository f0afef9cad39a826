import { INVITATION_HOURS_DEFAULT } from '@guildhall/domain';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { TenantSettingsEntity } from './tenant-settings.entity.ts';

/** The settings of a tenant; `id` is null where it has not changed any. */
export type TenantSettingsRow = Omit<TenantSettingsEntity, 'tenantId' | 'id' | 'createdAt' | 'updatedAt'> & {
  readonly id: string | null;
};

const DEFAULTS: TenantSettingsRow = {
  id: null,
  invitationHours: INVITATION_HOURS_DEFAULT,
  subscriptionMonths: null,
  requiredSignUpFields: [],
  mobileRequired: false,
  preferredNameRequired: false,
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
    return (await manager.findOneBy(TenantSettingsEntity, { tenantId: this.tenantId })) ?? DEFAULTS;
  }
}
