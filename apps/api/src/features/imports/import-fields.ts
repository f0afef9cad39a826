import { holdsPolicy, profileFields, type ImportField, type ImportProfile } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { importableFields } from '../standard-fields/index.ts';

/** What columns of such a file can mean for this viewer: fields that need a right the viewer does not hold are none of them. */
export async function fieldsOf(services: RequestServices, profile: ImportProfile): Promise<readonly ImportField[]> {
  const [{ vocabulary }, customFields] = await Promise.all([services.tenants.current(), importableFields(services)]);
  const { userType } = services.viewer;
  return profileFields(profile, { vocabulary, customFields }).filter(
    ({ policy }) => policy === null || holdsPolicy(userType, policy),
  );
}
