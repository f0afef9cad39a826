import type { StaffType } from '@guildhall/domain';
import { listViewScope } from '../../access/list-view-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import { asUuid } from '../../graphql/uuid.ts';
import { ListViewEntity } from './list-view.entity.ts';

export interface ListViewRow {
  readonly tenantId: string;
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly search: string;
  readonly sharedWith: readonly StaffType[];
  readonly isDefault: boolean;
  readonly version: number;
}

const SELECT = `SELECT v.tenant_id AS "tenantId", v.id, v.owner_id AS "ownerId", v.name, v.search, v.shared_with AS "sharedWith",
    v.is_default AS "isDefault", v.version
  FROM list_views v JOIN tenants t ON t.id = v.tenant_id WHERE v.tenant_id = :tenantId`;

/** Own views, and those that are shared. */
export class ListViewsRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, listViewScope(this.viewer)).select('p.*');
  }

  /** Every visible view: shared ones first, each by name. There are at most a hundred. */
  async list(): Promise<ListViewRow[]> {
    return this.visible()
      .orderBy(`p."sharedWith" = '{}'`)
      .addOrderBy('folded(p.name)')
      .addOrderBy('p.id')
      .limit(100)
      .getRawMany<ListViewRow>();
  }

  /** One view, or null when it is not there or not visible. */
  async find(id: string): Promise<ListViewRow | null> {
    return (
      (await this.visible()
        .where('p.id = :id', { id: asUuid(id) })
        .getRawOne<ListViewRow>()) ?? null
    );
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<ListViewRow | null> {
    await this.hold('list_views', [id]);
    return this.find(id);
  }

  /** How many there are beside the one that is being saved; two that are saved at once count each other. */
  async countOthersForUpdate(isShared: boolean, id: string | null): Promise<number> {
    await this.holdTurn('list views');
    const [row] = await this.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM list_views WHERE tenant_id = $1 AND id IS DISTINCT FROM $2
       AND CASE WHEN $3 THEN shared_with <> '{}' ELSE shared_with = '{}' AND owner_id = $4 END`,
      [this.viewer.tenantId, id, isShared, this.viewer.accountId],
    );
    return row?.count ?? 0;
  }

  /** Stores a new view of the viewer. */
  async create(values: Partial<ListViewEntity>): Promise<string> {
    return this.store(ListViewEntity, { ...values, ownerId: this.viewer.accountId });
  }

  /** Changes a visible view and raises its version. */
  async update(row: ListViewRow, changes: Partial<ListViewEntity>): Promise<void> {
    await this.raise(ListViewEntity, row, changes);
  }

  /** Deletes a visible view. */
  async delete(row: ListViewRow): Promise<void> {
    const manager = await this.manager();
    await manager.delete(ListViewEntity, { tenantId: row.tenantId, id: row.id });
  }

  /** Nobody has two defaults: the earlier ones of the same people end. */
  async endOtherDefaults(id: string, sharedWith: readonly StaffType[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE list_views SET is_default = false, version = version + 1, updated_at = now()
       WHERE tenant_id = $1 AND id <> $2 AND is_default
         AND CASE WHEN $3 = '{}'::text[] THEN shared_with = '{}' AND owner_id = $4 ELSE shared_with && $3 END`,
      [this.viewer.tenantId, id, sharedWith, this.viewer.accountId],
    );
  }
}
