import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

export interface StaffGroupFacts {
  readonly isSelf: boolean;
  /** The groups that limit the viewer, those below them included; null when nothing does. */
  readonly viewerGroupIds: readonly string[] | null;
  /** The groups that the viewer may choose. */
  readonly reachable: ReadonlySet<string>;
}

/**
 * Says why these can't be the groups that limit a member of staff, or null: nobody changes the own limits, everybody chooses
 * among the own groups, and who is limited can't make anybody unlimited (UK-ORG-02).
 */
export function checkStaffGroups(groupIds: readonly string[], facts: StaffGroupFacts): Refusal | null {
  if (facts.isSelf) return refuse('own_account', 'groupIds');
  if (groupIds.some((id) => !facts.reachable.has(id))) return refuse('unknown_choice', 'groupIds');
  return facts.viewerGroupIds !== null && groupIds.length === 0 ? refuse('required', 'groupIds') : null;
}
