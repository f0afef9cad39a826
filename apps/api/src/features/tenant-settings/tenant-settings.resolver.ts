import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import type { RequestContext } from '../../request-context.ts';
import { updateAccountSettings, updateMailSettings } from './save-tenant-settings.ts';
import { UpdateAccountSettingsInput, UpdateMailSettingsInput } from './tenant-settings.inputs.ts';
import type { TenantSettingsRow } from './tenant-settings.repository.ts';
import {
  TenantSettings,
  TenantSettingsSaved,
  UpdateAccountSettingsResult,
  UpdateMailSettingsResult,
} from './tenant-settings.type.ts';
import { visibleSettings } from './visible-settings.ts';

@Resolver(() => TenantSettings)
export class TenantSettingsResolver {
  @Query('tenant_settings:read', () => TenantSettings, {
    nullable: true,
    description: 'What the tenant decides for itself; null for those who do not run it.',
  })
  tenantSettings(@Ctx() { services }: RequestContext) {
    return visibleSettings(services, services.viewer.tenantId);
  }

  @Mutation('tenant_settings:update', () => UpdateAccountSettingsResult, {
    description: 'Changes what the tenant decides about accounts.',
  })
  updateAccountSettings(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateAccountSettingsInput, { description: 'All of it.' }) input: UpdateAccountSettingsInput,
  ) {
    return updateAccountSettings(services, input);
  }

  @Mutation('tenant_settings:update', () => UpdateMailSettingsResult, {
    description: 'Changes what the tenant decides about mail.',
  })
  updateMailSettings(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateMailSettingsInput, { description: 'All of it.' }) input: UpdateMailSettingsInput,
  ) {
    return updateMailSettings(services, input);
  }

  @FieldResolver(() => Boolean, { description: 'A password for the mail server is saved; it is never shown.' })
  hasSmtpPassword(@Root() { smtpPassword }: TenantSettingsRow): boolean {
    return smtpPassword !== null;
  }
}

@Resolver(() => TenantSettingsSaved)
export class TenantSettingsSavedResolver {
  @FieldResolver(() => TenantSettings, { description: 'The settings.' })
  settings(@Root() answer: TenantSettingsSaved, @Ctx() { services }: RequestContext) {
    const find = (id: string) => visibleSettings(services, id);
    return savedRecord(answer, answer.tenantId, { saved: find, visible: find });
  }
}
