import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** A group and what it hangs on; null at the top. */
export interface GroupNode {
  readonly id: string;
  readonly parentId: string | null;
}

export interface GroupMove {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

// A tree that somebody has tied into a ring must not hold anybody up.
const DEEPEST = 100;

/** Gives the id of the group at the top of a tree. */
export function rootOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  let root = id;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const parent = parents.get(root);
    if (!parent) break;
    root = parent;
  }
  return root;
}

/**
 * Moves somebody into a group: one under the same root takes the place of the present one, one under another root is added
 * (UK product, section 7; UK-GRID-33).
 *
 * @param groups every group of the tenant, for the roots
 * @param reachable the groups that the viewer may choose and take away; null when nothing limits the viewer
 */
export function moveToGroup(
  current: readonly string[],
  target: string,
  groups: readonly GroupNode[],
  reachable: readonly string[] | null,
): Outcome<GroupMove> {
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]));
  const reaches = (id: string): boolean => reachable === null || reachable.includes(id);
  if (!parents.has(target) || !reaches(target)) return refused(refuse('unknown_choice', 'groupId'));
  const root = rootOf(target, parents);
  const removed = current.filter((id) => id !== target && rootOf(id, parents) === root);
  if (!removed.every(reaches)) return refused(refuse('group_of_others'));
  const added = current.includes(target) ? [] : [target];
  return added.length + removed.length === 0 ? refused(refuse('nothing_to_change')) : accepted({ added, removed });
}
