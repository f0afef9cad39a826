import { PIRL_FIELDS, refuse, type Refusal } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

/**
 * Makes the fields of PIRL the tenant's where it begins to use them; otherwise nothing. What was filled in rests while a tenant
 * doesn't use them, and is there again with them (US-PIR-01). PIRL is a layout of the US Department of Labor, so it needs
 * American words.
 */
export async function useStandardFields(
  { tenants, standardFields }: RequestServices,
  usesPirl: boolean,
): Promise<readonly Refusal[]> {
  if (!usesPirl) return [];
  const { vocabulary } = await tenants.current();
  if (vocabulary !== 'us') return [refuse('unknown_choice', 'usesPirl')];
  await standardFields.establish(PIRL_FIELDS);
  return [];
}
