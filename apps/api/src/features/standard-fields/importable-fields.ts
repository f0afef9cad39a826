import type { ImportableCustomField } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

/** Every custom field that a file can have: the tenant's own, and those of the standard sets it uses. */
export async function importableFields({
  participantDetails,
  standardFields,
}: Pick<RequestServices, 'participantDetails' | 'standardFields'>): Promise<readonly ImportableCustomField[]> {
  const [own, standard] = await Promise.all([participantDetails.customFields(), standardFields.list()]);
  return [...own, ...standard];
}
