import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ActingViewer } from '../access/acting-viewer.ts';
import type { Scope } from '../access/participant-scope.ts';
import { asUuids } from '../graphql/uuid.ts';
import type { ReadQuery } from './read-query.ts';
import type { Beside } from './row-ids.ts';
import type { TenantEntity } from './tenant-entity.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * Reads start from what the viewer sees. The scope sits inside a sub-select, so no `where` or `orWhere` that follows can
 * undo it; PostgreSQL flattens it, so it costs nothing.
 */
export abstract class ScopedRepository {
  constructor(
    protected readonly work: UnitOfWork,
    protected readonly viewer: ActingViewer,
  ) {}

  protected manager(): Promise<EntityManager> {
    return this.work.manager();
  }

  /** The rows of a SELECT that finds its own limits, such as ids that stand on visible rows. */
  protected read<T>(text: string, values: readonly unknown[], beside?: Beside): Promise<T[]> {
    return this.work.read<T>(text, values, beside);
  }

  /** A query over the visible rows, under the alias `p`. `select` is SQL that ends in a WHERE clause. */
  protected visibleRows(select: string, scope: Scope): ReadQuery {
    const rows = this.work.query();
    rows
      .from<ObjectLiteral>(`(${select} AND ${scope.sql})`, 'p')
      .setParameters({ ...scope.parameters, tenantId: this.viewer.tenantId });
    return rows;
  }

  /** How many rows a query over the visible rows has. */
  protected async countOf(rows: SelectQueryBuilder<ObjectLiteral>): Promise<number> {
    const row = await rows.select('count(*)::int', 'count').getRawOne<{ count: number }>();
    return row?.count ?? 0;
  }

  /**
   * Holds records of a table until the transaction ends, so that changes of one record queue up. Tells nothing about them:
   * read them through the visible rows afterwards. In the order of ids, so that two requests can't wait for each other.
   */
  protected async hold(
    table: 'accounts' | 'organizations' | 'occupations' | 'cohorts' | 'invitations' | 'public_links' | 'list_views',
    ids: readonly string[],
  ): Promise<void> {
    const manager = await this.manager();
    await manager.query(`SELECT id FROM ${table} WHERE tenant_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE`, [
      this.viewer.tenantId,
      asUuids(ids),
    ]);
  }

  /** Holds something of the tenant that is no record, such as its seats or its next code, until the transaction ends. */
  protected async holdTurn(subject: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${this.viewer.tenantId} ${subject}`,
    ]);
  }

  /** Changes one record that was read from the visible rows, and raises its version. */
  protected async raise<T extends TenantEntity>(
    entity: EntityTarget<T>,
    row: { tenantId: string; id: string },
    changes: Partial<T>,
  ): Promise<void> {
    const manager = await this.manager();
    const raised = { ...changes, version: () => 'version + 1', updatedAt: () => 'now()' };
    await manager.update(entity, { tenantId: row.tenantId, id: row.id } as never, raised as never);
  }

  /** Stores a new record of the viewer's tenant and gives its id. */
  protected async store<T extends TenantEntity>(entity: EntityTarget<T>, values: Partial<T>): Promise<string> {
    const manager = await this.manager();
    const inserted = await manager.insert(entity, { ...values, tenantId: this.viewer.tenantId } as never);
    return (inserted.identifiers[0] as { id: string }).id;
  }
}
