import type { IdentityRules, RawIdentity } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

type Given = Partial<Record<keyof RawIdentity, unknown>>;
const BY_COUNTRY = ['givenName', 'familyName', 'preferredName', 'phone', 'uln'] as const;

/**
 * What the tenant asks of a person's identity.
 *
 * @param edit the fields that an edit is about; what it leaves alone stays as it was entered, under whichever rules. Left
 *   out for a new person
 */
export async function identityRules(services: RequestServices, edit?: Given): Promise<IdentityRules> {
  const { vocabulary } = await services.tenants.current();
  const { mobileRequired, preferredNameRequired } = await services.tenantSettings.current();
  const isAsked = (field: keyof RawIdentity) => edit === undefined || edit[field] !== undefined;
  return {
    today: services.today(),
    ...(BY_COUNTRY.some(isAsked) ? { vocabulary } : {}),
    isPhoneRequired: mobileRequired && isAsked('phone'),
    isPreferredNameRequired: preferredNameRequired && isAsked('preferredName'),
  };
}
