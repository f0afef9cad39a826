import { runsTenant, type ContractType, type Viewer } from '@guildhall/domain';
import type { TenantSettingsRepository, TenantSettingsRow } from './tenant-settings.repository.ts';

interface Services {
  readonly viewer: Viewer;
  readonly tenants: { current(): Promise<{ contractType: ContractType }> };
  readonly tenantSettings: TenantSettingsRepository;
}

/** The tenant's settings for somebody who runs it, by the tenant's id; null for everybody else. */
export async function visibleSettings(services: Services, id: string): Promise<TenantSettingsRow | null> {
  const { viewer, tenants, tenantSettings } = services;
  if (id !== viewer.tenantId || !viewer.isActive) return null;
  const { contractType } = await tenants.current();
  return runsTenant(viewer.userType, contractType) ? tenantSettings.current() : null;
}
