import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { TenantSettings } from '../tenant-settings/index.ts';

@Resolver(() => TenantSettings)
export class MailSettingsResolver {
  @FieldResolver(() => Boolean, {
    description: 'The installation has a mail server, which a tenant without an own one uses.',
  })
  hasInstallationSmtp(@Ctx() { services }: RequestContext): boolean {
    return services.mailParts.smtp !== null;
  }
}
