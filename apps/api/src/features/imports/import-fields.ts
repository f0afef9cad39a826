import { holdsPolicy, profileFields, type ImportField, type ImportProfile } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

/** What columns of such a file can mean for this viewer: fields that need a right the viewer does not hold are none of them. */
export async function fieldsOf(services: RequestServices, profile: ImportProfile): Promise<readonly ImportField[]> {
  const [{ vocabulary }, customFields] = await Promise.all([
    services.tenants.current(),
    services.participantDetails.customFields(),
  ]);
  const context = { vocabulary, customFields: customFields.map((field) => ({ ...field, code: null })) };
  const { userType } = services.viewer;
  return profileFields(profile, context).filter(({ policy }) => policy === null || holdsPolicy(userType, policy));
}
