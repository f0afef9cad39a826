export { TenantSettingsRepository, type TenantSettingsRow } from './tenant-settings.repository.ts';
