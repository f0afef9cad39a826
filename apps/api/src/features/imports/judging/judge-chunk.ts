import { IMPORT_PROFILE_RULES } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { LineRecord } from '../import-record.ts';
import type { ImportPlan, JudgedChunk } from './import-plan.ts';
import { judgeOrganizations } from './judge-organizations.ts';
import { judgePeople } from './judge-people.ts';

/** Judges the lines of a chunk, whatever kind of record its file is about. */
export async function judgeChunk(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly LineRecord[],
  seatsFree: number | null,
): Promise<JudgedChunk> {
  const { isOf } = IMPORT_PROFILE_RULES[plan.record.profile];
  if (isOf === 'participants') return judgePeople(services, plan, lines, seatsFree);
  return judgeOrganizations(services, plan, lines);
}
