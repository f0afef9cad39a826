export { TenantSettingsRepository, type TenantSettingsRow } from './tenant-settings.repository.ts';
export { TenantSettings } from './tenant-settings.type.ts';
export { visibleSettings } from './visible-settings.ts';
