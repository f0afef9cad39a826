export { TenantSettingsRepository } from './tenant-settings.repository.ts';
