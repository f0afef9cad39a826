import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { Tenant, TenantManager } from './viewer.type.ts';

/** What the tenant asks of a participant who is added, and who runs it. */
@Resolver(() => Tenant)
export class TenantFieldsResolver {
  @FieldResolver(() => Boolean, {
    description: 'The viewer must choose a group for a participant who is added; never where there are none.',
  })
  async areGroupsRequired(@Ctx() { loaders, services }: RequestContext): Promise<boolean> {
    const { groupsRequired } = await loaders.tenantSettings();
    // Whoever is limited to groups gives the own ones without a word.
    if (!groupsRequired || services.viewer.groupIds !== null) return false;
    return (await services.participantDetails.groups()).length > 0;
  }

  @FieldResolver(() => [TenantManager], {
    description: 'Whom to ask for help: those who run the tenant and can sign in, by name; at most ten.',
  })
  async managers(@Ctx() { loaders, services }: RequestContext): Promise<TenantManager[]> {
    return services.tenants.managers(await loaders.tenant());
  }

  @FieldResolver(() => Boolean, { description: 'A participant who is added needs a phone number.' })
  async isPhoneRequired(@Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.tenantSettings()).mobileRequired;
  }

  @FieldResolver(() => Boolean, { description: 'Participants have the elements of PIRL.' })
  async usesPirl(@Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.tenantSettings()).usesPirl;
  }

  @FieldResolver(() => Boolean, { description: 'A participant who is added needs a preferred name.' })
  async isPreferredNameRequired(@Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.tenantSettings()).preferredNameRequired;
  }
}
