import type { IdentityRules } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

/** What the tenant asks of a person's identity: of somebody new; `rulesOfEdit` says what of it an edit is judged by. */
export async function identityRules(services: RequestServices): Promise<IdentityRules> {
  const { vocabulary } = await services.tenants.current();
  const { mobileRequired, preferredNameRequired } = await services.tenantSettings.current();
  return {
    today: services.today(),
    vocabulary,
    isPhoneRequired: mobileRequired,
    isPreferredNameRequired: preferredNameRequired,
  };
}
