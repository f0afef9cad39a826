import type { GroupMove, GroupNode } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';

/** What changes in the groups of one participant. */
export type GroupChange = GroupMove & { readonly participantId: string };

/** The groups of many participants at once. Callers have read the participants from the visible rows. */
export class ParticipantGroupsRepository extends ScopedRepository {
  /** Every group of the tenant with what it hangs on, within reach or not: what somebody has under a root is decided by it. */
  async tree(): Promise<GroupNode[]> {
    return this.read('SELECT id, parent_id AS "parentId" FROM groups WHERE tenant_id = $1', [this.viewer.tenantId]);
  }

  /** The groups of each of these participants. */
  async membershipsOf(participantIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.read<{ accountId: string; groupIds: string[] }>(
      `SELECT account_id AS "accountId", array_agg(group_id::text ORDER BY id) AS "groupIds" FROM group_members
       WHERE tenant_id = $1 AND account_id = ANY($2) GROUP BY account_id`,
      [this.viewer.tenantId, participantIds],
    );
    return new Map(rows.map(({ accountId, groupIds }) => [accountId, groupIds]));
  }

  /** Takes people out of groups and puts them into others, in two statements; groups that are gone are left out. */
  async apply(changes: readonly GroupChange[]): Promise<void> {
    const flat = (side: 'added' | 'removed') =>
      changes.flatMap((change) => change[side].map((group) => [change.participantId, group] as const));
    const columns = (pairs: readonly (readonly [string, string])[]) => [
      pairs.map(([person]) => person),
      pairs.map(([, group]) => group),
    ];
    const manager = await this.manager();
    const removed = flat('removed');
    if (removed.length > 0)
      await manager.query(
        `DELETE FROM group_members WHERE tenant_id = $1
           AND (account_id, group_id) IN (SELECT * FROM unnest(CAST($2 AS uuid[]), CAST($3 AS uuid[])))`,
        [this.viewer.tenantId, ...columns(removed)],
      );
    const added = flat('added');
    if (added.length === 0) return;
    await manager.query(
      `INSERT INTO group_members (tenant_id, account_id, group_id)
       SELECT $1, m.person, g.id FROM unnest(CAST($2 AS uuid[]), CAST($3 AS uuid[])) AS m (person, group_id)
       JOIN groups g ON g.tenant_id = $1 AND g.id = m.group_id
       ON CONFLICT ON CONSTRAINT uq_group_members_pair DO NOTHING`,
      [this.viewer.tenantId, ...columns(added)],
    );
  }
}
