import type { Ids } from '../../../database/row-ids.ts';
import { ScopedRepository } from '../../../database/scoped-repository.ts';

/** Who is new to the viewer as their case owner. Callers take people from the visible rows first. */
export class UnseenRepository extends ScopedRepository {
  /** Those of some people whom the viewer, their case owner, hasn't looked at yet. */
  async among(ids: Ids): Promise<{ id: string }[]> {
    return this.read(
      'SELECT u.id FROM unseen_participants u WHERE u.tenant_id = $1 AND u.owner_id = $2 AND u.id = ANY($3)',
      [this.viewer.tenantId, this.viewer.accountId, ids],
    );
  }

  /** The viewer has looked at somebody. */
  async markSeen(id: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('DELETE FROM unseen_participants WHERE tenant_id = $1 AND owner_id = $2 AND id = $3', [
      this.viewer.tenantId,
      this.viewer.accountId,
      id,
    ]);
  }
}
