import { expect, test } from '@jest/globals';
import { checkStaffGroups } from './staff-groups.ts';

const free = { isSelf: false, viewerGroupIds: null, reachable: new Set(['north', 'south']) };
const limited = { isSelf: false, viewerGroupIds: ['north'], reachable: new Set(['north']) };

test.each([
  ['may be any', ['north', 'south'], free, undefined],
  ['may be none: then nothing limits them', [], free, undefined],
  ['are never the own ones', ['north'], { ...free, isSelf: true }, 'own_account'],
  ['are among those of the viewer', ['south'], limited, 'unknown_choice'],
  ['are not none where the viewer is limited', [], limited, 'required'],
] as const)('[UK-ORG-02] the groups of a member of staff %s', (_rule, groupIds, facts, code) => {
  expect(checkStaffGroups(groupIds, facts)?.code).toBe(code);
});
